import { existsSync, realpathSync, writeFileSync } from 'node:fs';
import { WrongFlag } from './flags.ts';
import { reasonOf } from './read/list-files.ts';

/** Writes the report into a file; @throws {WrongFlag} where that cannot be, or would replace what was read. */
export function writeOut(file: string, page: string, inputs: readonly { readonly path: string }[]): void {
  if (existsSync(file) && inputs.some(({ path }) => existsSync(path) && realpathSync(path) === realpathSync(file)))
    throw new WrongFlag(`\`--out\`: \`${file}\` is one of the files to read`);
  try {
    writeFileSync(file, page);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason =
      code === 'ENOENT' ? 'its folder is not there' : code === 'EISDIR' ? 'it is a folder' : reasonOf(error as NodeJS.ErrnoException);
    throw new WrongFlag(`\`--out\`: cannot write \`${file}\`: ${reason}`);
  }
}
