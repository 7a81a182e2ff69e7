const patience = 1000;
const between = 200;

/** A line that tells how far reading has come, for long inputs and where somebody watches. */
export class Progress {
  readonly #write: ((text: string) => void) | undefined;
  readonly #total: number;
  readonly #now: () => number;
  readonly #read = new Map<string, number>();
  #cases = 0;
  #shown = '';
  #next: number;

  /**
   * @param files what will be read
   * @param now epoch milliseconds
   * @param write writes to where somebody watches; left out, nothing is shown
   */
  constructor(files: readonly { readonly bytes: number }[], now: () => number, write?: (text: string) => void) {
    this.#now = now;
    this.#next = now() + patience;
    this.#write = write;
    this.#total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  onBytes(file: string, bytes: number): void {
    this.#read.set(file, bytes);
    this.#show();
  }

  onCase(): void {
    this.#cases += 1;
    this.#show();
  }

  /** Clears the line. */
  end(): void {
    if (this.#shown !== '') this.#write?.(`\r${' '.repeat(this.#shown.length)}\r`);
    this.#shown = '';
  }

  #show(): void {
    if (this.#write === undefined || this.#now() < this.#next) return;
    this.#next = this.#now() + between;
    const read = [...this.#read.values()].reduce((sum, bytes) => sum + bytes, 0);
    const share = this.#total === 0 ? [] : [`${String(Math.floor((100 * read) / this.#total))} % read`];
    const cases = this.#cases === 0 ? [] : [`${this.#cases.toLocaleString('en-US')} cases`];
    const line = [...cases, ...share].join(', ');
    this.#write(`\r${line}${' '.repeat(Math.max(0, this.#shown.length - line.length))}`);
    this.#shown = line;
  }
}
