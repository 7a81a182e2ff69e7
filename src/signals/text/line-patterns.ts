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
 * Whether a line holds any of many texts. Of the line only every so many places are looked at: at one of them stand three characters
 * of whichever text it holds.
 *
 * @param texts - what a line may hold, each of three characters or more
 */
export function holdsAny(texts: readonly string[]): LineTest {
  const step = Math.min(...texts.map(({ length }) => length)) - 2;
  const parts: { readonly text: string; readonly offset: number }[][] = Array.from({ length: 1024 }, () => []);
  for (const text of texts) for (let offset = 0; offset < step; offset++) parts[hashAt(text, offset)]!.push({ text, offset });
  return (line) => {
    for (let at = 0; at < line.length - 2; at += step) {
      const some = parts[hashAt(line, at)]!;
      if (some.length > 0 && some.some(({ text, offset }) => line.startsWith(text, at - offset))) return true;
    }
    return false;
  };
}

const hashAt = (text: string, at: number): number =>
  Math.imul(text.charCodeAt(at) | (text.charCodeAt(at + 1) << 8) | (text.charCodeAt(at + 2) << 16), 0x9e3779b1) >>> 22;
