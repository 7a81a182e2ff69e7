import { readFileSync } from 'node:fs';
import { picture } from '../../examples/audit/picture.ts';

const page = new URL('../../README.md', import.meta.url);
const quickstart = new URL('../../examples/quickstart.ts', import.meta.url);

/** Returns the README as it stands. */
export const readme = (): string => readFileSync(page, 'utf8');

/** Returns a README with the ten lines of the quickstart, what they print, and a picture of the audit, as they are now. */
export function filled(text: string, prints: string): string {
  const [code, output] = [block('ts', readFileSync(quickstart, 'utf8')), block('text', prints)];
  return text
    .replace(/(<!-- picture -->\n)```text\n[\s\S]*?```/, (_, start: string) => start + block('text', picture()))
    .replace(/(## In ten lines\n\n)```ts\n[\s\S]*?```\n\n```text\n[\s\S]*?```/, (_, start: string) => `${start}${code}\n\n${output}`);
}

const block = (language: string, text: string) => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
