import { refuseForeign } from '../recognise.ts';
import { defined } from '../shared/defined.ts';
import type { Moment } from '../shared/moment.ts';
import type { FoundCandidate } from '../shared/people.ts';
import { isRecord, type Row } from '../shared/row.ts';
import { fullName, type UserRef, userField } from '../shared/users.ts';

/** An application. */
export interface Application {
  readonly row: object;
  readonly id: string;
  readonly candidateId: string;
  /** Where the candidate was expanded. */
  readonly candidate?: FoundCandidate;
  readonly jobId?: string;
  readonly jobName?: string;
  readonly appliedAt?: Moment;
  /** When it was rejected. */
  readonly endedAt?: Moment;
  readonly reason?: string;
  readonly reasonName?: string;
  readonly creditedTo?: UserRef;
}

/** What the system that Merge read wrote down of a candidate. */
export interface Activity {
  readonly row: object;
  readonly id: string;
  readonly candidateId: string;
  readonly at: Moment;
  readonly type: string;
  readonly subject?: string;
  readonly body?: string;
  readonly user?: UserRef;
}

/** Returns a candidate's row. */
export function readCandidate(row: Row): FoundCandidate {
  return {
    id: row.id('id'),
    addresses: row.addresses('email_addresses').map(({ address }) => address),
    ...defined({ name: fullName(row) }),
  };
}

/** Returns an application. */
export function readApplication(row: Row): Application {
  refuseForeign(row, 'merge');
  const expanded = (name: string) => (isRecord(row.field(name)) ? row.row(name) : undefined);
  const candidate = expanded('candidate');
  return {
    row: row.value,
    id: row.id('id'),
    candidateId: row.ref('candidate') ?? row.id('candidate'),
    ...defined({
      candidate: candidate && readCandidate(candidate),
      jobId: row.ref('job'),
      jobName: expanded('job')?.text('name'),
      appliedAt: row.time('applied_at'),
      endedAt: row.time('rejected_at'),
      reason: row.ref('reject_reason'),
      reasonName: expanded('reject_reason')?.text('name'),
      creditedTo: userField(row, 'credited_to'),
    }),
  };
}

/** Returns an activity. Its time is `remote_created_at`: `created_at` is when Merge copied the row. */
export function readActivity(row: Row): Activity {
  return {
    row: row.value,
    id: row.id('id'),
    candidateId: row.ref('candidate') ?? row.id('candidate'),
    at: row.at('remote_created_at'),
    type: row.text('activity_type') ?? 'OTHER',
    ...defined({ subject: row.text('subject'), body: row.text('body'), user: userField(row, 'user') }),
  };
}
