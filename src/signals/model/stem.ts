const doubled = /([bdgklmnprt])\1$/;

/**
 * The stem of a folded English word: "shares", "shared" and "sharing" have one.
 *
 * @param word - a folded word
 * @param irregular - stems that no rule gives, by word
 */
export function stem(word: string, irregular: ReadonlyMap<string, string>): string {
  const known = irregular.get(word);
  if (known !== undefined) return stem(known, nothing);
  if (word.length < 4) return word;
  let root = word;
  if (root.endsWith('ies') && root.length > 4) root = `${root.slice(0, -3)}y`;
  else if (root.endsWith('s') && !root.endsWith('ss') && !root.endsWith('us') && !root.endsWith('is')) root = root.slice(0, -1);
  for (const ending of ['ing', 'ed']) {
    if (root.endsWith(ending) && root.length > ending.length + 2) {
      root = root.slice(0, -ending.length);
      if (doubled.test(root) && !root.endsWith('ll')) root = root.slice(0, -1);
      break;
    }
  }
  if (root.length > 5 && root.endsWith('ly')) root = root.slice(0, -2);
  if (root.length > 3 && root.endsWith('i')) root = `${root.slice(0, -1)}y`;
  return root.length > 3 && root.endsWith('e') ? root.slice(0, -1) : root;
}

const nothing: ReadonlyMap<string, string> = new Map();

/**
 * The regular forms of a word that share its stem, the word itself first.
 *
 * @param word - a folded word
 */
export function formsOf(word: string): string[] {
  const root = word.endsWith('e') ? word.slice(0, -1) : word;
  const forms = [word, `${word}s`, `${root}ed`, `${root}ing`];
  if (word.endsWith('y')) forms.push(`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`);
  else if (/[bdgklmnprt]$/.test(word)) forms.push(`${word}${word.at(-1)!}ed`, `${word}${word.at(-1)!}ing`);
  else if (/(?:s|sh|ch|x)$/.test(word)) forms.push(`${word}es`);
  const own = stem(word, nothing);
  return forms.filter((form) => stem(form, nothing) === own);
}
