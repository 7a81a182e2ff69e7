/** Where something was read. */
export interface Place {
  readonly file: string;
  /** From 1; left out where the whole file is meant. */
  readonly line?: number | undefined;
}

/** A value that an export holds, and under which name it goes into the adapter, as far as that is known. */
export interface Given extends Place {
  readonly value: unknown;
  readonly part?: string | undefined;
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns a place as it is shown: `mails.mbox:12`. */
export function placeWords({ file, line }: Place): string {
  return line === undefined ? file : `${file}:${String(line)}`;
}
