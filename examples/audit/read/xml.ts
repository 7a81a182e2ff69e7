import { readFileSync, statSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { Unreadable } from './lines.ts';
import type { Failed, Read } from './record.ts';

const largest = 1 << 28;
const lastTrace = '</trace>';

/** Yields an XML document as an object; of an event log that was cut off, the traces that are whole, and where it ends. */
export function* readXml(path: string): Generator<Read | Failed> {
  if (statSync(path).size > largest) throw new Unreadable(`XML of more than ${String(largest >> 20)} MB: split the log into several files`);
  const text = readFileSync(path, 'utf8').trimEnd();
  const read = parse(text);
  const root = /<([A-Za-z_][\w:.-]*)/.exec(text)?.[1] ?? '';
  if (read !== undefined && (text.endsWith(`</${root}>`) || text.endsWith('/>') || text.endsWith('-->'))) {
    yield { value: read };
    return;
  }
  const end = text.lastIndexOf(lastTrace);
  const whole = end === -1 ? undefined : parse(`${text.slice(0, end + lastTrace.length)}</${root}>`);
  if (whole !== undefined) yield { value: whole };
  yield { line: text.split('\n').length, problem: `not XML: it ends without \`</${root}>\`, as if it had been cut off` };
}

function parse(text: string): unknown {
  try {
    return new XMLParser({ ignoreAttributes: false, parseAttributeValue: false, parseTagValue: false }).parse(text) as unknown;
  } catch {
    return undefined;
  }
}
