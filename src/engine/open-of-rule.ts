import type { Frame } from '../facts/frame.ts';
import type { CompiledObligation } from './compiled.ts';
import { type GroupKey, groupKey } from './group-key.ts';
import { takeDebt } from './in-hand.ts';
import type { Debt } from './verdict.ts';

/** Open debts of one rule that the same interactions settle. */
export interface Group {
  readonly rule: CompiledObligation;
  /** What they have in common; worked out when a second group asks for it. */
  key: GroupKey | undefined;
  readonly debts: Debt[];
}

/** What of a rule is open in a case. */
export class OpenOfRule {
  /** Those that the same interactions settle, together; in order of the opening of their first. */
  readonly groups: Group[] = [];
  /** The debt of a key that was opened last, closed ones not yet looked past; most rules have open debts of one key. */
  #top: Debt | undefined;
  #others: Map<number, Debt> | undefined;

  /** Takes in a debt that opens; the frame holds it. */
  add(debt: Debt, frame: Frame): void {
    this.#stack(debt);
    this.group(debt, frame);
  }

  #stack(debt: Debt): void {
    debt.under = this.lastOf(debt.key);
    if (this.#top === undefined ? this.#others === undefined : this.#top.key === debt.key) this.#top = debt;
    else (this.#others ??= new Map<number, Debt>()).set(debt.key, debt);
  }

  /** Puts a debt among those that are settled with it; the frame holds it. */
  group(debt: Debt, frame: Frame): void {
    const { groups } = this;
    if (groups.length === 0) {
      groups.push({ rule: debt.rule, key: undefined, debts: [debt] });
      return;
    }
    takeDebt(frame, debt);
    const key = groupKey(debt, frame);
    const group = groups.find((other) => (other.key ??= keyOf(other.debts[0]!, frame)) === key);
    if (group === undefined) this.#insert({ rule: debt.rule, key, debts: [debt] });
    else group.debts.push(debt);
    takeDebt(frame, debt);
  }

  /** A debt that comes to be about another signal may be older than those of other groups. */
  #insert(group: Group): void {
    const { groups } = this;
    let place = groups.length;
    while (place > 0 && groups[place - 1]!.debts[0]!.place > group.debts[0]!.place) place--;
    groups.splice(place, 0, group);
  }

  remove(group: Group): void {
    this.removeAt(this.groups.indexOf(group));
  }

  removeAt(place: number): void {
    // most often it is the only one: taking it off the end leaves the room for the next
    if (place === this.groups.length - 1) this.groups.pop();
    else this.groups.splice(place, 1);
  }

  /** The debt of a key that was opened last and still stands. */
  lastOf(key: number): Debt | undefined {
    const isTop = this.#top?.key === key;
    const top = isTop ? this.#top : this.#others?.get(key);
    let last = top;
    while (last !== undefined && last.state !== 'open') last = last.under;
    if (last === top) return last;
    if (isTop) this.#top = last;
    else if (last === undefined) this.#others!.delete(key);
    else this.#others!.set(key, last);
    return last;
  }

  /** The same with copies of the debts, which are noted by what they are copies of. */
  fork(copies: Map<Debt, Debt>, copyOf: (debt: Debt) => Debt): OpenOfRule {
    const fork = new OpenOfRule();
    const all: Debt[] = [];
    for (const group of this.groups) {
      const debts = group.debts.map(copyOf);
      fork.groups.push({ ...group, debts });
      for (const [place, copy] of debts.entries()) copies.set(group.debts[place]!, copy);
      all.push(...debts);
    }
    for (const debt of all.sort((a, b) => a.place - b.place)) fork.#stack(debt);
    return fork;
  }
}

function keyOf(debt: Debt, frame: Frame): GroupKey {
  takeDebt(frame, debt);
  return groupKey(debt, frame);
}
