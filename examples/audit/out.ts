import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { WrongFlag } from './flags.ts';

/** Writes the report into a file; @throws {WrongFlag} where that cannot be, or would replace what was read. */
export function writeOut(file: string, page: string, inputs: readonly { readonly path: string }[]): void {
  if (inputs.some(({ path }) => resolve(path) === resolve(file))) throw new WrongFlag(`\`--out\`: \`${file}\` is one of the files to read`);
  try {
    writeFileSync(file, page);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'its folder is not there' : code === 'EISDIR' ? 'it is a folder' : message;
    throw new WrongFlag(`\`--out\`: cannot write \`${file}\`: ${reason}`);
  }
}
