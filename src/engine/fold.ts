import { explainUnsure } from '../conditions/explain.ts';
import { never } from '../conditions/specialize.ts';
import { no, yes } from '../conditions/truth.ts';
import type { Interaction } from '../entities/interaction.ts';
import { Deadlines } from '../facts/deadlines.ts';
import type { Explained, Frame } from '../facts/frame.ts';
import { Reasons } from '../facts/reasons.ts';
import type { Register } from '../facts/register.ts';
import type { Setting } from '../facts/setting.ts';
import { TopicLedger } from '../facts/topic-ledger.ts';
import { type View, viewOf } from '../facts/view.ts';
import { Checks } from './checks.ts';
import type { CompiledPolicy, CompiledRule } from './compiled.ts';
import { countIn, registerAt, uncounted } from './count-in.ts';
import { Debts } from './debts.ts';
import { RuleReasons } from './rule-reasons.ts';
import type { Breach, Debt, Unapplied } from './verdict.ts';

/** What stood open when an interaction was tried: each with the copy that shows what became of it. */
export interface Attempt {
  readonly debts: ReadonlyMap<Debt, Debt>;
  readonly breaches: ReadonlyMap<Breach, Breach>;
}

/**
 * Judges one case, an interaction at a time, in their order. What it found stands in `debts` and `checks`; what of it is overdue
 * depends on the moment of judgement, and is decided by the one who reads it.
 */
export class Fold {
  readonly policy: CompiledPolicy;
  readonly frame: Frame;
  debts: Debts;
  checks: Checks;
  reasons: RuleReasons;
  /** Rules of which it is not known whether they apply. */
  readonly unapplied: Unapplied[] = [];
  /** How many contacts there were whose words are known, and whose are not. */
  words = { known: 0, unknown: 0 };
  /** The moment of the candidate's opt-out elsewhere: a note of nobody's among the views, once it has passed with something open. */
  elsewhere: View | undefined;
  /** When that will be; `Infinity` where there is none, or it has passed. */
  #elsewhereAt: number;
  readonly #views: View[];
  readonly #registers: Register<Explained>[];
  /** Rules that do not apply to the case, by number; none where all do. */
  readonly #silent: ReadonlySet<number> | undefined;

  /** @param from - a fold of the same policy and setting to go on from, apart from it */
  constructor(policy: CompiledPolicy, setting: Setting, from?: Fold) {
    this.policy = policy;
    this.#views = from === undefined ? [] : from.#views.slice();
    this.#registers =
      from === undefined
        ? policy.registers.map(() => uncounted)
        : from.#registers.map((register) => (register === uncounted ? register : register.copy()));
    this.frame = {
      setting,
      views: this.#views,
      registers: this.#registers,
      topics: from?.frame.topics.copy() ?? new TopicLedger(),
      deadlines: from?.frame.deadlines.copy() ?? new Deadlines(),
      perhapsSettling: new Map(from?.frame.perhapsSettling),
      now: undefined as unknown as View,
      stamp: 0,
      remembered: new Array<number>(policy.namedCount).fill(-1),
      opened: undefined,
      signal: undefined,
      signalView: undefined,
      openedSignal: undefined,
      openedSignalView: undefined,
      owedBy: undefined,
      owedTo: undefined,
    };
    this.reasons = from?.reasons.fork() ?? new RuleReasons();
    this.debts = from?.debts.copy(this.frame, this.reasons) ?? new Debts(this.frame, this.reasons);
    this.checks = from?.checks.copy(this.frame, this.reasons) ?? new Checks(this.frame, this.reasons);
    if (from !== undefined) this.words = { ...from.words };
    this.elsewhere = from?.elsewhere;
    this.#elsewhereAt = from === undefined ? (setting.firstOf('candidate')?.standing?.optedOutAt ?? Infinity) : from.#elsewhereAt;
    this.#silent = policy.conditional.length === 0 ? undefined : this.#findSilent(policy.conditional);
  }

