import { Note } from '../conditions/note.ts';
import { no, unsure, yes } from '../conditions/truth.ts';
import type { Signal } from '../entities/signal.ts';
import type { Frame } from '../facts/frame.ts';
import type { CompiledCheck, PlannedCheck } from './compiled.ts';
import { remedyKey } from './group-key.ts';
import { inForce } from './opening.ts';
import { owingAt } from './owing.ts';
import type { RuleReasons } from './rule-reasons.ts';
import type { Breach } from './verdict.ts';

/** Breaches of one rule that the same later interactions mend. */
interface Unmended {
  readonly rule: CompiledCheck;
  readonly first: Breach;
  readonly breaches: Breach[];
}

/** The checks of a case: what they found, and what was mended since. */
export class Checks {
  readonly breaches: Breach[] = [];
  /** Those that the last interaction mended. */
  readonly mended: Breach[] = [];
  readonly #unmended = new Map<string, Unmended>();
  readonly #frame: Frame;
  readonly #reasons: RuleReasons;

  constructor(frame: Frame, reasons: RuleReasons) {
    this.#frame = frame;
    this.#reasons = reasons;
  }

  /**
   * What is not mended, copied, to go on from apart from this.
   *
   * @returns with it the copies, by what they are copies of
   */
  fork(reasons: RuleReasons): { readonly checks: Checks; readonly copies: ReadonlyMap<Breach, Breach> } {
    return this.#forkOn(this.#frame, reasons);
  }

  /** All of them, to go on from apart from these; those that change no more are shared. */
  copy(frame: Frame, reasons: RuleReasons): Checks {
    const { checks, copies } = this.#forkOn(frame, reasons);
    for (const breach of this.breaches) checks.breaches.push(copies.get(breach) ?? breach);
    return checks;
  }

  #forkOn(frame: Frame, reasons: RuleReasons): { readonly checks: Checks; readonly copies: ReadonlyMap<Breach, Breach> } {
    const fork = new Checks(frame, reasons);
    const copies = new Map<Breach, Breach>();
    for (const [key, { rule, first, breaches }] of this.#unmended) {
      for (const breach of breaches) {
        copies.set(breach, { ...breach, notes: [...breach.notes] });
      }
      fork.#unmended.set(key, { rule, first: copies.get(first)!, breaches: breaches.map((breach) => copies.get(breach)!) });
    }
    return { checks: fork, copies };
  }

  /** Lets the interaction in hand mend what stands. */
  mend(): void {
    if (this.mended.length > 0) this.mended.length = 0;
    if (this.#unmended.size === 0) return;
    const frame = this.#frame;
    for (const [key, { rule, first, breaches }] of this.#unmended) {
      const remedy = rule.remedy!;
      setDebt(frame, first);
      const truth = remedy.test(frame);
      if (truth === yes) {
        for (const breach of breaches) {
          breach.remediedBy = frame.now;
          this.mended.push(breach);
        }
        this.#unmended.delete(key);
      } else if (truth === unsure) {
        const note = new Note(remedy, frame);
        for (const breach of breaches) breach.notes.push(note);
      }
    }
    clearDebt(frame);
  }

  /** Judges the interaction in hand. */
  judge(part: PlannedCheck): void {
    const { check } = part;
    const frame = this.#frame;
    if (!inForce(check, frame.now.at)) return;
    const { each } = check.rule;
    if (each === undefined) {
      this.#judge(part, undefined);
      return;
    }
    if (frame.now.words === 'unknown') {
      this.#reasons.countUnjudged(check);
      return;
    }
    let unjudged = false;
    for (const signal of frame.now.signals) {
      if (signal.type !== each) continue;
      frame.signal = signal;
      frame.signalView = frame.now;
      if (this.#judge(part, signal) === 'unjudged') unjudged = true;
    }
    frame.signal = frame.signalView = undefined;
    if (unjudged) this.#reasons.countUnjudged(check);
  }

  #judge({ check, when, require }: PlannedCheck, signal: Signal | undefined): 'unjudged' | undefined {
    const frame = this.#frame;
    const applies = when.test(frame);
    if (applies === no) return undefined;
    if (applies === unsure) {
      if (signal !== undefined) return 'unjudged';
      this.#reasons.countUnjudged(check);
      return undefined;
    }
    const holds = require.test(frame);
    if (holds === yes) return undefined;
    const owing = owingAt(frame, check.rule.owedBy, check.rule.owedTo, frame.now, signal);
    if (owing === undefined) return undefined;
    const breach: Breach = {
      rule: check,
      state: holds === unsure ? 'undecided' : 'broken',
      opener: frame.now,
      openedWith: signal,
      owedBy: owing.by,
      owedTo: owing.to,
      gravity: undefined,
      notes: holds === unsure ? [new Note(require, frame)] : [],
      assumedOfAll: -1,
      remediedBy: undefined,
    };
    this.breaches.push(breach);
    if (check.remedy !== undefined && breach.state === 'broken') this.#expectRemedy(breach);
    return undefined;
  }

  #expectRemedy(breach: Breach): void {
    setDebt(this.#frame, breach);
    const key = remedyKey(breach, this.#frame);
    clearDebt(this.#frame, breach.openedWith);
    const waiting = this.#unmended.get(key);
    if (waiting === undefined) this.#unmended.set(key, { rule: breach.rule, first: breach, breaches: [breach] });
    else waiting.breaches.push(breach);
  }

  /** Notes, when an interaction is done with, how much of all that was assumed the breaches of it rest on. */
  seal(): void {
    for (let place = this.breaches.length - 1; place >= 0 && this.breaches[place]!.assumedOfAll < 0; place--) {
      this.breaches[place]!.assumedOfAll = this.#reasons.sizeOfAll;
    }
  }
}

function setDebt(frame: Frame, { opener, openedWith, owedBy, owedTo }: Breach): void {
  frame.opened = opener;
  frame.signal = openedWith;
  frame.signalView = openedWith === undefined ? undefined : opener;
  frame.owedBy = owedBy;
  frame.owedTo = owedTo;
}

function clearDebt(frame: Frame, signal?: Signal): void {
  frame.opened = undefined;
  frame.signal = signal;
  frame.signalView = signal === undefined ? undefined : frame.now;
  frame.owedBy = undefined;
  frame.owedTo = undefined;
}
