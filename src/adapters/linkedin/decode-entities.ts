const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/**
 * Returns a plain text with the HTML entities in it as the characters they stand for.
 *
 * @param text any text
 * @example
 * decodeEntities('Q&amp;A: it&#39;s &#x41; &bogus;') //=> "Q&A: it's A &bogus;"
 */
export function decodeEntities(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]{2,5}));/g,
    (entity, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? entity;
      const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    },
  );
}
