import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

/** A file to be read. */
export interface Listed {
  readonly path: string;
  /** As what it goes into the adapter, where that was said: `contacts=people.csv`. */
  readonly part?: string | undefined;
  readonly bytes: number;
  /** Why it cannot be read. */
  readonly problem?: string | undefined;
}

/** How names end that files of exports have; a mailbox often has none. */
const usual = new Set(['', '.csv', '.eml', '.json', '.jsonl', '.jsonocel', '.mbox', '.mime', '.ndjson', '.tsv', '.txt', '.xes', '.xml']);

/** Returns the files that were named: of a folder those in it and its folders that may be exports, by name, without hidden ones. */
export function listFiles(named: readonly string[]): Listed[] {
  return named.flatMap((name) => {
    const [, part, rest] = existsSync(name) ? [] : (/^(\w+)=(.+)$/.exec(name) ?? []);
    const path = rest ?? name;
    return pathsIn(path).map((one) => ({ ...one, part }));
  });
}

/** @param within the folders that it stands in, as they really are: a link to one of them leads in a circle */
function pathsIn(path: string, within: readonly string[] = []): Listed[] {
  try {
    if (path === '-') return [{ path, bytes: 0, problem: noFile }];
    const stat = statSync(path);
    if (stat.isFile()) return [{ path, bytes: stat.size }];
    if (!stat.isDirectory()) return [{ path, bytes: 0, problem: noFile }];
    const real = realpathSync(path);
    if (within.includes(real)) return [];
    const entries = readdirSync(path, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
    const wanted = entries.filter((entry) => entry.isDirectory() || usual.has(extname(entry.name).toLowerCase()));
    const names = wanted.map(({ name }) => name).sort();
    return names.length === 0
      ? [{ path, bytes: 0, problem: 'a folder without files of an export' }]
      : names.flatMap((name) => pathsIn(join(path, name), [...within, real]));
  } catch (error) {
    return [{ path, bytes: 0, problem: reasonOf(error as NodeJS.ErrnoException) }];
  }
}

const noFile = 'not a file but a stream, and files are read twice, first to see what they are: save it into one';

/** Returns why a file cannot be read, in words. */
export function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EACCES') return 'may not be read by this user';
  if (code === 'EISDIR') return 'a folder';
  if (code === 'ENOSPC') return 'no space is left on the disk';
  return message;
}

/** Returns the name under which a file would go in by its own name: `sf_task_data.csv` is one of `tasks`. */
export function partByName(path: string, parts: readonly string[]): string | undefined {
  const words = plain(basename(path).replace(/\.\w+$/, ''));
  const forms = (part: string) => [part, part.replace(/ies$/, 'y').replace(/s$/, '')].map(plain);
  const named = parts.filter((part) => forms(part).some((form) => words.includes(form)));
  return named.sort((one, other) => other.length - one.length)[0];
}

const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
