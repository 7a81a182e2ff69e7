import type { CompiledObligation } from './compiled.ts';
import type { GroupKey } from './group-key.ts';
import type { Debt } from './verdict.ts';

/** Open debts of one rule that the same interactions settle. */
export interface Group {
  readonly rule: CompiledObligation;
  readonly key: GroupKey;
  readonly debts: Debt[];
}

/** What of a rule is open in a case. */
export interface OpenOfRule {
  /** By what settles them. */
  readonly groups: Map<GroupKey, Group>;
  /** By who owes whom what; the last of each list is the one opened last. Closed ones are dropped when they come to the end. */
  readonly byKey: Map<number, Debt[]>;
}
