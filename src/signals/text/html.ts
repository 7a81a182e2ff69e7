/** Plain text made from HTML: each character with the place in the source that it stands for. */
export type Plain = { readonly text: string; readonly start: readonly number[]; readonly end: readonly number[] };

const looksLike = /<(?:div|p|br|html|body|span|table|blockquote|ul|ol|li|a|b|i|strong|em|font|h[1-6])[\s/>]/i;
const breaking = new Set([
  'div',
  'p',
  'br',
  'li',
  'tr',
  'table',
  'ul',
  'ol',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'section',
  'article',
  'header',
  'footer',
]);
const silent = new Set(['style', 'script', 'head', 'title']);
const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  pound: '£',
  euro: '€',
  hellip: '…',
  eacute: 'é',
  bull: '•',
  middot: '·',
  yen: '¥',
  zwnj: '',
  copy: '©',
};

/**
 * Whether a text is HTML: it holds a tag that mail programs write.
 *
 * @param text - any text
 */
export const isHtml = (text: string): boolean => text.includes('<') && looksLike.test(text);

/**
 * The words of a simple HTML mail. Lines inside a `blockquote` begin with `>`, as in a text mail.
 *
 * @param html - the mail's HTML
 */
export function plainFromHtml(html: string): Plain {
  let text = '';
  const start: number[] = [];
  const end: number[] = [];
  let quotes = 0;
  const line = { open: false };
  const put = (char: string, from: number, to: number) => {
    text += char;
    start.push(from);
    end.push(to);
  };
  const newLine = (at: number) => {
    put('\n', at, at);
    line.open = false;
  };
  const word = (char: string, from: number, to: number) => {
    if (!line.open) {
      if (quotes > 0) put('>', from, from);
      line.open = true;
    }
    put(char, from, to);
  };
  let at = 0;
  while (at < html.length) {
    const char = html[at] as string;
    if (char === '<') {
      const close = html.indexOf('>', at);
      const next = html.charCodeAt(at + 1);
      const isTag = close > at && (next === 33 || next === 47 || (next >= 65 && next <= 90) || (next >= 97 && next <= 122));
      if (!isTag) {
        word('<', at, at + 1);
        at++;
        continue;
      }
      if (html.startsWith('<!--', at)) {
        const done = html.indexOf('-->', at);
        at = done < 0 ? html.length : done + 3;
        continue;
      }
      const closing = next === 47;
      let nameEnd = at + (closing ? 2 : 1);
      while (nameEnd < close && isNameChar(html.charCodeAt(nameEnd))) nameEnd++;
      const name = html.slice(at + (closing ? 2 : 1), nameEnd).toLowerCase();
      if (silent.has(name) && !closing) {
        const done = closingOf(html, name, close);
        const after = done < 0 ? -1 : html.indexOf('>', done);
        at = after < 0 ? html.length : after + 1;
        continue;
      }
      if (breaking.has(name)) {
        if (line.open) newLine(at);
        if ((name === 'p' && !closing && text.length > 0) || (name === 'br' && text.endsWith('\n'))) newLine(at);
        if (name === 'blockquote') quotes = Math.max(0, quotes + (closing ? -1 : 1));
      }
      at = close + 1;
      continue;
    }
    if (char === '&') {
      const close = html.indexOf(';', at);
      if (close > at && close - at <= 10) {
        const decoded = decode(html.slice(at + 1, close));
        if (decoded !== undefined) {
          for (const part of decoded) word(part, at, close + 1);
          at = close + 1;
          continue;
        }
      }
    }
    if (char === '\n' || char === '\r' || char === '\t' || char === ' ') {
      if (line.open && !text.endsWith(' ')) put(' ', at, at + 1);
    } else word(char, at, at + 1);
    at++;
  }
  return { text, start, end };
}

/** Where the end tag of an element begins, -1 where there is none. */
function closingOf(html: string, name: string, from: number): number {
  let at = html.indexOf('</', from);
  while (at >= 0 && html.slice(at + 2, at + 2 + name.length).toLowerCase() !== name) at = html.indexOf('</', at + 2);
  return at;
}

const isNameChar = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

function decode(name: string): string | undefined {
  if (!name.startsWith('#')) return Object.hasOwn(entities, name) ? entities[name] : undefined;
  const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return Number.isInteger(code) && code > 0 && code < 0x10000 ? String.fromCharCode(code) : undefined;
}
