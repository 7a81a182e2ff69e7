/** Tells something of a line. */
export type LineTest = (line: string) => boolean;

/**
 * Whether a line begins with any of many texts: they are parted by their first character, so that few are compared.
 *
 * @param texts - what a line may begin with
 */
export function beginsWithAny(texts: readonly string[]): LineTest {
  const byFirst = new Map<number, string[]>();
  for (const text of texts) byFirst.set(text.charCodeAt(0), [...(byFirst.get(text.charCodeAt(0)) ?? []), text]);
  return (line) => byFirst.get(line.charCodeAt(0))?.some((text) => line.startsWith(text)) === true;
}

/**
 * Whether a line ends with any of many texts.
 *
 * @param texts - what a line may end with
 */
export function endsWithAny(texts: readonly string[]): LineTest {
  const lasts = new Set(texts.map((text) => text.charCodeAt(text.length - 1)));
  return (line) => lasts.has(line.charCodeAt(line.length - 1)) && texts.some((text) => line.endsWith(text));
}

/**
 * Whether a line holds any of many texts: only where the first three characters of one stand are they compared.
 *
 * @param texts - what a line may hold, each of three characters or more
 */
export function holdsAny(texts: readonly string[]): LineTest {
  const heads = new Uint8Array(4096);
  for (const text of texts) heads[headOf(text, 0)] = 1;
  return (line) => {
    for (let at = 0; at < line.length - 2; at++)
      if (heads[headOf(line, at)] === 1 && texts.some((text) => line.startsWith(text, at))) return true;
    return false;
  };
}

const headOf = (text: string, at: number): number =>
  (text.charCodeAt(at) ^ (text.charCodeAt(at + 1) << 3) ^ (text.charCodeAt(at + 2) << 6)) & 4095;
