import { type Place, placeWords } from './place.ts';
import { withoutCells } from './without-cells.ts';

const mostReasons = 8;
const mostKept = 1000;
const longestRow = 300;

/** What the adapters left out: counted by reason, and listed as it comes where that is asked for. */
export class LeftOut {
  readonly #counts = new Map<string, number>();
  readonly #list: ((line: string) => void) | undefined;
  readonly #names: boolean | undefined;
  #count = 0;

  /**
   * @param list takes a line for each row; left out, rows are only counted
   * @param names whether the line shows the row; where that is false, reasons do not quote it either
   */
  constructor(list?: (line: string) => void, names?: boolean) {
    this.#list = list;
    this.#names = names;
  }

  add(place: Place, row: unknown, adapterReason: string): void {
    const reason = inFlags(this.#names === false ? withoutCells(adapterReason, row) : adapterReason);
    this.#count += 1;
    if (this.#counts.has(reason) || this.#counts.size < mostKept) this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + 1);
    this.#list?.(`${placeWords(place)}: left out: ${reason}${this.#names === true ? `: ${shortened(row)}` : ''}`);
  }

  /** Returns how many were left out and the commonest reasons, or nothing where none was. */
  lines(): string[] {
    if (this.#count === 0) return [];
    const sorted = [...this.#counts].sort(([one, count], [other, more]) => more - count || (one < other ? -1 : 1));
    const shown = sorted.slice(0, mostReasons);
    const rest = this.#count - shown.reduce((sum, [, count]) => sum + count, 0);
    const more = this.#list === undefined ? '; `--skipped` lists them' : '';
    return [
      `left out: ${counted(this.#count, 'row')}, which the report knows nothing of${more}`,
      ...shown.map(([reason, count]) => `  ${count.toLocaleString('en-US')} × ${reason}`),
      ...(rest === 0 ? [] : [`  ${rest.toLocaleString('en-US')} × for other reasons`]),
    ];
  }
}

/** Returns `1 row`, `1,200 rows`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}

const flagOf: Readonly<Record<string, string>> = { timeZone: 'time-zone', dateOrder: 'date-order', candidates: 'candidate' };

/** A reason with the options of the adapter as who types a command knows them. */
function inFlags(reason: string): string {
  return reason.replace(/ with the option `(\w+)`| in `(what\.means)`/, (_, option?: string, column?: string) => {
    if (option === undefined) return ` in \`${column!}\` of the file of \`--map\``;
    const flag = Object.hasOwn(flagOf, option) ? flagOf[option] : undefined;
    return flag === undefined ? ` with \`${option}\` in the file of \`--options\`` : ` with \`--${flag}\``;
  });
}

function shortened(row: unknown): string {
  const text = JSON.stringify(row) ?? String(row);
  return text.length > longestRow ? `${text.slice(0, longestRow)}…` : text;
}
