import { readFileSync } from 'node:fs';
import type { Severity } from 'hearback';
import { WrongFlag } from './flags.ts';
import { counted } from './left-out.ts';
import { isObject } from './place.ts';
import { reasonOf } from './read/list-files.ts';
import { parseJson } from './read/parse-json.ts';

/** What was broken. */
export interface Violation {
  readonly id: string;
  /** Ids of the same finding in other timelines. */
  readonly also?: readonly string[] | undefined;
  readonly severity: Severity;
}

/** Findings that a team has agreed to live with. */
export class Baseline {
  /** Undefined where there is no baseline. */
  readonly ids: ReadonlySet<string> | undefined;
  readonly #found = new Set<string>();

  /** @param file what `--baseline` names; @throws {WrongFlag} where it holds no ids */
  constructor(file: string | undefined) {
    this.ids = file === undefined ? undefined : new Set(idsIn(file));
  }

  /** Returns the violations that are not accepted, and remembers the others as found. */
  fresh(violations: readonly Violation[]): Violation[] {
    return violations.filter(({ id, also = [] }) => {
      const accepted = [id, ...also].find((one) => this.ids?.has(one) === true);
      if (accepted === undefined) return true;
      this.#found.add(accepted);
      return false;
    });
  }

  /** Returns lines that tell how many were found, and which were not. */
  lines(): string[] {
    if (this.ids === undefined) return [];
    const stale = [...this.ids].filter((id) => !this.#found.has(id));
    const told = `baseline: ${counted(this.#found.size, 'accepted finding')} still there`;
    return stale.length === 0 ? [told] : [`${told}, ${String(stale.length)} not found any more:`, ...stale.map((id) => `  ${id}`)];
  }
}

/** The ids in a list of JSON, or one a line: as they are, or of findings in JSON. */
function idsIn(file: string): string[] {
  const text = textOf(file);
  const whole = parseJson(text);
  const values: unknown[] =
    'value' in whole
      ? [whole.value].flat()
      : text
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== '')
          .map((line) => (line.startsWith('{') ? jsonIn(line) : line));
  return values.map((value) => {
    const id = isObject(value) ? value['id'] : value;
    if (typeof id === 'string') return id;
    throw new WrongFlag(`\`--baseline\`: ${file}: expected ids of findings, in a list or one a line`);
  });
}

function jsonIn(line: string): unknown {
  const read = parseJson(line);
  return 'value' in read ? read.value : undefined;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new WrongFlag(`\`--baseline\`: \`${file}\`: ${reasonOf(error as NodeJS.ErrnoException)}`);
  }
}
