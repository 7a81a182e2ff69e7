import { readdirSync } from 'node:fs';

/** Every TypeScript file of `src/`, as a path from the root of the repository, in order. */
export function sourceFiles(): string[] {
  return readdirSync(new URL('../../src/', import.meta.url), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .sort();
}
