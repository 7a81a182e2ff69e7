import type { Issue } from './issue.ts';

const plain = /^[A-Za-z_$][\w$]*$/;

/**
 * The path as a programmer would write it: `interactions[3].at`.
 *
 * @example
 * formatPath(['interactions', 3, 'at']) //=> 'interactions[3].at'
 */
export function formatPath(path: Issue['path']): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${String(step)}]`;
    else if (!plain.test(step)) text += `[${JSON.stringify(shorten(step))}]`;
    else text += `${text === '' ? '' : '.'}${shorten(step)}`;
  }
  return text;
}

/**
 * The issue as one line of text: where, what was expected, what came, and how to mend it.
 *
 * @example
 * describeIssue({ path: ['id'], code: 'missing', expected: 'a string', received: 'nothing' })
 * //=> 'id: expected a string, received nothing'
 */
export function describeIssue(issue: Issue): string {
  const where = formatPath(issue.path);
  const place = where === '' ? '' : `${where}: `;
  const nearest = issue.nearest === undefined ? '' : `; did you mean \`${issue.nearest}\``;
  const help = issue.help === undefined ? '' : `${issue.nearest === undefined ? ':' : ';'} ${issue.help}`;
  return `${place}expected ${issue.expected}, received ${issue.received}${nearest}${help}`;
}

const longest = 60;
/** Text that would pass for something else. */
const literal = /^(?:-?\d+(?:\.\d+)?|true|false|null)$/;

function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/**
 * The value in a few characters, fit for the `received` of an issue: text and numbers in backticks, anything larger by its kind.
 *
 * @example
 * show('mesage') //=> '`mesage`'
 * show('2') //=> "`'2'`"
 * show([1, 2]) //=> 'a list'
 * show(undefined) //=> 'nothing'
 */
export function show(value: unknown): string {
  switch (typeof value) {
    case 'string':
      // `2` is a number
      return literal.test(value) ? `\`'${value}'\`` : `\`${shorten(value).replaceAll(/\s+/g, ' ')}\``;
    case 'number':
    case 'boolean':
    case 'bigint':
      return `\`${String(value)}\``;
    case 'undefined':
      return 'nothing';
    case 'object':
      if (value === null) return '`null`';
      if (Array.isArray(value)) return 'a list';
      if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'an invalid date' : `\`${value.toISOString()}\``;
      return 'an object';
    default:
      return `a ${typeof value}`;
  }
}

/**
 * The names in backticks, with commas: for the `expected` of an issue.
 *
 * @example
 * oneOf(['email', 'sms']) //=> 'one of `email`, `sms`'
 */
export function oneOf(names: Iterable<string | number>): string {
  const quoted = [...names].map((name) => `\`${String(name)}\``);
  return quoted.length === 1 ? quoted[0]! : `one of ${quoted.join(', ')}`;
}
