import { existsSync, readFileSync } from 'node:fs';
import { Catalogue } from '../../src/facts/catalogue.ts';
import type { FactDeclaration, ParamDeclaration } from '../../src/facts/fact.ts';
import { everyKind, kindNames } from '../../src/facts/kinds.ts';

/** The groups of facts, in the order of the page: what their names begin with, and what is to be said of all of them. */
const groups: readonly [prefix: string, title: string, about: string][] = [
  ['interaction.', 'The interaction in hand', 'Who acts, whom it reaches and what it says are worked out from what the timeline states.'],
  [
    'opened.',
    'The interaction that opened the debt',
    'Every fact of an interaction above, but `settles`, `byDebtor` and `toCreditor`, under `opened.`: in `met`, `voided`, `restarts`, `remedy` and `due`.',
  ],
  ['signal.', 'The signal in hand', 'In a rule with `each`, of the signal that it is judged for. A field that its type has not is absent.'],
  [
    'opened.signal.',
    'The signal that opened the debt',
    'The same facts under `opened.signal.`, in `restarts`, where `signal.` is one of the present interaction.',
  ],
  ['case.', 'The case so far', 'With the interaction in hand in it.'],
  ['before.', 'The case before', 'Every fact of the case above under `before.`: as it was before the interaction in hand joined.'],
  ['opportunity.', 'The opportunity', 'As the timeline states it.'],
  ['party.', 'The candidate', 'As the timeline states it.'],
  [
    'context.',
    'The context',
    'What the host states about a case. A policy declares more: `"context": { "hiresPerYear": { "type": "number", "default": 0 } }` gives `context.hiresPerYear`. One with a default is never unknown.',
  ],
  ['time', 'Time', 'The terms are those of [due dates](../guide/time.md#terms).'],
];

/** Groups that repeat the facts of another: their rows would say nothing new. */
const repeated = new Set(['opened.', 'opened.signal.', 'before.']);

/** Returns the page of all facts, as it should be. */
export function factsPage(): string {
  const facts = [...new Catalogue({ kinds: {}, context: {} }).all()];
  const sections = groups.map(([prefix, title, about]) => {
    const own = facts.filter(({ name }) => groupOf(name) === prefix);
    if (own.length === 0) throw new Error(`no fact is called ${prefix}…`);
    const table = repeated.has(prefix) ? '' : `\n${tableOf(own)}${paramsOf(own)}`;
    return `## ${title}\n\n${about}\n${table}${prefix === 'interaction.' ? ofCustomKinds : ''}`;
  });
  return `${head}\n${sections.join('\n')}\n${tail}`;
}

/** Returns the page as it stands; nothing where there is none. */
export function readFactsPage(): string {
  const file = new URL('index.md', import.meta.url);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

const head = `# Facts

<!-- written by docs/facts/write.ts from src/facts -->

What a condition can ask for. Each fact has a value, is **absent** (no leaf on it holds), or is **unknown** (every leaf on it is, too); how these
are combined is told in [conditions](../guide/conditions.md). Instants are epoch milliseconds. A list is never absent, only empty. A fact that does not say when it is unknown never is.
`;

const ofCustomKinds = `
A policy that declares \`"kinds": { "assessment-sent": { "hours": "number" } }\` has \`interaction.data.hours\` too: on a \`custom\` interaction that states it, as its type says.
`;

const tail = `## The settings of the rule

\`option.<name>\` is the setting that the rule has under \`options\`, or that a policy gives it. It is known when the policy is loaded.
`;

function groupOf(name: string): string {
  if (name.startsWith('opened.signal.')) return 'opened.signal.';
  return name.includes('.') ? name.slice(0, name.indexOf('.') + 1) : name;
}

function tableOf(facts: readonly FactDeclaration[]): string {
  const rows = facts.map((fact) => `| \`${fact.name}\` | ${typeOf(fact)} | ${aboutOf(fact)} | ${sentence(fact.unknownWhen)} |`);
  return `| fact | type | is | unknown when |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}

const typeOf = ({ type }: FactDeclaration): string => (type === 'strings' ? 'list' : type === 'any' ? "that fact's" : type);

function aboutOf({ about, kinds, among }: FactDeclaration): string {
  const parts = [about];
  if (kinds !== undefined && kinds !== everyKind) parts.push(`only of ${listed(kindNames(kinds))}`);
  if (among !== undefined && among.length > 0 && among.length < 20) parts.push(`one of ${listed(among)}`);
  return parts.join('; ');
}

type Params = NonNullable<FactDeclaration['params']>;

interface Shared {
  readonly names: string[];
  readonly params: Params;
}

/** The params of a group of facts: one table for those that several facts share, and of those that have more only what is more. */
function paramsOf(facts: readonly FactDeclaration[]): string {
  const shared: Shared[] = [];
  for (const { name, params = {} } of facts) {
    if (Object.keys(params).length === 0) continue;
    const alike = shared.find((one) => JSON.stringify(one.params) === JSON.stringify(params));
    if (alike === undefined) shared.push({ names: [name], params });
    else alike.names.push(name);
  }
  return shared
    .map(({ names, params }) => {
      const base = shared.find(
        (one) => one.params !== params && Object.entries(one.params).every(([name, param]) => params[name] === param),
      );
      const more = Object.entries(params).filter(([name]) => base?.params[name] === undefined);
      const those = base === undefined ? '' : ` those of ${listed(base.names)}, and`;
      return `\nParams of ${listed(names)}:${those}\n\n${paramTable(more)}`;
    })
    .join('');
}

/** The params that are the keys of a term, told in one row. */
const ofTerm = 'as in a term';

function paramTable(params: readonly (readonly [name: string, param: ParamDeclaration])[]): string {
  const termKeys = params.filter(([, { about }]) => about === ofTerm).map(([name]) => name);
  const rows = params
    .filter(([name]) => !termKeys.includes(name))
    .map(([name, param]) => `| \`${name}\`${param.required === true ? '' : '?'} | ${formOf(param)} | ${param.about} |`);
  if (termKeys.length > 0) rows.push(`| ${listed(termKeys)} | ${ofTerm} | the term itself, in place of \`for\` |`);
  return `| param | form | is |\n|---|---|---|\n${rows.join('\n')}\n`;
}

const forms: Readonly<Record<ParamDeclaration['type'], string>> = {
  condition: 'the name of a condition',
  term: 'a term, or `option.<name>`',
  instant: 'the name of a fact, or `{ "fact": … }`',
  topics: 'a list, or a name',
  value: 'a name',
  names: 'a name, or a list of them',
  values: 'a name, a list of them, or `{ "fact": … }`',
  boolean: 'true or false',
  fact: 'the name of a fact',
  amount: 'as in a term',
};

const formOf = ({ type, among }: ParamDeclaration): string => (among === undefined ? forms[type] : `${forms[type]}: ${listed(among)}`);

const listed = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
const sentence = (text: string | undefined): string => text ?? '';
