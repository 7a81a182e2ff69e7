import type { Node } from '../conditions/node.ts';
import { witnessesOf, wordsOf } from '../conditions/witnesses.ts';
import type { CompiledRule } from '../engine/compiled.ts';
import type { Fold } from '../engine/fold.ts';
import { takeDebt, takeNothing } from '../engine/in-hand.ts';
import { owingWitnesses } from '../engine/owing.ts';
import { type Breach, type Debt, isDebt } from '../engine/verdict.ts';
import type { Evidence, Finding } from '../entities/report.ts';
import type { Signal } from '../entities/signal.ts';
import type { View } from '../facts/view.ts';

/** What a verdict rests on. */
export interface EvidenceOf {
  readonly list: Evidence[];
  readonly basis: Finding['basis'];
}

/**
 * The interactions that a verdict rests on, in their order, and whether any was read rather than stated. Judged alone, they give the
 * same verdict: so they hold, besides what opened and closed it, what its conditions counted, and what these rested on.
 */
export function evidenceOf(verdict: Debt | Breach, fold: Fold): EvidenceOf {
  const gathering = new Gathering(fold);
  gathering.verdict(verdict);
  const views = gathering.views();
  const words = gathering.words(verdict);
  return {
    list: views.flatMap((view) => evidenceFor(view, words.get(view) ?? [])),
    basis: views.some((view) => view.words === 'read' && view.signals.length > 0) ? 'read' : 'stated',
  };
}

/** An interaction, once for each of its words that the verdict is about. */
function evidenceFor({ interaction: { id } }: View, words: readonly Signal[]): Evidence[] {
  const quoted = words.flatMap(({ start, end }) => (start === undefined || end === undefined ? [] : [{ interaction: id, start, end }]));
  return quoted.length === 0 ? [{ interaction: id }] : quoted;
}

class Gathering {
  readonly #fold: Fold;
  readonly #found = new Set<number>();
  /** Found, and not yet gone into. */
  readonly #waiting: number[] = [];
  readonly #rules = new Set<CompiledRule>();
  readonly #debts = new Set<Debt>();

  constructor(fold: Fold) {
    this.#fold = fold;
  }

