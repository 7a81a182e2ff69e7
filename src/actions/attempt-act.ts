import type { Fold } from '../engine/fold.ts';
import { gravityOf } from '../engine/opening.ts';
import type { Breach, Debt } from '../engine/verdict.ts';
import type { Interaction } from '../entities/interaction.ts';
import type { Signal } from '../entities/signal.ts';
import { DAY } from '../time/durations.ts';
import { type Channel, saidBy } from './action-type.ts';
import { opensCase } from './contacts.ts';
import { asksForCall, type Member } from './member.ts';
import { disclosuresOf, topicsToTell } from './terms.ts';
import { lengthsAfter } from './when.ts';

/** What doing something would do. */
export interface Outcome {
  /** The members that it closes. */
  readonly closes: ReadonlySet<Member>;
  /** The rules that it would break, by id; none where it is permitted. */
  readonly breaks: readonly string[];
  readonly act: Interaction;
}

/** The id of an interaction that is only tried; ids of interactions have no such character. */
const tried = '\u0000';
const timeToDecide = 16 * DAY;

/** The interaction that doing what members ask for would add. */
function actOf(members: readonly Member[], channel: Channel, at: number, fold: Fold): Interaction {
  const { owner, toward, type } = members[0]!;
  const shared = { id: tried, at, from: owner.id, to: [toward.id] };
  if (type.act === 'offer') return { ...shared, kind: 'offer-extended', expiresAt: decideBy(members, at, fold), signals: [] };
  const signals = signalsOf(members, fold);
  if (channel === 'call') {
    // nobody can count on being answered, but at the time that the other asked for
    const outcome = members.some(asksForCall) ? 'connected' : 'voicemail';
    const said: Signal[] = [...signals, { type: 'good-time' }];
    return { ...shared, kind: 'call', channel: 'phone', outcome, signals: said.map((signal) => ({ ...signal, by: owner.id })) };
  }
  return { ...shared, kind: 'message', channel: 'email', signals };
}

/** Later than the offers that it replaces, and late enough, also by what the rules that ask for it say in their settings. */
function decideBy(members: readonly Member[], at: number, { frame }: Fold): number {
  const replaced = members.map(({ about: { opener } }) => (opener?.kind === 'offer-extended' ? (opener.expiresAt ?? 0) : 0));
  const asked = members.flatMap(({ verdict }) => lengthsAfter(at, verdict.rule.rule.options ?? {}, frame));
  return Math.max(at + timeToDecide, ...replaced.map((instant) => instant + DAY), ...asked);
}

function signalsOf(members: readonly Member[], fold: Fold): Signal[] {
  const { owner, toward, about } = members[0]!;
  const byText = new Map<string, Signal>();
  const add = (signals: readonly Signal[]): void => {
    for (const signal of signals) byText.set(JSON.stringify(signal), signal);
  };
  for (const member of members) add(saidBy(member.type, member.about));
  const { views } = fold.frame;
  if (opensCase(owner, toward, (test) => views.some(({ interaction }) => test(interaction))))
    add(disclosuresOf(topicsToTell([], about.confidential)));
  const signals = [...byText.values()];
  const isNews = ({ type }: Signal): boolean => type === 'decision';
  return signals.some(isNews) ? signals.filter(({ type }) => type !== 'no-news') : signals;
}

/** Tries what members ask for. */
export function attemptAct(members: readonly Member[], channel: Channel, at: number, fold: Fold): Outcome {
  const act = actOf(members, channel, at, fold);
  return fold.attempt(act, ({ debts, breaches }) => {
    const closes = new Set(
      members.filter(({ verdict }) => {
        const debt = debts.get(verdict as Debt);
        if (debt !== undefined) return debt.state !== 'open';
        return breaches.get(verdict as Breach)?.remediedBy !== undefined;
      }),
    );
    const broken = fold.checks.breaches.filter(({ state }) => state === 'broken');
    const stood = new Set(debts.values());
    const overdue = fold.debts.all.filter((debt) => debt.dueAt < at && !stood.has(debt));
    const breaks = [...broken, ...overdue].filter((verdict) => gravityOf(verdict, fold.frame).waivedBecause === undefined);
    return { closes, breaks: [...new Set(breaks.map(({ rule }) => rule.rule.id))], act };
  });
}