  #findSilent(conditional: readonly CompiledRule[]): ReadonlySet<number> {
    const silent = new Set<number>();
    for (const rule of conditional) {
      const applies = rule.appliesWhen!.test(this.frame);
      if (applies === yes) continue;
      silent.add(rule.number);
      if (applies === no) continue;
      const reasons = new Reasons();
      explainUnsure(rule.appliesWhen!, this.frame, reasons);
      this.unapplied.push({ rule, assumes: reasons.toList() });
    }
    return silent;
  }

  /** Takes in the next interaction; it must not come before the last. */
  push(interaction: Interaction): void {
    const { frame, debts, checks } = this;
    if (this.#elsewhereAt < interaction.at) this.#passElsewhere();
    const view = this.#look(interaction);
    if (view.words !== 'none' && view.isContact) this.words[view.words === 'unknown' ? 'unknown' : 'known']++;

    const registers = this.#registers;
    const plan = this.policy.planAt(frame);
    frame.topics.push(view, frame.setting);
    frame.deadlines.push(view);
    for (const number of plan.counted) registerAt(registers, number).add(view.index);
    for (const counting of plan.registers) countIn(registers, counting, frame);
    const settlement = debts.settle(plan.settling);
    view.settles = settlement.settles;
    if (settlement.why !== undefined) frame.perhapsSettling.set(view.index, settlement.why);
    for (const counting of plan.lateRegisters) countIn(registers, counting, frame);
    checks.mend();
    for (const part of plan.checks) if (!this.#isSilent(part.check)) checks.judge(part);
    for (const part of plan.opening) if (!this.#isSilent(part.rule)) debts.open(part);
    debts.repeat();
    checks.seal();
    debts.seal();
  }

  #look(interaction: Interaction): View {
    const { frame } = this;
    const view = viewOf(interaction, this.#views.length, frame.setting);
    this.#views.push(view);
    frame.now = view;
    frame.stamp++;
    return view;
  }

  /** Lets the candidate's opt-out elsewhere void what is open: nothing in the case tells of it. */
  #passElsewhere(): void {
    const at = this.#elsewhereAt;
    this.#elsewhereAt = Infinity;
    if (this.debts.all.length === 0) return;
    this.elsewhere = this.#look({ kind: 'note', id: '', at });
    const { settling } = this.policy.planFor(this.elsewhere.kind);
    this.debts.settle(settling.map((planned) => planned && { ...planned, met: never }));
    this.debts.seal();
  }

  /**
   * How things stand just before a moment if nothing more happens: this, or where time alone changes something by then, a copy.
   *
   * @param moment - epoch milliseconds, not before the last interaction
   */
  before(moment: number): Fold {
    if (!(this.#elsewhereAt < moment)) return this;
    const fold = this.copy();
    fold.#passElsewhere();
    return fold;
  }

  /** When time alone changes what is open, if it does. */
  get changesAt(): number {
    return this.#elsewhereAt;
  }

  /** The same, to go on from apart from this. */
  copy(): Fold {
    return new Fold(this.policy, this.frame.setting, this);
  }

  /**
   * What the next interaction would do. It is taken back again.
   *
   * @param interaction - one that comes not before the last
   * @param read - reads what it did, while this is as it would be: `debts` and `checks` hold what was open, as copies, and what is new
   */
  attempt<Found>(interaction: Interaction, read: (attempt: Attempt) => Found): Found {
    const { debts, checks, reasons, words, elsewhere } = this;
    const elsewhereAt = this.#elsewhereAt;
    const index = this.#views.length;
    this.reasons = reasons.fork();
    const openDebts = debts.fork(this.reasons);
    const openChecks = checks.fork(this.reasons);
    this.debts = openDebts.debts;
    this.checks = openChecks.checks;
    this.words = { ...words };
    try {
      this.push(interaction);
      return read({ debts: openDebts.copies, breaches: openChecks.copies });
    } finally {
      Object.assign(this, { debts, checks, reasons, words, elsewhere });
      this.#elsewhereAt = elsewhereAt;
      this.#views.length = index;
      for (const register of this.#registers) if (register !== uncounted) register.forget(index);
      this.frame.topics.forget(index);
      this.frame.deadlines.forget(index);
      this.frame.perhapsSettling.delete(index);
      this.frame.stamp++;
    }
  }

  #isSilent(rule: CompiledRule): boolean {
    return this.#silent?.has(rule.number) === true;
  }
}
