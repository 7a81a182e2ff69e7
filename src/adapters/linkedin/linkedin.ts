import { groupBy } from '../../entities/group-by.ts';
import { shortHash } from '../../entities/short-hash.ts';
import { recognise } from '../recognise.ts';
import type { Adapted, Skipped } from '../shared/adapted.ts';
import type { Address } from '../shared/addresses.ts';
import { type CorrespondenceOptions, correspond, correspondenceSchema } from '../shared/correspondence.ts';
import { defined } from '../shared/defined.ts';
import { type Letter, mergeCopies } from '../shared/letter.ts';
import { instantOf } from '../shared/moment.ts';
import { type KnownCandidate, readOptions } from '../shared/options.ts';
import { attempt, isRecord, Row, Unreadable } from '../shared/row.ts';
import { readTable } from '../shared/table.ts';
import { decodeEntities } from './decode-entities.ts';

/**
 * Returns a timeline for each candidate in the rows of LinkedIn's `messages.csv`.
 *
 * Everybody goes by the address of the profile, or, in older exports that have none, by the name as it stands in the file: both are
 * given as `ids`. The owner of the export is one of `us`.
 *
 * @param rows as a CSV parser gives them: objects by header, or lists of which the first is the header
 * @param options who is on the recruiter's side, and who the candidates are
 * @throws {HearbackError} invalid-options
 * @example
 * const { timelines } = linkedin(
 *   [
 *     {
 *       'CONVERSATION ID': '2-x', FROM: 'Sam Lee', 'SENDER PROFILE URL': 'https://www.linkedin.com/in/sam-lee', TO: 'Ana Ruiz',
 *       'RECIPIENT PROFILE URLS': 'https://www.linkedin.com/in/ana', DATE: '2026-03-02 15:00:00 UTC', CONTENT: 'Hi Ana',
 *     },
 *   ],
 *   { us: { ids: ['https://www.linkedin.com/in/sam-lee'] }, candidates: [{ id: 'ana', ids: ['linkedin.com/in/ana'] }] },
 * );
 * timelines[0]?.interactions[0]?.to //=> ['ana']
 */
export function linkedin(rows: readonly unknown[], options: CorrespondenceOptions = {}): Adapted {
  const read = readOptions(correspondenceSchema, options);
  const skipped: Skipped[] = [];
  const table = Array.isArray(rows) ? readTable(rows) : [rows];
  const given = (index: number): unknown => (Array.isArray(rows) ? rows[index + rows.length - table.length] : rows);
  const letters = table.flatMap((row, index) => {
    const letter = attempt(given(index), skipped, () => readMessage(given(index), isRecord(row) ? new Row(row, read) : undefined));
    return letter === undefined ? [] : [letter];
  });
  const us = { ...read.us, addresses: (read.us?.ids ?? []).map((id) => profileKey(id)), domains: [] };
  const copies = groupBy(letters, ({ id }) => id).values();
  return correspond({ name: 'linkedin', addressesOf }, mergeCopies(copies), { ...read, us }, skipped);
}

function addressesOf({ ids = [] }: KnownCandidate): string[] {
  return ids.map((id) => profileKey(String(id)));
}

function readMessage(given: unknown, row: Row | undefined): Letter {
  if (row === undefined || !(row.has('from') && row.has('content'))) {
    throw new Unreadable(`expected a row of \`messages.csv\`, received ${recognise(given).reason}`);
  }
  if (/^(?:yes|true)$/i.test(row.text('ismessagedraft') ?? '')) throw new Unreadable('a draft, which was not sent');
  const at = row.at('date');
  const content = row.text('content');
  const [from] = readPeople(row.text('from'), row.text('senderprofileurl'));
  const key = [row.maybeId('conversationid'), instantOf(at), content];
  return {
    row: given,
    id: `linkedin-${shortHash(JSON.stringify(key))}`,
    at,
    channel: 'linkedin',
    to: readPeople(row.text('to'), row.text('recipientprofileurls')),
    answers: [],
    ...defined({ from, subject: row.text('subject'), body: content === undefined ? undefined : decodeEntities(content) }),
  };
}

/** The people in two columns: by their profiles, and by name where there are no profiles. */
function readPeople(names = '', profiles = ''): Address[] {
  const list = (text: string) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  const keys = list(profiles).map(profileKey);
  const called = keys.length === 1 ? [names.trim()] : list(names);
  const nameOf = (index: number) => (called.length === keys.length ? called[index] : undefined);
  if (keys.length > 0) return keys.map((address, index) => ({ address, ...defined({ name: nameOf(index) }) }));
  // of a member who has left, nothing else is known
  return list(names)
    .filter((name) => name !== 'LinkedIn Member')
    .map((name) => ({ address: profileKey(name), name }));
}

/** What a profile goes by, however its address is written. */
function profileKey(text: string): string {
  const key = text.trim().toLowerCase();
  const start = key.indexOf('linkedin.com/');
  if (start === -1) return key;
  return key.slice(start).split(/[?#]/)[0]!.replace(/\/$/, '');
}
