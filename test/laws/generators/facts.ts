import { between, type Chooser, chance, maybe, pick, record, some, weighted } from '../../../src/testing/arbitraries/chooser.ts';
import { actions, decisions, forms, questionTopics, signalTypes, tactics, topics } from './signals.ts';
import { randomTerm } from './terms.ts';

/** Where a condition stands: which facts it may read follows from it. */
export interface Place {
  /** Named conditions of the interaction alone, which counts and references may use. */
  readonly named: readonly string[];
  /** Named conditions that read the debt or its opening, too. */
  readonly namedOfDebt: readonly string[];
  /** The type of the signal in hand. */
  readonly each?: string | undefined;
  readonly settles?: boolean;
  readonly opened?: boolean;
  readonly openedSignal?: boolean;
  readonly debt?: boolean;
  readonly options?: boolean;
  /** Nothing but context, opportunity and options. */
  readonly stable?: boolean;
}

export type ValueType = 'string' | 'strings' | 'number' | 'boolean' | 'instant';

/** A fact to read, what it gives, and values that it may have. */
export interface FactChoice {
  readonly fact: string;
  readonly params?: Readonly<Record<string, unknown>> | undefined;
  readonly type: ValueType;
  readonly values?: readonly string[] | undefined;
}

const roles = ['candidate', 'recruiter', 'employer', 'referrer'];
const kinds = ['message', 'call', 'resume-received', 'interview-held', 'custom', 'decision-made', 'note'];
const channels = ['email', 'phone', 'sms', 'video'];
const outcomes = ['connected', 'missed', 'voicemail', 'rejected', 'positive'];

const text = (fact: string, values: readonly string[]): FactChoice => ({ fact, type: 'string', values });
const texts = (fact: string, values: readonly string[]): FactChoice => ({ fact, type: 'strings', values });
const flag = (fact: string): FactChoice => ({ fact, type: 'boolean' });
const amount = (fact: string): FactChoice => ({ fact, type: 'number' });
const instant = (fact: string): FactChoice => ({ fact, type: 'instant' });

/** The facts of an interaction, without the first part of their names. */
const plainFacts = [
  ...[
    text('kind', kinds),
    text('channel', channels),
    text('outcome', outcomes),
    text('fromRole', roles),
    text('words', ['stated', 'none']),
  ],
  ...[text('about', ['submission', 'naming']), text('name', ['stage-changed', 'assessment-sent']), text('id', ['i1', 'i2'])],
  ...[instant('at'), instant('startsAt'), instant('expiresAt'), amount('durationMinutes'), flag('automated'), flag('bounced')],
  ...[texts('toRoles', roles), texts('by', roles), texts('reaches', roles)],
  ...[text('data.stage', ['screen', 'panel']), amount('data.hours'), flag('data.urgent')],
];

const among = (c: Chooser) =>
  maybe(c, 60, () =>
    weighted<unknown>(c, [
      [1, 'terms'],
      [1, 'askable'],
      [2, some(c, topics)],
    ]),
  );
const by = (c: Chooser) => maybe(c, 60, () => pick(c, [...roles, 'recruiters-side']));

