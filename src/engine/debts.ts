import type { Node } from '../conditions/node.ts';
import type { Note } from '../conditions/note.ts';
import { never } from '../conditions/specialize.ts';
import { no, unsure, yes } from '../conditions/truth.ts';
import type { Signal } from '../entities/signal.ts';
import type { Frame } from '../facts/frame.ts';
import type { View } from '../facts/view.ts';
import type { CompiledObligation, Plan, PlannedOpening } from './compiled.ts';
import { debtKey } from './group-key.ts';
import { type Hand, handsOf, isOfHand } from './hands.ts';
import { isAlike, type Said, said, saidIn, takeDebt, takeNothing, takeOpening, takeSignal } from './in-hand.ts';
import { type Group, OpenOfRule } from './open-of-rule.ts';
import { dueAt, inForce } from './opening.ts';
import { type Owing, owingAt } from './owing.ts';
import type { RuleReasons } from './rule-reasons.ts';
import type { Debt, Settlement } from './verdict.ts';

const settlesNothing: Settlement = { settles: no, why: undefined };
const settlesSome: Settlement = { settles: yes, why: undefined };
const nobody: View[] = [];

/** A debt to go on with apart from it. */
function copyOf(debt: Debt): Debt {
  return { ...debt, joined: debt.joined.length === 0 ? nobody : [...debt.joined] };
}

function join(debt: Debt, view: View): void {
  if (debt.joined === nobody) debt.joined = [view];
  else debt.joined.push(view);
}

/** The debts of a case. */
export class Debts {
  /** All of them, in order of opening. */
  readonly all: Debt[] = [];
  /** How many were met in time, by the number of the rule. */
  readonly met: number[] = [];
  readonly #open: (OpenOfRule | undefined)[] = [];
  readonly #active: CompiledObligation[] = [];
  readonly #frame: Frame;
  readonly #reasons: RuleReasons;
  /** Those that the last interaction closed. */
  readonly closed: Debt[] = [];
  /** Those to which the last interaction gave another deadline, with the one that they had. */
  readonly moved: { readonly debt: Debt; readonly from: number }[] = [];
  /** How many have opened. */
  #count = 0;
  /** What may settle debts at the interaction in hand. */
  #settling: Plan['settling'] = [];

  constructor(frame: Frame, reasons: RuleReasons) {
    this.#frame = frame;
    this.#reasons = reasons;
  }

