import { interactionAt, type Scope } from './case.ts';
import { readCaseFact } from './case-facts.ts';
import { readFact } from './facts.ts';
import { countFrom, rollForward } from './time.ts';
import type { FactReference, FactResult, Term } from './types.ts';

type Params = Readonly<Record<string, unknown>>;

const absent: FactResult = { value: undefined };
const never: FactResult = { value: Infinity };

/** The `time` fact: a term, its own keys or under `for`, counted from `from`. */
export function readTime({ from = 'interaction.at', for: named, ...own }: Params, scope: Scope): FactResult {
  const base = typeof from === 'string' ? readInstant(from, scope) : readFact(from as FactReference, scope);
  return instantOfTerm((named === undefined ? own : optionOr(named, scope)) as Term, base, scope);
}

/** What an `"option.x"` stands for; anything else stands for itself. */
export function optionOr(value: unknown, { rule }: Scope): unknown {
  return typeof value === 'string' ? rule?.options?.[value.slice('option.'.length)] : value;
}

function readInstant(name: string, scope: Scope): FactResult {
  const { index } = scope;
  if (name.startsWith('case:')) return readCaseFact(scope, 'last', { of: name.slice('case:'.length) }, index);
  if (name.startsWith('before:')) return readCaseFact(scope, 'last', { of: name.slice('before:'.length) }, index - 1);
  return readFact({ fact: name }, scope);
}

/** When the term falls, counted from the instant at which the clock starts: that of the interaction in hand. Absent: never. */
export function dueInstant(term: Term, scope: Scope): FactResult {
  return instantOfTerm(term, { value: interactionAt(scope.case, scope.index).at }, scope);
}

function instantOfTerm(term: Term, base: FactResult, scope: Scope): FactResult {
  const { calendar } = scope.case;
  if ('never' in term) return never;
  const result = unrolled(term, base, scope);
  if (term.roll !== 'forward' || !isInstant(result) || result.value === Infinity) return result;
  return { value: rollForward(calendar, result.value) };
}

function unrolled(term: Exclude<Term, { never: true }>, base: FactResult, scope: Scope): FactResult {
  if ('at' in term) return readInstant(term.at, scope);
  if ('earliestOf' in term) return choose(term.earliestOf, base, scope, Math.min);
  if ('latestOf' in term) return choose(term.latestOf, base, scope, Math.max);
  const { from, roll: _, ...amounts } = term;
  const start = from === undefined ? base : readInstant(from, scope);
  if (!isInstant(start)) return start;
  const [unit, amount] = Object.entries(amounts).find(([key]) => units.includes(key))!;
  return { value: countFrom(scope.case.calendar, start.value, unit, amount as number | string) };
}

const units = ['minutes', 'hours', 'days', 'weeks', 'months', 'businessDays', 'businessHours', 'on'];

const isInstant = (result: FactResult): result is { readonly value: number } => 'value' in result && typeof result.value === 'number';

/** The least or greatest of the instants; absent ones are left out. */
function choose(terms: readonly Term[], base: FactResult, scope: Scope, pick: (...all: number[]) => number): FactResult {
  const results = terms.map((term) => instantOfTerm(term, base, scope));
  const unknown = results.flatMap((result) => ('unknown' in result ? result.unknown : []));
  if (unknown.length > 0) return { unknown };
  const instants = results.filter(isInstant).map(({ value }) => value);
  return instants.length === 0 ? absent : { value: pick(...instants) };
}