/** What signals are asked for; where a signal is in hand, now and then its own topic. */
function signalParams(c: Chooser, place: Place): Record<string, unknown> {
  const type = pick(c, signalTypes);
  const oneOrSome = (values: readonly string[]) => (chance(c, 50) ? pick(c, values) : some(c, values));
  const own = place.each === 'question' || place.each === 'disclosure' ? { fact: 'signal.topic' } : undefined;
  const topic = () => (own !== undefined && chance(c, 40) ? own : oneOrSome(questionTopics));
  const of: Readonly<Record<string, () => Record<string, unknown>>> = {
    disclosure: () => ({ topic: maybe(c, 50, topic) }),
    withheld: () => ({ topic: maybe(c, 30, topic), hasReason: maybe(c, 40, () => chance(c, 50)) }),
    question: () => ({ topic: maybe(c, 50, topic) }),
    promise: () => ({ action: maybe(c, 50, () => oneOrSome(actions)), hasTopic: maybe(c, 20, () => chance(c, 50)) }),
    pressure: () => ({
      tactic: maybe(c, 40, () => oneOrSome(tactics)),
      hasReason: maybe(c, 20, () => true),
      hasDeadline: maybe(c, 20, () => true),
    }),
    consent: () => ({ granted: maybe(c, 60, () => chance(c, 50)) }),
    decline: () => ({ hasReason: maybe(c, 40, () => chance(c, 50)) }),
    'callback-request': () => ({ timed: maybe(c, 50, () => chance(c, 50)) }),
    decision: () => ({ outcome: maybe(c, 50, () => oneOrSome(decisions)) }),
    help: () => ({ form: maybe(c, 50, () => oneOrSome(forms)) }),
  };
  const several = chance(c, 10) ? { type: some(c, signalTypes) } : { type, ...of[type]?.() };
  return record({ ...several, by: by(c) });
}

/** Any fact of an interaction: the present one's, or the opening one's. */
function interactionFact(c: Chooser, place: Place, prefix: 'interaction' | 'opened'): FactChoice {
  const named = (choice: FactChoice) => ({ ...choice, fact: `${prefix}.${choice.fact}` });
  const topical = () => record({ ...signalParams(c, place), type: pick(c, ['disclosure', 'question', 'withheld']), among: among(c) });
  return weighted<() => FactChoice>(c, [
    [55, () => named(pick(c, plainFacts))],
    [30, () => ({ ...named(amount('signals')), params: signalParams(c, place) })],
    [8, () => ({ ...named(texts('topics', topics)), params: topical() })],
    [7, () => ({ ...named(amount('topicCount')), params: topical() })],
  ])();
}

const signalFields: Readonly<Record<string, readonly FactChoice[]>> = {
  disclosure: [text('topic', topics)],
  withheld: [text('topic', topics), text('reason', ['because'])],
  question: [text('topic', questionTopics), flag('answered')],
  promise: [text('action', actions), text('topic', topics), text('after', ['feedback', 'other']), instant('due')],
  pressure: [text('tactic', tactics), text('reason', ['because']), instant('deadline')],
  consent: [flag('granted')],
  decline: [text('reason', ['because'])],
  'callback-request': [instant('from'), instant('until')],
  decision: [text('outcome', decisions)],
  help: [text('form', forms)],
  'names-person': [text('party', ['ana', 'referrer-1']), text('partyRole', roles)],
};

const signalFact = (c: Chooser, type: string) => pick(c, [...(signalFields[type] ?? []), text('type', signalTypes), text('byRole', roles)]);

/** A fact of the case so far, or so far but for the present interaction. */
export function caseFact(c: Chooser, place: Place, prefix = pick(c, ['case', 'before'])): FactChoice {
  const of = () => pick(c, place.named);
  const named = (choice: FactChoice) => ({ ...choice, fact: `${prefix}.${choice.fact}` });
  const end = () => pick(c, ['first', 'last']);
  const ofFact = () => {
    const choice = pick(c, plainFacts);
    return { ...named({ ...choice, fact: end() }), params: { of: of(), fact: `interaction.${choice.fact}` } };
  };
  const ofSignal = () => {
    const type = pick(c, Object.keys(signalFields));
    const choice = signalFact(c, type);
    return { ...named({ ...choice, fact: end() }), params: { of: of(), type, fact: `signal.${choice.fact}` } };
  };
  return weighted<() => FactChoice>(c, [
    [40, () => ({ ...named(amount('count')), params: record({ of: of(), since: maybe(c, 50, of) }) })],
    [20, () => ({ ...named(instant(end())), params: { of: of() } })],
    [6, ofFact],
    [6, ofSignal],
    [12, () => ({ ...named(amount('topicCount')), params: record({ among: among(c) }) })],
    [6, () => ({ ...named(texts('topicsLacking', topics)), params: { among: among(c) ?? 'terms' } })],
    [6, () => named(instant('nextDeadline'))],
  ])();
}

