import { existsSync, readFileSync } from 'node:fs';
import type { RuleExample } from '../../src/rules/examples/rule-example.ts';
import { rules } from '../../src/rules/index.ts';
import { headOf } from './head.ts';
import { overview } from './overview.ts';

/** Where the generated head of a page ends. */
const end = '<!-- the head ends here; what follows is written by hand -->';

/** Returns the text of a page as it stands; nothing where there is none. */
export function readPage(name: string): string {
  const file = new URL(name, import.meta.url);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Returns every page as it should be, by its name: the heads anew, and what is written by hand as it stands. */
export async function pages(): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const rule of rules) {
    const name = `${rule.id}.md`;
    const rationale = readPage(name).split(end)[1]?.trim() ?? '';
    if (!rationale.includes('## Why') || !rationale.includes('## When not to use it')) {
      throw new Error(`docs/rules/${name} lacks its rationale: \`## Why\` and \`## When not to use it\`, below the line \`${end}\``);
    }
    texts.set(name, `${headOf(rule, await examplesOf(rule.id))}\n${end}\n\n${rationale}\n`);
  }
  texts.set('README.md', overview(rules));
  return texts;
}

async function examplesOf(id: string): Promise<readonly RuleExample[]> {
  const file = (await import(`../../src/rules/${id}.examples.ts`)) as Readonly<Record<string, readonly RuleExample[]>>;
  return Object.values(file)[0]!;
}
