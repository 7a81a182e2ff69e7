import type { Condition } from '../../src/entities/condition.ts';
import type { RuleInput } from '../../src/entities/rule.ts';
import type { Term } from '../../src/entities/term.ts';
import { courtesy } from '../../src/policies/courtesy.ts';
import { strict } from '../../src/policies/strict.ts';
import { describe } from '../../src/report/describe.ts';
import type { RuleExample } from '../../src/rules/examples/rule-example.ts';
import { describeTerm } from '../../src/time/describe-term.ts';
import { judgeExample } from '../../test/rules/judge-example.ts';

const violated = ['broken', 'overdue', 'late'];

/** The generated part of a rule's page. */
export function headOf(rule: RuleInput, examples: readonly RuleExample[]): string {
  const broken = examples.find(({ expect }) => expect.some(({ status }) => violated.includes(status)))!;
  const kept = examples.find(({ expect }) => expect.length === 0)!;
  return [
    `# ${rule.id}\n`,
    `${rule.summary ?? ''}\n`,
    table(rule),
    '## Broken\n',
    story(rule.id, broken),
    '## Kept\n',
    story(rule.id, kept),
  ].join('\n');
}

/** Who a role of a rule is, in words. */
export function party(role: string): string {
  if (role === 'recruiters-side') return "the recruiter's side";
  if (role === 'sender') return 'who opened it';
  return role === 'addressee' ? 'to whom that went' : `the ${role}`;
}

/** The severity of a rule, in words. */
export function severity({ id, severity: given, trial = false }: RuleInput): string {
  const severities = typeof given === 'string' ? given : given.map((one) => one.severity).join(' or ');
  const off = Object.entries(courtesy.rules).some(([name, setting]) => name === id && setting === 'off');
  return `${severities}${trial ? ', on trial' : ''}${off ? '; off in `courtesy`' : ''}`;
}

/** The articles of a rule, as links. */
export function articles({ sources = [] }: RuleInput): string {
  return sources.map(({ locator = '' }) => `[${locator}](../courtesy-code.md#${locator.toLowerCase()})`).join(', ');
}

/** What the references of a term mean, and when an entry of a list of terms counts. */
const meanings: Readonly<Record<string, string>> = {
  'signal.due': 'the time that was promised',
  'signal.from': 'the time that was asked for',
  'signal.until': 'the end of the time that was asked for',
  'asks-candidate': 'where the last contact asked the candidate for something',
  'still-awaited': 'while it waits for something that has not come',
};

/** When a debt of the rule falls due, in words. */
export function due(rule: Pick<Extract<RuleInput, { kind: 'obligation' }>, 'due'>): string {
  if (typeof rule.due === 'string') return rule.due;
  if (!Array.isArray(rule.due)) return within(rule.due);
  return rule.due
    .map(({ when, ...term }) => (when === undefined ? `otherwise ${within(term)}` : `${within(term)}${whenever(when)}`))
    .join('; ');
}

const within = (term: Term) => describeTerm(term, (reference) => meanings[reference] ?? `\`${reference}\``);

/** A `when` that only asks whether the time in its term is there says nothing that the term does not. */
function whenever(when: Condition): string {
  if ('condition' in when) return ` ${meanings[when.condition] ?? `where \`${when.condition}\``}`;
  return 'fact' in when && when.fact === 'interaction.kind' ? ` after \`${String(when.value)}\`` : '';
}

function table(rule: RuleInput): string {
  const rows: [string, string][] = [
    ['kind', rule.kind === 'check' ? 'check' : 'obligation'],
    ['owed by, to', `${party(rule.owedBy)}, to ${party(rule.owedTo)}`],
    ['category', `\`${rule.category}\``],
    ['severity', severity(rule)],
  ];
  if (rule.kind === 'obligation') rows.push(['due', `${due(rule)}${rule.repeats === true ? '; then again' : ''}`]);
  for (const [name, value] of Object.entries(rule.options ?? {})) rows.push([`option \`${name}\``, setting(value)]);
  const stricter = strictly(rule.id);
  if (stricter !== '') rows.push(['in `strict`', stricter]);
  rows.push(['next action', rule.action === undefined ? 'none' : `\`${rule.action}\``], ['article', articles(rule)]);
  return `| | |\n|---|---|\n${rows.map(([name, value]) => `| ${name} | ${value} |`).join('\n')}\n`;
}

function setting(value: unknown): string {
  return typeof value === 'object' && value !== null ? describeTerm(value as Term) : `\`${String(value)}\``;
}

function strictly(id: string): string {
  const given = Object.entries(strict.rules).find(([name]) => name === id)?.[1];
  if (given === undefined) return '';
  if (typeof given === 'string') return `\`${given}\``;
  if ('due' in given) return due(given);
  return Object.entries(given.options)
    .map(([name, value]) => `\`${name}\` ${setting(value)}`)
    .join(', ');
}

function story(id: string, example: RuleExample): string {
  const { timeline, policy, report } = judgeExample(id, example);
  const told = describe(report, { policy, timeline, names: true }).filter((_, index) => all(report)[index]?.rule === id);
  const kept = report.met[id] === undefined ? 'Nothing amiss.' : 'Kept.';
  const says = told.length === 0 ? [`> ${kept}`] : told.map(({ message, why }) => `> ${message}${why === '' ? '' : `  \n> *${why}*`}`);
  return `${capitalized(example.name)}.\n\n\`\`\`text\n${dedented(example.timeline)}\n\`\`\`\n\nOn ${example.asOf}${asSet(example)}:\n\n${says.join('\n>\n')}\n`;
}

function all({ violations, pending, undecided, waived }: ReturnType<typeof judgeExample>['report']) {
  return [...violations, ...pending, ...undecided, ...waived];
}

const asSet = ({ policy = 'courtesy', options }: RuleExample) =>
  options === undefined ? (policy === 'courtesy' ? '' : `, by \`${policy}\``) : `, with ${JSON.stringify(options)}`;

const capitalized = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const dedented = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line, _, lines) => line !== '' && !isIdle(line, lines))
    .join('\n');

/** The colleague and the employer of the cast, where nobody has to do with them. */
function isIdle(line: string, lines: readonly string[]): boolean {
  const [, id] = /^(tim|dana) (?:recruiter|employer)\b/.exec(line) ?? [];
  return id !== undefined && lines.filter((other) => new RegExp(`\\b${id}\\b`).test(other)).length === 1;
}
