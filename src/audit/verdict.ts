import type { Status } from '../entities/report.ts';
import type { Severity } from '../entities/rule.ts';

/** How a debt or a check of a case stands, as an audit keeps it; met debts too. */
export interface Verdict {
  /** The finding's id without its timeline. */
  readonly key: string;
  readonly rule: string;
  readonly status: Status | 'met';
  /** Of all but what was met. */
  readonly severity?: Severity | undefined;
  /** Places among the people: who owes it, or of a met one who settled it; and to whom. -1: nobody. */
  readonly by: number;
  readonly to: number;
  /** The interaction that opened it. */
  readonly opener?: string | undefined;
  readonly openedAt?: number | undefined;
  readonly dueAt?: number | undefined;
  readonly settledAt?: number | undefined;
  readonly remediedBy?: string | undefined;
  readonly assumed?: boolean | undefined;
}
