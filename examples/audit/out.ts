import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { WrongFlag } from './flags.ts';

/** Writes the report into a file; @throws {WrongFlag} where that cannot be, or would replace what was read. */
export function writeOut(file: string, page: string, inputs: readonly { readonly path: string }[]): void {
  if (inputs.some(({ path }) => resolve(path) === resolve(file))) throw new WrongFlag(`\`--out\`: \`${file}\` is one of the files to read`);
  try {
    writeFileSync(file, page);
  } catch (error) {
    throw new WrongFlag(`\`--out\`: cannot write \`${file}\`: ${(error as Error).message}`);
  }
}
