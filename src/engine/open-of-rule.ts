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
  /** Those that the same interactions settle, together. */
  readonly groups: Group[] = [];
  /** By who owes whom what; the last of each list is the one opened last. Closed ones are dropped when they come to the end. */
  readonly #byKey = new Map<number, Debt[]>();

  /** Takes in a debt that opens; the frame holds it. */
  add(debt: Debt, frame: Frame): void {
    const standing = this.#byKey.get(debt.key);
    if (standing === undefined) this.#byKey.set(debt.key, [debt]);
    else standing.push(debt);
    this.group(debt, frame);
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
    if (group === undefined) groups.push({ rule: debt.rule, key, debts: [debt] });
    else group.debts.push(debt);
    takeDebt(frame, debt);
  }

  remove(group: Group): void {
    this.groups.splice(this.groups.indexOf(group), 1);
  }

  /** The debt of a key that was opened last and still stands. */
  lastOf(key: number): Debt | undefined {
    const standing = this.#byKey.get(key);
    while (standing !== undefined && standing.length > 0) {
      const last = standing[standing.length - 1]!;
      if (last.state === 'open') return last;
      standing.pop();
    }
    return undefined;
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
    for (const debt of all.sort((a, b) => a.opener.index - b.opener.index)) {
      const standing = fork.#byKey.get(debt.key);
      if (standing === undefined) fork.#byKey.set(debt.key, [debt]);
      else standing.push(debt);
    }
    return fork;
  }
}

function keyOf(debt: Debt, frame: Frame): GroupKey {
  takeDebt(frame, debt);
  return groupKey(debt, frame);
}
