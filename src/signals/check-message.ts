import { show } from '../entities/describe-issue.ts';
import { HearbackError } from '../entities/hearback-error.ts';
import { complainOfInstant, readInstant } from '../entities/instant.ts';
import type { Issue } from '../entities/issue.ts';
import type { Complaint } from '../entities/leaf.ts';
import { complainOfTimeZone } from '../entities/time-zone.ts';
import { findZone } from '../time/zone.ts';

/**
 * Looks whether a message can be read: dates in it are worked out from when and where it was sent.
 *
 * @throws {HearbackError} `invalid-options` where the body is no text, the instant none, or the zone unknown
 */
export function checkMessage(body: unknown, context: unknown): void {
  const { sentAt, timeZone } = (typeof context === 'object' && context !== null ? context : {}) as Readonly<Record<string, unknown>>;
  const isText = typeof body === 'string';
  const isInstant = readInstant(sentAt) !== undefined;
  const isZone = typeof timeZone === 'string' && findZone(timeZone) !== undefined;
  if (isText && isInstant && isZone) return;
  const issues: Issue[] = [];
  const add = (name: string, { code, expected, nearest }: Complaint, received: unknown): void => {
    issues.push({ path: [name], code, expected, received: show(received), ...(nearest === undefined ? {} : { nearest }) });
  };
  if (!isText) add('body', { code: body === undefined ? 'missing' : 'invalid-type', expected: 'the text of a message' }, body);
  if (!isInstant) add('sentAt', complainOfInstant(sentAt), sentAt);
  if (!isZone) add('timeZone', complainOfTimeZone(timeZone), timeZone);
  throw new HearbackError('invalid-options', issues);
}