  views(): View[] {
    return [...this.#found].sort((a, b) => a - b).map((index) => this.#fold.frame.views[index]!);
  }

  /** What was said that made the verdict: the signal that it is of, or those that its rule counted where it opened. */
  words(verdict: Debt | Breach): ReadonlyMap<View, readonly Signal[]> {
    const { opener, openedWith } = verdict;
    if (openedWith !== undefined) return new Map([[isDebt(verdict) ? (verdict.openedWithView ?? opener) : opener, [openedWith]]]);
    if (isDebt(verdict) && verdict.follows !== undefined) return new Map();
    const found = new Set<Signal>();
    this.#at(opener, undefined, undefined);
    const parts = isDebt(verdict) ? [verdict.rule.opens] : [verdict.rule.when, verdict.rule.require];
    for (const part of parts) wordsOf(part, this.#fold.frame, (signal) => found.add(signal));
    return new Map([[opener, opener.signals.filter((signal) => found.has(signal))]]);
  }

  verdict(verdict: Debt | Breach): void {
    this.#rules.add(verdict.rule);
    if (isDebt(verdict)) this.#debt(verdict);
    else this.#breach(verdict);
    for (const precedence of verdict.rule.yieldsTo) {
      if ('when' in precedence) this.#yieldingTo(precedence.when, verdict);
      else this.#yieldingToRule(precedence.rule, verdict.opener);
    }
    // what is found brings along what it rests on itself, until nothing new is found
    for (let index = this.#waiting.pop(); index !== undefined; index = this.#waiting.pop()) this.#goInto(index, verdict);
  }

  #add = (index: number): void => {
    if (index < 0 || index === this.#fold.elsewhere?.index || this.#found.has(index)) return;
    this.#found.add(index);
    this.#waiting.push(index);
  };

  #yieldingTo(when: Node, { opener, openedWith }: Debt | Breach): void {
    this.#at(opener, openedWith, opener);
    witnessesOf(when, this.#fold.frame, this.#add);
  }

  /** What makes another rule have something to say of the same opening, or nothing. */
  #yieldingToRule(id: string, opener: View): void {
    const rule = this.#fold.policy.rules.get(id);
    if (rule === undefined) return;
    this.#rules.add(rule);
    const debts = this.#fold.debts.all.filter((debt) => debt.rule === rule && (debt.opener === opener || debt.joined.includes(opener)));
    for (const debt of debts) this.#debt(debt);
    const signals = rule.rule.each === undefined ? [undefined] : opener.signals.filter(({ type }) => type === rule.rule.each);
    for (const signal of signals) {
      this.#at(opener, signal, opener);
      const parts = 'require' in rule ? [rule.when, rule.require] : 'opens' in rule ? [rule.opens, rule.voided] : [];
      for (const part of parts) if (part !== undefined) witnessesOf(part, this.#fold.frame, this.#add);
    }
  }

  #breach({ rule, opener, openedWith, remediedBy }: Breach): void {
    this.#add(opener.index);
    this.#at(opener, openedWith, opener);
    for (const index of owingWitnesses(this.#fold.frame, rule.rule, opener, openedWith)) this.#add(index);
    witnessesOf(rule.when, this.#fold.frame, this.#add);
    witnessesOf(rule.require, this.#fold.frame, this.#add);
    if (remediedBy !== undefined) this.#add(remediedBy.index);
  }

  #debt(debt: Debt): void {
    if (this.#debts.has(debt)) return;
    this.#debts.add(debt);
    this.#rules.add(debt.rule);
    const { rule, opener, joined, closedBy, follows } = debt;
    this.#add(opener.index);
    for (const view of joined) this.#add(view.index);
    if (closedBy !== undefined) this.#add(closedBy.index);
    this.#elsewhere(debt);
    this.#at(opener, debt.openedWith, debt.openedWithView);
    for (const index of owingWitnesses(this.#fold.frame, rule.rule, opener, debt.openedWith)) this.#add(index);
    for (const view of [opener, ...joined]) {
      this.#inHand(debt, view);
      if (follows === undefined || view !== opener) witnessesOf(rule.opens, this.#fold.frame, this.#add);
      if (rule.restarts !== undefined) witnessesOf(rule.restarts, this.#fold.frame, this.#add);
      this.#rest(debt);
    }
    if (follows !== undefined) this.#debt(this.#firstMetBy(follows, opener));
  }

  /** What an opt-out elsewhere made of a debt that stood then. */
  #elsewhere(debt: Debt): void {
    const { elsewhere, frame } = this.#fold;
    const { opener, closedBy, rule } = debt;
    if (elsewhere === undefined || opener.index > elsewhere.index || (closedBy !== undefined && closedBy.index < elsewhere.index)) return;
    this.#inHand(debt, elsewhere);
    if (rule.voided !== undefined) witnessesOf(rule.voided, frame, this.#add);
  }

  /** The first of a chain of debts that would have done: most are settled by whatever settles the one after. */
  #firstMetBy(debt: Debt, closedBy: View): Debt {
    let first = debt;
    while (first.follows !== undefined) first = first.follows;
    this.#inHand(first, closedBy);
    return first.rule.met.test(this.#fold.frame) === 0 ? debt : first;
  }

  /** What the due date and the state of a debt rest on, where the frame stands. */
  #rest({ rule }: Debt): void {
    const { frame } = this.#fold;
    if (rule.voided !== undefined) witnessesOf(rule.voided, frame, this.#add);
    for (const { when, value } of rule.due) {
      if (when !== undefined) witnessesOf(when, frame, this.#add);
      for (const reference of value.references) for (const index of reference.witnesses?.(frame, Infinity) ?? []) this.#add(index);
    }
  }

  /** Adds what an interaction that was found rests on: what the conditions that matter are there. */
  #goInto(index: number, verdict: Debt | Breach): void {
    const { frame, policy } = this.#fold;
    const view = frame.views[index]!;
    this.#at(view, undefined, undefined);
    const plan = policy.planFor(view.kind);
    for (const rule of this.#rules) {
      const matters = policy.registersOf(rule);
      for (const registers of [plan.registers, plan.lateRegisters]) {
        for (const { number, of, since } of registers) {
          if (!matters.has(number)) continue;
          witnessesOf(of, frame, this.#add);
          if (since !== undefined) witnessesOf(since, frame, this.#add);
        }
      }
    }
    for (const debt of this.#debts) this.#around(debt, view);
    if (!isDebt(verdict) && verdict.remediedBy !== undefined && index > verdict.opener.index) this.#mending(verdict, view);
    if ([...this.#rules].some((rule) => rule.readsSettles)) this.#settling(view);
  }

  /** What a debt needs of an interaction before it, or while it was open. */
  #around(debt: Debt, view: View): void {
    const { frame } = this.#fold;
    const { rule, opener, key, closedBy } = debt;
    if (view.index > opener.index) {
      if (closedBy !== undefined && view.index > closedBy.index) return;
      this.#inHand(debt, view);
      const parts: (Node | undefined)[] = [rule.met, rule.voided, rule.restarts];
      for (const part of parts) if (part !== undefined) witnessesOf(part, frame, this.#add);
      return;
    }
    if (view === opener) return;
    this.#inHand(debt, view);
    witnessesOf(rule.opens, frame, this.#add);
    if (rule.voided !== undefined && rule.opens.test(frame) !== 0) witnessesOf(rule.voided, frame, this.#add);
    // an earlier debt of the same people must be closed when this one opens
    for (const other of this.#fold.debts.all) {
      if (other.rule !== rule || other.key !== key || other === debt || other.closedBy === undefined) continue;
      if (other.closedBy.index <= opener.index && (other.opener === view || other.joined.includes(view))) this.#add(other.closedBy.index);
    }
  }

  #mending({ rule, opener, openedWith, owedBy, owedTo }: Breach, view: View): void {
    this.#at(view, openedWith, opener);
    Object.assign(this.#fold.frame, { opened: opener, owedBy, owedTo });
    if (rule.remedy !== undefined) witnessesOf(rule.remedy, this.#fold.frame, this.#add);
  }

  /** What makes an interaction settle a debt, or none. */
  #settling(view: View): void {
    const { all } = this.#fold.debts;
    if (view.settles !== 0) {
      const settled = all.find((debt) => debt.closedBy === view && (debt.state === 'met' || debt.state === 'late'));
      if (settled !== undefined) this.#debt(settled);
    }
    for (const debt of all) if (debt.opener === view && debt.closedBy !== undefined) this.#add(debt.closedBy.index);
  }

  #at(view: View, signal: Signal | undefined, signalView: View | undefined): void {
    const { frame } = this.#fold;
    frame.now = view;
    frame.stamp++;
    takeNothing(frame);
    if (signal !== undefined) Object.assign(frame, { signal, signalView });
  }

  #inHand(debt: Debt, view: View): void {
    this.#at(view, undefined, undefined);
    takeDebt(this.#fold.frame, debt);
  }
}
