import { HearbackError } from '../entities/hearback-error.ts';
import type { IssueCode } from '../entities/issue.ts';
import { misnamed } from '../entities/misnamed.ts';

/** The error for an argument that is none of what there is, with the nearest. */
export function refusal(
  argument: string,
  code: IssueCode,
  expected: string,
  received: unknown,
  candidates: Iterable<string>,
): HearbackError {
  return new HearbackError('invalid-options', [misnamed([argument], code, expected, received, candidates)]);
}