  /**
   * What is open, copied, to go on from apart from this.
   *
   * @returns with it the copies, by what they are copies of
   */
  fork(reasons: RuleReasons): { readonly debts: Debts; readonly copies: ReadonlyMap<Debt, Debt> } {
    const fork = new Debts(this.#frame, reasons);
    fork.#count = this.#count;
    const copies = new Map<Debt, Debt>();
    for (const rule of this.#active) {
      fork.#active.push(rule);
      fork.#open[rule.number] = this.#open[rule.number]!.fork(copies, copyOf);
    }
    for (const copy of copies.values()) fork.all.push(copy);
    return { debts: fork, copies };
  }

  /** All of them, to go on from apart from these; those that change no more are shared. */
  copy(frame: Frame, reasons: RuleReasons): Debts {
    const copy = new Debts(frame, reasons);
    copy.#count = this.#count;
    const copies = new Map<Debt, Debt>();
    for (const debt of this.all) {
      const follows = debt.follows && (copies.get(debt.follows) ?? debt.follows);
      if (debt.state === 'open' || follows !== debt.follows) copies.set(debt, { ...copyOf(debt), follows });
      copy.all.push(copies.get(debt) ?? debt);
    }
    for (const rule of this.#active) {
      copy.#active.push(rule);
      copy.#open[rule.number] = this.#open[rule.number]!.fork(copies, (debt) => copies.get(debt)!);
    }
    for (const [rule, count] of this.met.entries()) copy.met[rule] = count;
    return copy;
  }

  /** Those that are open. */
  *allOpen(): Generator<Debt> {
    for (const rule of this.#active) for (const group of this.#open[rule.number]!.groups) yield* group.debts;
  }

  /** Lets the interaction in hand meet and void what is open. */
  settle(settling: Plan['settling']): Settlement {
    const frame = this.#frame;
    if (this.closed.length > 0) this.closed.length = 0;
    if (this.moved.length > 0) this.moved.length = 0;
    this.#settling = settling;
    let settled = false;
    let perhaps: Note[] | undefined;
    for (const rule of this.#active) {
      const { groups } = this.#open[rule.number]!;
      const planned = settling[rule.number];
      if (planned === undefined) continue;
      const { met: meets, voided: voids } = planned;
      for (let place = 0; place < groups.length; ) {
        const group = groups[place]!;
        takeDebt(frame, group.debts[0]!);
        const met = meets.test(frame);
        if (met === no) {
          const voided = voids.test(frame);
          if (voided === unsure) this.#reasons.note(rule, voids, frame);
          if (voided === yes) this.#close(group, place, 'voided');
          else place++;
          continue;
        }
        if (met === yes) settled = true;
        else (perhaps ??= []).push(this.#reasons.note(rule, meets, frame));
        this.#close(group, place, 'met');
      }
    }
    takeNothing(frame);
    if (settled) return settlesSome;
    return perhaps === undefined ? settlesNothing : { settles: unsure, why: perhaps };
  }

  #close(group: Group, place: number, how: 'met' | 'voided'): void {
    const { now } = this.#frame;
    this.#open[group.rule.number]!.removeAt(place);
    for (const debt of group.debts) {
      const at = Math.max(now.since, debt.opener.at);
      const inTime = at <= debt.dueAt;
      debt.state = how === 'met' ? (inTime ? 'met' : 'late') : inTime ? 'voided' : 'overdue';
      debt.closedBy = now;
      debt.closedAt = at;
      this.closed.push(debt);
      if (debt.state === 'met') this.met[group.rule.number] = (this.met[group.rule.number] ?? 0) + 1;
    }
  }

  /** Lets the interaction in hand start clocks anew and open debts. */
  open(part: PlannedOpening): void {
    const { rule, restarts } = part;
    const frame = this.#frame;
    if (!inForce(rule, frame.now.at)) return;
    const { each } = rule.rule;
    if (each === undefined) {
      let unjudged = restarts !== never && this.#restart(rule, restarts);
      const opens = part.opens.test(frame);
      if (opens === yes) this.#openFor(rule, undefined);
      else if (opens === unsure) {
        unjudged = true;
        this.#reasons.note(rule, part.opens, frame);
      }
      if (unjudged) this.#reasons.countUnjudged(rule);
    } else {
      this.#openEach(part, each);
    }
  }

  #openEach({ rule, opens: opensAt, restarts }: PlannedOpening, each: Signal['type']): void {
    const frame = this.#frame;
    let unjudged = false;
    if (frame.now.words === 'unknown') {
      unjudged = true;
      this.#reasons.noteWords(rule, frame);
    }
    if (restarts !== never && this.#restart(rule, restarts)) unjudged = true;
    for (const signal of frame.now.signals) {
      if (signal.type !== each) continue;
      takeSignal(frame, signal);
      const opens = opensAt.test(frame);
      if (opens === unsure) {
        unjudged = true;
        this.#reasons.note(rule, opensAt, frame);
      }
      takeSignal(frame, undefined);
      if (opens === yes) this.#openFor(rule, signal);
    }
    if (unjudged) this.#reasons.countUnjudged(rule);
  }

  /** Opens the next one of every debt of a repeating rule that the interaction in hand settled. */
  repeat(): void {
    const closed = this.closed.length > 1 ? [...this.closed].sort((one, other) => one.place - other.place) : this.closed;
    for (const debt of closed) {
      const { rule } = debt;
      if (rule.rule.repeats !== true || (debt.state !== 'met' && debt.state !== 'late') || !inForce(rule, this.#frame.now.at)) continue;
      const former = { by: debt.owedBy, to: debt.owedTo };
      const owing = owingAt(this.#frame, rule.rule.owedBy, rule.rule.owedTo, this.#frame.now, undefined, former);
      this.#openUnlessVoided(rule, saidIn(debt), owing ?? former, debt);
    }
  }

  #openFor(rule: CompiledObligation, signal: Signal | undefined): void {
    const owing = owingAt(this.#frame, rule.rule.owedBy, rule.rule.owedTo, this.#frame.now, signal);
    if (owing !== undefined) this.#openUnlessVoided(rule, said(signal, this.#frame.now), owing, undefined);
  }

  #openUnlessVoided(rule: CompiledObligation, about: Said | undefined, owing: Owing, follows: Debt | undefined): void {
    const standing = this.#open[rule.number]?.lastOf(debtKey(owing, about?.signal, this.#frame.setting));
    if (this.#isVoided(rule, about, owing)) return;
    if (standing !== undefined) join(standing, this.#frame.now);
    else this.#add(rule, about, owing, follows);
  }

  /** Whether a debt of the rule that would open here is owed no more; what cannot be told is not. */
  #isVoided(rule: CompiledObligation, about: Said | undefined, owing: Owing): boolean {
    const voids = this.#settling[rule.number]?.voided ?? never;
    if (voids === never) return false;
    const frame = this.#frame;
    takeOpening(frame, frame.now, about, owing);
    const voided = voids.test(frame);
    if (voided === unsure) this.#reasons.note(rule, voids, frame);
    takeNothing(frame);
    return voided === yes;
  }

  #add(rule: CompiledObligation, about: Said | undefined, owing: Owing, follows: Debt | undefined): void {
    const frame = this.#frame;
    takeOpening(frame, frame.now, about, owing);
    const key = debtKey(owing, about?.signal, this.#frame.setting);
    const debt: Debt = {
      rule,
      place: this.#count++,
      key,
      under: undefined,
      ordinal: this.#ordinalOf(rule, about),
      opener: frame.now,
      openedWith: about?.signal,
      openedWithView: about?.view,
      signal: about?.signal,
      signalView: about?.view,
      owedBy: owing.by,
      owedTo: owing.to,
      follows,
      gravity: undefined,
      clock: frame.now,
      dueAt: dueAt(rule, frame, this.#reasons),
      joined: nobody,
      state: 'open',
      closedBy: undefined,
      closedAt: undefined,
      assumed: undefined,
      assumedOfAll: undefined,
    };
    this.all.push(debt);
    this.#openOf(rule).add(debt, frame);
    takeNothing(frame);
  }

  /** Which of the debts of a rule that the interaction in hand opens the next one is. */
  #ordinalOf(rule: CompiledObligation, about: Said | undefined): number {
    let ordinal = 1;
    for (let place = this.all.length - 1; this.all[place]?.opener === this.#frame.now; place--) {
      const other = this.all[place]!;
      if (other.rule === rule && isAlike(said(other.openedWith, other.openedWithView ?? other.opener), about)) ordinal++;
    }
    return ordinal;
  }

  #openOf(rule: CompiledObligation): OpenOfRule {
    let open = this.#open[rule.number];
    if (open === undefined) {
      open = this.#open[rule.number] = new OpenOfRule();
      this.#active.push(rule);
    }
    return open;
  }

  /** Starts clocks anew, those of the debts that opened first before others; whether it could not be told of some debt. */
  #restart(rule: CompiledObligation, restarts: Node): boolean {
    const open = this.#open[rule.number];
    if (open === undefined || open.groups.length === 0) return false;
    const hands = handsOf(rule, this.#frame);
    let unsureOfOne = false;
    for (const group of open.groups.slice()) {
      for (const hand of hands) if (this.#restartGroup(group, restarts, hand)) unsureOfOne = true;
    }
    return unsureOfOne;
  }

  #restartGroup(group: Group, restarts: Node, hand: Hand | undefined): boolean {
    const frame = this.#frame;
    // debts of one group are of one key: all but the newest are past due; a restart may have taken the last one out
    const newest = group.debts.at(-1);
    if (newest === undefined || (group.debts.length === 1 && this.#isFresh(newest))) return false;
    if (hand !== undefined && !isOfHand(newest, hand, frame)) return false;
    takeDebt(frame, newest);
    takeSignal(frame, hand?.signal);
    const truth = restarts.test(frame);
    if (truth === unsure) this.#reasons.note(group.rule, restarts, frame);
    takeNothing(frame);
    // where all are past due, the first of them is what opens a new one
    if (truth === yes && !this.#isFresh(newest))
      this.#restartOne(newest.dueAt < frame.now.at ? group.debts[0]! : newest, group, hand?.signal);
    return truth === unsure;
  }

  /** Whether the interaction in hand has opened the debt, or started its clock anew. */
  #isFresh(debt: Debt): boolean {
    return debt.opener === this.#frame.now || debt.clock === this.#frame.now;
  }

  #restartOne(debt: Debt, group: Group, signal: Signal | undefined): void {
    const frame = this.#frame;
    const { rule } = debt;
    const owing = { by: debt.owedBy, to: debt.owedTo };
    const about = said(signal, frame.now) ?? saidIn(debt);
    if (debt.dueAt < frame.now.at) {
      // it stands; a new one opens beside it
      const last = this.#openOf(rule).lastOf(debt.key);
      const isAlone = last === undefined || (last.dueAt < frame.now.at && last.opener !== frame.now);
      if (isAlone && !this.#isVoided(rule, about, owing)) this.#add(rule, about, owing, debt);
      return;
    }
    takeOpening(frame, debt.opener, about, owing);
    const due = dueAt(rule, frame, this.#reasons);
    if (due !== debt.dueAt) this.moved.push({ debt, from: debt.dueAt });
    debt.dueAt = due;
    debt.clock = frame.now;
    join(debt, frame.now);
    if (signal !== undefined) {
      debt.signal = signal;
      debt.signalView = frame.now;
      group.debts.pop();
      if (group.debts.length === 0) this.#openOf(rule).remove(group);
      takeDebt(frame, debt);
      this.#openOf(rule).group(debt, frame);
    }
    takeNothing(frame);
  }

  /** Notes, when an interaction is done with, how much of what was assumed the debts that it closed rest on. */
  seal(): void {
    for (const debt of this.closed) {
      debt.assumed = this.#reasons.sizeOf(debt.rule);
      debt.assumedOfAll = this.#reasons.sizeOfAll;
    }
  }
}
