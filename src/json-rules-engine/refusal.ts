import { show } from '../entities/describe-issue.ts';
import { HearbackError } from '../entities/hearback-error.ts';
import type { IssueCode } from '../entities/issue.ts';
import { nearest } from '../entities/nearest.ts';

/** The error for an argument that is none of what there is, with the nearest. */
export function refusal(
  argument: string,
  code: IssueCode,
  expected: string,
  received: unknown,
  candidates: Iterable<string>,
): HearbackError {
  const near = typeof received === 'string' ? nearest(received, candidates) : undefined;
  return new HearbackError('invalid-options', [
    { path: [argument], code, expected, received: show(received), ...(near === undefined ? {} : { nearest: near }) },
  ]);
}
