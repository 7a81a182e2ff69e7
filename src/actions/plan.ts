import type { Fold } from '../engine/fold.ts';
import type { Interaction } from '../entities/interaction.ts';
import { DAY } from '../time/durations.ts';
import { type Channel, channelOf } from './action-type.ts';
import { attemptAct, type Outcome } from './attempt-act.ts';
import type { Member } from './member.ts';
import { earliest, laterInstants } from './when.ts';

/** Something to do, tried and permitted. */
export interface Plan {
  readonly members: readonly Member[];
  readonly channel: Channel;
  readonly notBefore: number;
  readonly closes: ReadonlySet<Member>;
  /** What doing it would add to the timeline; nothing where it is no contact. */
  readonly act: Interaction | undefined;
}

/** What to do for members that one contact may serve, and what cannot be done. */
export interface Planned {
  readonly plans: readonly Plan[];
  /** The rules that forbid what a member asks for. */
  readonly blocked: ReadonlyMap<Member, readonly string[]>;
}

/** Plans what closes or serves members of one owner's side toward one party, in as few contacts as the policy permits. */
export class Planner {
  readonly #fold: Fold;
  readonly #asOf: number;
  readonly #plans: Plan[] = [];
  readonly #blocked = new Map<Member, readonly string[]>();

  constructor(fold: Fold, asOf: number) {
    this.#fold = fold;
    this.#asOf = asOf;
  }

  /** @param members - the gravest first */
  plan(members: readonly Member[]): Planned {
    const first: Channel = members.some(({ type, about }) => channelOf(type, about) === 'call') ? 'call' : 'message';
    const rest = this.#take(members, first);
    if (rest.length > 0) {
      const left = this.#take(rest, otherThan(first));
      for (const member of left) this.#takeAlone(member);
    }
    return { plans: this.#plans, blocked: this.#blocked };
  }

  /** Makes one contact of as many members as it closes in time; the others are returned. */
  #take(members: readonly Member[], channel: Channel): readonly Member[] {
    const tried = this.#tryFrom(members, channel, this.#asOf);
    if ('breaks' in tried) return members;
    const fits = (member: Member): boolean => this.#fits(member, tried);
    const taken = members.filter(fits);
    if (taken.length === members.length) {
      this.#plans.push(tried);
      return [];
    }
    if (taken.length === 0) return members;
    // without the others it says less, and may not be permitted any more
    const again = this.#tryFrom(taken, channel, this.#asOf);
    if ('breaks' in again || !taken.every((member) => this.#fits(member, again))) return members;
    this.#plans.push(again);
    return members.filter((member) => !fits(member));
  }

  /** Whether a plan does what a member asks for, and not later than need be. */
  #fits(member: Member, { closes, notBefore }: Plan): boolean {
    if (member.type.does === 'settles' && !closes.has(member)) return false;
    const { dueAt, status } = member.finding;
    const needed = status === 'pending' ? (dueAt ?? Infinity) : this.#asOf + DAY;
    return notBefore <= needed || notBefore <= earliest([member], 'message', this.#asOf, this.#fold.frame);
  }

  /** Plans for one member what the others cannot share. */
  #takeAlone(member: Member): void {
    const breaks = new Set<string>();
    const served: Plan[] = [];
    const natural = channelOf(member.type, member.about);
    for (const channel of [natural, otherThan(natural)]) {
      const tried = this.#tryFrom([member], channel, this.#asOf);
      if ('breaks' in tried) for (const rule of tried.breaks) breaks.add(rule);
      else if (member.type.does === 'serves' || tried.closes.has(member)) {
        this.#plans.push(tried);
        return;
      } else served.push(tried);
    }
    // no contact closes it: what the rule wants is of another kind, and is named without a claim
    if (served.length > 0 && breaks.size === 0) this.#plans.push(served[0]!);
    else this.#blocked.set(member, [...breaks].sort());
  }

  /** Tries a contact at the earliest suitable time, and where that is forbidden, later. */
  #tryFrom(members: readonly Member[], channel: Channel, asOf: number): Plan | { readonly breaks: readonly string[] } {
    const { frame, policy } = this.#fold;
    const at = earliest(members, channel, asOf, frame);
    const first = attemptAct(members, channel, at, this.#fold);
    const planned = ({ closes, act }: Outcome, notBefore: number): Plan => ({ members, channel, notBefore, closes, act });
    if (first.breaks.length === 0) return planned(first, at);
    const settings = first.breaks.map((rule) => policy.rules.get(rule)?.rule.options ?? {});
    for (const later of laterInstants(at, settings, members, channel, frame)) {
      const outcome = attemptAct(members, channel, later, this.#fold);
      if (outcome.breaks.length === 0) return planned(outcome, later);
    }
    return first;
  }
}

function otherThan(channel: Channel): Channel {
  return channel === 'call' ? 'message' : 'call';
}
