import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Place } from '../place.ts';
import { readLines } from './lines.ts';

/** A row of a table, and where it stood. */
export interface Stored extends Place {
  readonly row: unknown;
}

const bytesAPart = 1 << 23;
const mostParts = 512;
const pageSize = 1 << 16;

/**
 * Holds the rows of a table so that those with the same key come out together. A small table stays in memory; of a large one the
 * parts wait in temporary files that only this user can read, and only one of them is in memory at a time.
 */
export class RowStore {
  readonly #parts: number;
  readonly #pages: string[];
  #kept: Stored[] = [];
  #folder: string | undefined;
  readonly #drop = () => this.drop();

  /**
   * @param bytes the size of the files that the rows come from
   * @param perPart how many of them go into a part
   */
  constructor(bytes: number, perPart = bytesAPart) {
    this.#parts = Math.min(mostParts, Math.max(1, Math.ceil(bytes / perPart)));
    this.#pages = Array.from({ length: this.#parts }, () => '');
  }

  /** How many parts there are: one stays in memory. */
  get parts(): number {
    return this.#parts;
  }

  add(key: string, stored: Stored): void {
    if (this.#parts === 1) {
      this.#kept.push(stored);
      return;
    }
    const part = hash(key) % this.#parts;
    const { row, file, line } = stored;
    const page = `${this.#pages[part]!}${JSON.stringify([row, file, line])}\n`;
    this.#pages[part] = page;
    if (page.length >= pageSize) this.#write(part);
  }

  /** Yields the parts that hold something; to be taken once. */
  *take(): Generator<readonly Stored[]> {
    if (this.#parts === 1) {
      if (this.#kept.length > 0) yield this.#kept;
      this.#kept = [];
      return;
    }
    try {
      for (let part = 0; part < this.#parts; part += 1) {
        this.#write(part);
        const rows: Stored[] = [];
        for (const { bytes } of readLines(this.#pathOf(part))) rows.push(stored(bytes.toString('utf8')));
        rmSync(this.#pathOf(part));
        if (rows.length > 0) yield rows;
      }
    } finally {
      this.drop();
    }
  }

  /** Deletes what was written. */
  drop(): void {
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true });
    this.#folder = undefined;
    process.off('exit', this.#drop);
  }

  #write(part: number): void {
    appendFileSync(this.#pathOf(part), this.#pages[part]!);
    this.#pages[part] = '';
  }

  #pathOf(part: number): string {
    if (this.#folder === undefined) {
      this.#folder = mkdtempSync(join(tmpdir(), 'hearback-rows-'));
      process.once('exit', this.#drop);
    }
    return join(this.#folder, String(part));
  }
}

function stored(text: string): Stored {
  const [row, file, line] = JSON.parse(text) as [unknown, string, number | undefined];
  return { row, file, line };
}

function hash(key: string): number {
  let sum = 0;
  for (let index = 0; index < key.length; index += 1) sum = (sum * 31 + key.charCodeAt(index)) >>> 0;
  return sum;
}
