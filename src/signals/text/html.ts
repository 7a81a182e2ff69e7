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
/** Elements that need no end tag. */
const endless = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'p', 'li']);
const silent = new Set(['style', 'script', 'head', 'title']);
const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
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
  zwj: '',
  shy: '',
  lrm: '',
  rlm: '',
  copy: '©',
  reg: '®',
  trade: '™',
  laquo: '«',
  raquo: '»',
  times: '×',
  deg: '°',
  minus: '−',
  agrave: 'à',
  aacute: 'á',
  acirc: 'â',
  atilde: 'ã',
  auml: 'ä',
  aring: 'å',
  aelig: 'æ',
  ccedil: 'ç',
  egrave: 'è',
  ecirc: 'ê',
  euml: 'ë',
  iacute: 'í',
  icirc: 'î',
  iuml: 'ï',
  ntilde: 'ñ',
  oacute: 'ó',
  ocirc: 'ô',
  otilde: 'õ',
  ouml: 'ö',
  oslash: 'ø',
  szlig: 'ß',
  uacute: 'ú',
  ugrave: 'ù',
  ucirc: 'û',
  uuml: 'ü',
  Auml: 'Ä',
  Eacute: 'É',
  Ouml: 'Ö',
  Uuml: 'Ü',
};
/** Characters, with the `&` before it and the `;` behind. */
const longestEntity = 11;
const cells = new Set(['td', 'th']);
/** An element that is not shown. */
const hidden = /\bdisplay\s*:\s*none\b/i;
/** The marks that mail programs set on a signature, and on the mail that is answered below. */
const signature = /\b(?:gmail_signature|id\s*=\s*["']?(?:mobile)?signature)\b/i;
const answered = /\bid\s*=\s*["']?(?:divrplyfwdmsg|appendonsend)\b/i;

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
  let last = '';
  const put = (char: string, from: number, to: number) => {
    text += char;
    last = char;
    start.push(from);
    end.push(to);
  };
  const newLine = (at: number) => {
    put('\n', at, at);
    line.open = false;
  };
  /** A line of its own that stands for a mark. */
  const mark = (words: string, at: number) => {
    if (line.open) newLine(at);
    for (const char of words) put(char, at, at);
    newLine(at);
  };
  const word = (char: string, from: number, to: number) => {
    if (!line.open) {
      if (quotes > 0) put('>', from, from);
      line.open = true;
    }
    put(char, from, to);
  };
  const lastClose = html.lastIndexOf('>');
  let at = 0;
  while (at < html.length) {
    const char = html[at] as string;
    if (char === '<') {
      const next = html.charCodeAt(at + 1);
      const isTag = at < lastClose && (next === 33 || next === 47 || (next >= 65 && next <= 90) || (next >= 97 && next <= 122));
      if (!isTag) {
        word('<', at, at + 1);
        at++;
        continue;
      }
      const close = html.indexOf('>', at);
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
      if (!closing) {
        const tag = html.slice(nameEnd, close);
        if (hidden.test(tag) && !endless.has(name)) {
          at = endOf(html, name, close);
          continue;
        }
        if (quotes === 0 && signature.test(tag)) mark('--', at);
        else if (quotes === 0 && answered.test(tag)) mark('_____________', at);
      }
      if (cells.has(name) && line.open && last !== ' ') put(' ', at, at);
      if (breaking.has(name)) {
        if (line.open) newLine(at);
        if ((name === 'p' && !closing && text.length > 0) || (name === 'br' && last === '\n')) newLine(at);
        if (name === 'blockquote') quotes = Math.max(0, quotes + (closing ? -1 : 1));
      }
      at = close + 1;
      continue;
    }
    if (char === '&') {
      const close = at + html.slice(at, at + longestEntity).indexOf(';');
      if (close > at) {
        const decoded = decode(html.slice(at + 1, close));
        if (decoded !== undefined) {
          for (let unit = 0; unit < decoded.length; unit++) word(decoded[unit]!, at, close + 1);
          at = close + 1;
          continue;
        }
      }
    }
    if (char === '\n' || char === '\r' || char === '\t' || char === ' ') {
      if (line.open && last !== ' ') put(' ', at, at + 1);
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

/** The place after an element whose opening tag ends at a place: elements of its name inside it are part of it. */
function endOf(html: string, name: string, from: number): number {
  let depth = 1;
  let at = html.indexOf('<', from);
  while (at >= 0) {
    const isEnd = html.charCodeAt(at + 1) === 47;
    const start = at + (isEnd ? 2 : 1);
    if (html.slice(start, start + name.length).toLowerCase() === name && !isNameChar(html.charCodeAt(start + name.length))) {
      depth += isEnd ? -1 : 1;
      if (depth === 0) break;
    }
    at = html.indexOf('<', at + 1);
  }
  const close = at < 0 ? -1 : html.indexOf('>', at);
  return close < 0 ? html.length : close + 1;
}

const isNameChar = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

function decode(name: string): string | undefined {
  if (!name.startsWith('#')) return Object.hasOwn(entities, name) ? entities[name] : undefined;
  const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
