/** A mail address, and the name that stood with it. */
export interface Address {
  /** In lower case. */
  readonly address: string;
  readonly name?: string;
}

/**
 * Returns the mail addresses in a field, in their order: of a text as it stands in a mail's header, of `{ address, name }` and of
 * `{ value: [...] }` and `{ group: [...] }` around them, and of lists of all these. What is no address is passed over.
 *
 * @param value a field of a row, as given
 * @example
 * readAddresses('"Ruiz, Ana" <Ana@Example.org>, sam@talent.example')
 * //=> [{ address: 'ana@example.org', name: 'Ruiz, Ana' }, { address: 'sam@talent.example' }]
 * readAddresses([{ address: 'ana@example.org', name: '' }]) //=> [{ address: 'ana@example.org' }]
 */
export function readAddresses(value: unknown): Address[] {
  if (typeof value === 'string') return entriesOf(value).flatMap(readEntry);
  if (Array.isArray(value)) return value.flatMap(readAddresses);
  if (typeof value !== 'object' || value === null) return [];
  const { address, email, name, value: inner, group } = value as Record<string, unknown>;
  if (inner !== undefined) return readAddresses(inner);
  if (Array.isArray(group)) return readAddresses(group);
  const written = typeof address === 'string' ? address : email;
  return typeof written === 'string' ? addressOf(written, typeof name === 'string' ? name : '') : [];
}

function addressOf(written: string, writtenName: string): Address[] {
  const address = written
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase();
  const name = writtenName.trim().replace(/^["']/, '').replace(/["']$/, '').trim();
  const at = address.indexOf('@');
  if (at < 1 || at === address.length - 1 || /\s/.test(address)) return [];
  return [name === '' || name.toLowerCase() === address ? { address } : { address, name }];
}

function readEntry(entry: string): Address[] {
  const open = entry.lastIndexOf('<');
  if (open === -1) return addressOf(entry, '');
  const close = entry.indexOf('>', open);
  const name = entry.slice(0, open).replaceAll(/\\(["\\])/g, '$1');
  return addressOf(entry.slice(open + 1, close === -1 ? entry.length : close), name);
}

/** Splits at commas and semicolons, except inside quotes, in which a backslash quotes the next character, and angle brackets. */
function entriesOf(list: string): string[] {
  const entries: string[] = [];
  let start = 0;
  let quoted = false;
  let bracketed = false;
  for (let index = 0; index < list.length; index += 1) {
    const char = list[index];
    if (char === '\\' && quoted) index += 1;
    else if (char === '"') quoted = !quoted;
    else if (char === '<') bracketed = !quoted;
    else if (char === '>') bracketed = false;
    else if ((char === ',' || char === ';') && !quoted && !bracketed) {
      entries.push(list.slice(start, index));
      start = index + 1;
    }
  }
  return [...entries, list.slice(start)];
}
