import type { Almanac } from 'json-rules-engine';
import { unknown } from '../conditions/truth.ts';
import type { CompiledPolicy } from '../engine/compiled.ts';
import { Fold } from '../engine/fold.ts';
import type { FactParams } from '../entities/condition.ts';
import type { Timeline } from '../entities/timeline.ts';
import { groupOf, isOfDebtor } from '../facts/fact-names.ts';
import { existing } from '../report/existing.ts';
import { type EvaluateOptions, readOptions } from '../report/options.ts';
import { settingOf } from '../report/setting.ts';
import { debtInHand, type InHand, idsOf, nothingInHand } from './in-hand.ts';
import { Probe } from './probe.ts';
import { refusal } from './refusal.ts';

/** How the facts at an interaction are read. */
export interface FactsOptions extends Pick<EvaluateOptions, 'knownAsOf' | 'calendar' | 'annotate'> {
  /** The id of a finding, or of a debt that was met: `opened.…`, its signal, who owes it and to whom are known as it stood before the interaction. */
  readonly finding?: string | undefined;
  /** Which signal of the interaction is in hand, from 0: for a rule that is judged for `each`. */
  readonly signal?: number | undefined;
}

/** Facts by name, as `engine.run` takes them: values, and functions of the params. */
export type EngineFacts = Readonly<Record<string, unknown>>;

/**
 * The facts at one interaction of a timeline, to run conditions on a json-rules-engine `Engine`: `engine.run(factsAt(…))`.
 *
 * A fact that takes params is a function of them; every other is a value. What is **absent** is `null`. What is **unknown** is left out, and
 * so are `opened.…`, `signal.…` and the like where nothing of the sort is in hand: the Engine then refuses the condition that asks for it,
 * or with `allowUndefinedFacts` takes it for `undefined`. There is no third truth in an Engine: to learn what a rule makes of the unknown, ask `evaluate`.
 *
 * @param timeline - as `parseTimeline` returns it
 * @param policy - as `compilePolicy` returns it, or a built-in one: it declares the facts, and the conditions that counts go by
 * @param interaction - the id of an interaction; what comes after it does not exist
 * @throws {HearbackError} `invalid-options` for an interaction, finding or signal that there is not, and where there is no calendar;
 * a function throws it for params that the fact does not take
 * @example
 * import { courtesy, parseTimeline } from 'hearback'
 *
 * const timeline = parseTimeline({
 *   id: 'case-1',
 *   parties: [{ id: 'ana', role: 'candidate' }, { id: 'sam', role: 'recruiter' }],
 *   interactions: [{ id: 'i1', kind: 'call', channel: 'phone', outcome: 'missed', at: '2026-03-02T09:00:00-06:00', from: 'ana', to: ['sam'] }],
 *   calendar: { timeZone: 'America/Chicago' },
 * })
 * const facts = factsAt(timeline, courtesy, 'i1')
 * facts['interaction.outcome'] //=> 'missed'
 * facts['interaction.durationMinutes'] //=> null
 * 'context.employerHeadcount' in facts //=> false
 */
export function factsAt(timeline: Timeline, policy: CompiledPolicy, interaction: string, options: FactsOptions = {}): EngineFacts {
  const { fold, inHand } = foldUpTo(timeline, policy, interaction, options);
  const probe = new Probe(fold, inHand);
  const facts: [string, unknown][] = [];
  for (const { name, params } of probe.declarations) {
    if (!isInHand(name, inHand)) continue;
    if (params !== undefined && Object.keys(params).length > 0) {
      facts.push([name, dynamicFact(name, probe)]);
      continue;
    }
    const value = probe.read(name, {});
    if (value !== unknown) facts.push([name, value ?? null]);
  }
  return Object.fromEntries(facts);
}

function dynamicFact(name: string, probe: Probe) {
  return (params: FactParams, almanac: Almanac): unknown => {
    const value = probe.read(name, params);
    // asking the Engine for what it does not have makes it do with the unknown as it does elsewhere
    return value === unknown ? almanac.factValue(`${name} ${JSON.stringify(params)} is unknown`) : (value ?? null);
  };
}

/** Whether there is something in hand that a fact can be asked of. */
function isInHand(name: string, { opened, signal, openedSignal, owedBy }: InHand): boolean {
  switch (groupOf(name)) {
    case 'opened.signal':
      return openedSignal !== undefined;
    case 'opened':
      return opened !== undefined;
    case 'signal':
      return signal !== undefined;
    default:
      return !isOfDebtor(name) || owedBy !== undefined;
  }
}

interface Folded {
  readonly fold: Fold;
  readonly inHand: InHand;
}

function foldUpTo(timeline: Timeline, policy: CompiledPolicy, id: string, { finding, signal, ...options }: FactsOptions): Folded {
  const { calendar, knownAsOf, readText } = readOptions({ ...options, asOf: 0 }, timeline, policy);
  const interactions = existing(timeline.interactions, Number.POSITIVE_INFINITY, knownAsOf);
  const place = interactions.findIndex((one) => one.id === id);
  if (place < 0)
    throw refusal(
      'interaction',
      'invalid-value',
      'the id of an interaction',
      id,
      interactions.map((one) => one.id),
    );
  const fold = new Fold(policy, settingOf(timeline, calendar, readText));
  for (const earlier of interactions.slice(0, place)) fold.push(earlier);
  const before = finding === undefined ? nothingInHand : debtInHand(fold, timeline.id, finding);
  fold.push(interactions[place]!);
  // a debt may be opened by the interaction itself
  const inHand = before ?? debtInHand(fold, timeline.id, finding!);
  if (inHand === undefined)
    throw refusal('finding', 'invalid-value', 'the id of a finding that stands at the interaction', finding, idsOf(fold, timeline.id));
  return { fold, inHand: signal === undefined ? inHand : withSignal(inHand, fold, signal) };
}

function withSignal(inHand: InHand, { frame: { now } }: Fold, place: number): InHand {
  const signal = now.signals[place];
  if (signal === undefined)
    throw refusal('signal', 'invalid-value', `one of the ${String(now.signals.length)} signals of the interaction, from 0`, place, []);
  return { ...inHand, signal, signalView: now };
}
