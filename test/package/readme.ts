import { readFileSync } from 'node:fs';

interface Block {
  readonly language: string;
  readonly text: string;
}

/** The code blocks of a Markdown page, in order. */
export function codeBlocks(page: string): Block[] {
  return [...page.matchAll(/^```(\w*)[^\n]*\n([\s\S]*?)^```/gm)].map(([, language = '', text = '']) => ({ language, text }));
}

/** The README's first TypeScript block, and what the plain block right after it says that it prints. */
export function quickstart(page: string): { code: string; prints: string } {
  const blocks = codeBlocks(page);
  const index = blocks.findIndex(({ language }) => language === 'ts');
  const [code, output] = [blocks[index], blocks[index + 1]];
  if (code === undefined) throw new Error('the README has no ts block');
  if (output === undefined || !['', 'text', 'txt', 'console'].includes(output.language)) {
    throw new Error('the README does not show what its first ts block prints: expected a text block right after it');
  }
  return { code: code.text, prints: output.text.trim() };
}

/** The README's command that installs and tests, as it stands there. */
export function testCommand(page: string): string {
  const block = codeBlocks(page).find(
    ({ language, text }) => ['sh', 'bash', 'console', ''].includes(language) && text.includes('npm test'),
  );
  if (block === undefined) throw new Error('the README has no shell block with `npm test`');
  return block.text.trim().replace(/^\$ /gm, '');
}

export const readme = (): string => readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
