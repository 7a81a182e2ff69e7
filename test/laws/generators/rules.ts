import { between, type Chooser, chance, many, maybe, pick, record, weighted } from '../../../src/testing/arbitraries/chooser.ts';
import type { Condition, Rule } from '../../reference/types.ts';
import { randomCondition } from './conditions.ts';
import { caseFact, instantNames, type Place, randomFact } from './facts.ts';
import type { NamedConditions } from './named-conditions.ts';
import { topics } from './signals.ts';
import { randomTerm } from './terms.ts';

/** How a plausible debt opens, and with that who owes it and what settles it. */
interface Plot {
  readonly opens: string;
  readonly owedBy: readonly string[];
  readonly owedTo: readonly string[];
  readonly met: readonly string[];
  readonly each: readonly string[];
}

const ofRecruiter = {
  owedBy: ['recruiter', 'recruiters-side', 'employer'],
  owedTo: ['candidate'],
  met: ['told', 'told', 'contact', 'calls'],
};
const plots: readonly Plot[] = [
  {
    opens: 'heard',
    ...ofRecruiter,
    owedBy: ['addressee', 'recruiter', 'recruiters-side'],
    each: ['question', 'callback-request', 'interest', 'decline'],
  },
  { opens: 'wonders', ...ofRecruiter, each: ['question'] },
  { opens: 'applied', ...ofRecruiter, each: [] },
  { opens: 'progress', ...ofRecruiter, each: [] },
  { opens: 'told', ...ofRecruiter, owedBy: ['sender', 'recruiter'], each: ['promise', 'promise', 'pressure', 'disclosure', 'decision'] },
  {
    opens: 'told',
    owedBy: ['candidate', 'addressee'],
    owedTo: ['sender', 'recruiters-side', 'recruiter'],
    met: ['heard', 'contact'],
    each: ['question', 'disclosure'],
  },
  {
    opens: 'contact',
    owedBy: ['sender'],
    owedTo: ['addressee', 'candidate', 'recruiter'],
    met: ['contact', 'told'],
    each: ['promise', 'names-person', 'consent'],
  },
];
const anybody = ['candidate', 'recruiter', 'employer', 'referrer', 'recruiters-side', 'sender', 'addressee'];
const severities = ['error', 'warning', 'info'];

/** A rule; it yields only to those before it. */
export function randomRule(c: Chooser, id: string, names: NamedConditions, before: readonly string[]): Rule {
  const plot = pick(c, plots);
  const each = plot.each.length > 0 ? maybe(c, 30, () => pick(c, plot.each)) : undefined;
  const place: Place = { named: names.withSettling, namedOfDebt: [], each, settles: true, options: true };
  const isObligation = chance(c, 60);
  const common = {
    id,
    category: pick(c, ['responsiveness', 'contact', 'house']),
    severity: severity(c, place),
    owedBy: pick(c, chance(c, 12) ? anybody : plot.owedBy),
    owedTo: pick(c, chance(c, 12) ? anybody : plot.owedTo),
    options: { limit: between(c, 0, 3), strictly: chance(c, 50), word: pick(c, topics), term: randomTerm(c, { plain: true, names: [] }) },
    appliesWhen: maybe(c, 12, () => randomCondition(c, { named: [], namedOfDebt: [], stable: true, options: true })),
    each,
    effective: maybe(c, 8, () => effective(c)),
    yieldsTo: maybe(c, 20, () => many(c, 1, 2, () => yielding(c, place, before))),
    data: maybe(c, 35, () => Object.fromEntries(many(c, 1, 3, (index) => [`value${index}`, datum(c, place)] as const))),
  };
  return record({ ...common, ...(isObligation ? obligation(c, plot, names, place) : check(c, plot, names, place)) }) as unknown as Rule;
}

/** The condition itself; now and then narrowed or widened by another. */
function around(c: Chooser, name: string, place: Place): Condition {
  const condition = { condition: name };
  return weighted<() => Condition>(c, [
    [60, () => condition],
    [22, () => ({ all: [condition, randomCondition(c, place, 1)] })],
    [8, () => ({ any: [condition, randomCondition(c, place, 1)] })],
    [10, () => randomCondition(c, place)],
  ])();
}