const opportunityFacts = [
  ...[
    text('title', ['Engineer']),
    text('client', ['Acme Corp']),
    text('workplace', ['remote', 'hybrid']),
    text('contractType', ['w2', 'c2c']),
  ],
  ...[flag('clientConfidential'), texts('published', topics), texts('askable', topics), amount('askableCount'), instant('decisionBy')],
];

const contextFacts = [
  ...[texts('jurisdictions', ['CA', 'US-NY']), amount('employerHeadcount'), flag('publiclyAdvertised'), flag('mustNameReferrer')],
  ...[text('tier', ['gold', 'plain']), amount('score'), texts('labels', ['new', 'old']), instant('since')],
];

const optionFacts = [amount('limit'), flag('strictly'), text('word', topics)];

const stableFact = (c: Chooser, place: Place): FactChoice => {
  const [prefix, facts] = pick(c, [
    ['opportunity', opportunityFacts],
    ['context', contextFacts],
    ...(place.options === true ? [['option', optionFacts] as const] : []),
  ] as const);
  const choice = pick(c, facts);
  return { ...choice, fact: `${prefix}.${choice.fact}` };
};

/** Any fact that may be read at the place. */
export function randomFact(c: Chooser, place: Place): FactChoice {
  if (place.stable === true) return stableFact(c, place);
  const { each } = place;
  const under = (prefix: string) => {
    const choice = signalFact(c, each!);
    return { ...choice, fact: `${prefix}.${choice.fact}` };
  };
  return weighted<() => FactChoice>(c, [
    [40, () => interactionFact(c, place, 'interaction')],
    [place.named.length > 0 ? 25 : 0, () => caseFact(c, place)],
    [8, () => stableFact(c, place)],
    [place.opened === true ? 10 : 0, () => interactionFact(c, place, 'opened')],
    [place.debt === true ? 14 : 0, () => flag(pick(c, ['interaction.byDebtor', 'interaction.toCreditor']))],
    [place.settles === true ? 6 : 0, () => flag('interaction.settles')],
    [each === undefined ? 0 : 20, () => under('signal')],
    [each !== undefined && place.openedSignal === true ? 12 : 0, () => under('opened.signal')],
    [5, () => pick(c, [instant('party.optedOutAt'), flag('party.inContactWindow')])],
    [5, () => randomTime(c, place)],
  ])();
}

/** The names of facts that give an instant and need no params; for `from` and `at`. */
export function instantNames(place: Place): readonly string[] {
  const ofSignal = (signalFields[place.each ?? ''] ?? []).filter(({ type }) => type === 'instant').map(({ fact }) => `signal.${fact}`);
  return [
    ...['interaction.at', 'interaction.startsAt', 'interaction.expiresAt', 'opportunity.decisionBy', 'context.since', 'party.optedOutAt'],
    ...(place.opened === true ? ['opened.at', 'opened.startsAt'] : []),
    ...place.named.flatMap((name) => [`case:${name}`, `before:${name}`]),
    ...ofSignal,
    ...ofSignal,
  ];
}

/** The `time` fact, in each of the ways to write it. */
export function randomTime(c: Chooser, place: Place): FactChoice {
  const start = () => (place.named.length > 0 && chance(c, 20) ? caseInstant(c, place) : pick(c, instantNames(place)));
  const from = maybe(c, 60, start);
  const term = randomTerm(c, { plain: true, names: [] });
  const params = weighted<Record<string, unknown>>(c, [
    [50, term],
    [30, { for: term }],
    [place.options === true ? 20 : 0, { for: 'option.term' }],
  ]);
  return { fact: 'time', type: 'instant', params: record({ ...params, from }) };
}

function caseInstant(c: Chooser, place: Place) {
  return { fact: pick(c, ['case.last', 'before.last', 'case.first']), params: { of: pick(c, place.named) } };
}

export const randomLimit = (c: Chooser) => between(c, 0, 3);
