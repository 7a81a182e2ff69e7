import { placeholder } from '../engine/check-messages.ts';
import { isRecord } from '../entities/is-record.ts';
import type { Finding } from '../entities/report.ts';
import type { Rule } from '../entities/rule.ts';
import { groupOf, optionIn } from '../facts/fact-names.ts';
import { describeTerm } from '../time/describe-term.ts';
import type { Term } from '../time/term.ts';
import { asText, inWords, listed, wordsOfFact } from './describe-glossary.ts';
import type { Telling } from './describe-telling.ts';
import type { IsInstant } from './instant-facts.ts';

/** Tells one thing about a finding; nothing where there is nothing to tell. */
type Tell = (finding: Finding, telling: Telling) => string;

/** A sentence with its placeholders, taken apart. */
export type Template = readonly (string | Tell)[];

const date =
  (field: 'openedAt' | 'settledAt' | 'voidedAt'): Tell =>
  (finding, { days }) =>
    finding[field] === undefined ? '' : days.date(finding[field]);

const fixed: Readonly<Record<string, Tell>> = {
  owedBy: (finding, telling) => telling.person(finding.owedBy),
  owedTo: (finding, telling) => telling.person(finding.owedTo),
  openedAt: date('openedAt'),
  dueAt: ({ dueAt }, { days }) => (dueAt === undefined ? '' : days.deadline(dueAt)),
  settledAt: date('settledAt'),
  voidedAt: date('voidedAt'),
  opportunity: (_, telling) => telling.opportunity(),
  client: (_, telling) => telling.client(),
};

/** The template of a sentence; what its `{data.…}` are is known from the facts that the rule takes them from. */
export function templateOf(sentence: string, rule: Rule | undefined, isInstant: IsInstant): Template {
  const parts: (string | Tell)[] = [];
  let end = 0;
  for (const match of sentence.matchAll(placeholder)) {
    const name = match[1]!;
    if (match.index > end) parts.push(sentence.slice(end, match.index));
    end = match.index + match[0].length;
    if (Object.hasOwn(fixed, name)) parts.push(fixed[name]!);
    else if (groupOf(name) === 'option') pushOption(parts, optionWords(name, rule));
    else parts.push(dataTeller(name.slice('data.'.length), rule, isInstant));
  }
  if (end < sentence.length) parts.push(sentence.slice(end));
  return parts;
}

/** The sentence for a finding; where something is absent, without the space that would stand before a point. */
export function fill(template: Template, finding: Finding, telling: Telling): string {
  let text = '';
  let absent = false;
  for (const part of template) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    const told = part(finding, telling);
    if (told === '') absent = true;
    text += told;
  }
  if (absent) text = text.replaceAll(/ +(?=[ .,;])/g, '').replaceAll(' ()', '');
  return text;
}

const below = 'fewer than ';

/** Adds a setting to a template: fewer than one is none. */
function pushOption(parts: (string | Tell)[], words: string): void {
  const before = parts.at(-1);
  if (words === '1' && typeof before === 'string' && before.endsWith(below))
    parts[parts.length - 1] = `${before.slice(0, -below.length)}none`;
  else parts.push(words);
}

/** A setting of the rule in words: a number, or a length of time. */
function optionWords(reference: string, rule: Rule | undefined): string {
  const value = optionIn(rule?.options ?? {}, reference);
  if (isRecord(value)) return describeTerm(value as Term);
  return value === undefined ? '' : asText(value);
}

function dataTeller(name: string, rule: Rule | undefined, isInstant: IsInstant): Tell {
  const reference = rule?.data !== undefined && Object.hasOwn(rule.data, name) ? rule.data[name] : undefined;
  const words = wordsOfFact(reference?.fact ?? '');
  const instant = reference !== undefined && isInstant(reference);
  const tell = (value: unknown, telling: Telling): string => {
    if (typeof value === 'number' && instant) return telling.days.deadline(value);
    if (typeof value === 'string') return inWords(value, words);
    if (Array.isArray(value)) return listed(value.map((item) => tell(item, telling)));
    return value === undefined || value === null ? '' : asText(value);
  };
  return ({ data }, telling) => tell(Object.hasOwn(data, name) ? data[name] : undefined, telling);
}