function check(c: Chooser, { opens, met }: Plot, names: NamedConditions, place: Place) {
  const ofDebt: Place = { ...place, opened: true, debt: true, namedOfDebt: names.ofDebt };
  return {
    kind: 'check',
    when: around(c, opens, place),
    require: required(c, place),
    remedy: maybe(c, 45, () => around(c, pick(c, [...met, 'heard']), ofDebt)),
  };
}

function required(c: Chooser, place: Place): Condition {
  const { type, values: _, ...reference } = caseFact(c, place);
  const usual =
    type === 'number'
      ? { ...reference, operator: pick(c, ['lessThanInclusive', 'greaterThan', 'greaterThanInclusive', 'lessThan']) }
      : undefined;
  const value = chance(c, 30) ? { fact: 'option.limit' } : between(c, 0, 3);
  if (usual === undefined || chance(c, 40)) return randomCondition(c, place);
  return weighted<() => Condition>(c, [
    [50, () => ({ ...usual, value })],
    [25, () => ({ all: [{ ...usual, value }, randomCondition(c, place, 1)] })],
    [25, () => ({ any: [{ ...usual, value }, randomCondition(c, place, 1)] })],
  ])();
}

function obligation(c: Chooser, { opens, met, each }: Plot, names: NamedConditions, place: Place) {
  const settling: Place = { ...place, named: names.named, settles: false, opened: true, debt: true, namedOfDebt: names.ofDebt };
  const restarting: Place = { ...place, opened: true, openedSignal: true, debt: true, namedOfDebt: names.ofDebt };
  const ways = [...met, ...met, ...names.ofDebt];
  return {
    kind: 'obligation',
    opens: around(c, opens, place),
    restarts: maybe(c, 35, () => around(c, pick(c, [opens, 'contact', ...names.named]), restarting)),
    due: due(c, { ...place, opened: true }),
    remind: maybe(c, 20, () => pick(c, [{ before: { hours: 4 } }, { hours: 1 }])),
    met: around(c, pick(c, ways), settling),
    voided: maybe(c, 45, () => around(c, pick(c, ['over', 'over', 'ended', 'interested']), settling)),
    repeats: each.length === 0 || chance(c, 15) ? maybe(c, 60, () => true) : undefined,
  };
}

function due(c: Chooser, place: Place): unknown {
  const names = instantNames(place);
  const term = () => randomTerm(c, { plain: false, names });
  return weighted<() => unknown>(c, [
    [45, () => randomTerm(c, { plain: true, names })],
    [25, term],
    [8, () => 'option.term'],
    [22, () => [...many(c, 1, 2, () => ({ when: randomCondition(c, place, 1), ...term() })), term()]],
  ])();
}

function severity(c: Chooser, place: Place): unknown {
  if (!chance(c, 20)) return pick(c, severities);
  return [...many(c, 1, 2, () => ({ when: randomCondition(c, place), severity: pick(c, severities) })), { severity: pick(c, severities) }];
}

function yielding(c: Chooser, place: Place, before: readonly string[]) {
  if (before.length > 0 && chance(c, 70)) return { rule: pick(c, before), because: 'the other says it' };
  return { when: randomCondition(c, place), because: 'it is so' };
}

function datum(c: Chooser, place: Place) {
  const { fact, params } = randomFact(c, place);
  return record({ fact, params });
}

const changes = [Date.UTC(2026, 2, 7, 15), Date.UTC(2026, 2, 9, 5), Date.UTC(2026, 3, 3), Date.UTC(2026, 9, 26), Date.UTC(2026, 10, 2)];

function effective(c: Chooser) {
  const [from, to] = [pick(c, changes), pick(c, changes)];
  return record({ from: maybe(c, 60, () => Math.min(from, to)), to: maybe(c, 60, () => Math.max(from, to) + 1) });
}
