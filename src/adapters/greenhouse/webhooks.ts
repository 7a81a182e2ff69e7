import { groupBy } from '../../entities/group-by.ts';
import type { TimelineInput } from '../../entities/timeline.ts';
import { recognise } from '../recognise.ts';
import type { Adapted, Skipped } from '../shared/adapted.ts';
import { assemble, type Happening } from '../shared/assemble.ts';
import { coverage } from '../shared/covers.ts';
import { defined } from '../shared/defined.ts';
import { stageChangeFrom } from '../shared/happenings.ts';
import { instantOf, type Moment, stampOf } from '../shared/moment.ts';
import { type AdapterOptions, optionsSchema, readOptions } from '../shared/options.ts';
import { peopleIn } from '../shared/people.ts';
import { type Row, readRows, Unreadable } from '../shared/row.ts';
import { entryOfUser, readUserRef, type UserRef } from '../shared/users.ts';
import { applicationHappenings, type Offer, offerHappenings, readOffer } from './happenings.ts';
import { type Application, type Candidate, readApplication, readCandidate } from './rows.ts';
import { system, whoIn } from './who.ts';

/** A webhook as it came in. */
export interface GreenhouseWebhook {
  readonly action: string;
  readonly payload: unknown;
  /** When it came in. Webhooks of Greenhouse do not say when a stage changed or an application was reopened. */
  readonly receivedAt?: string | number | Date;
}

/** What a webhook tells. */
interface Event {
  readonly row: object;
  readonly action: string;
  readonly receivedAt?: Moment;
  /** No more than an order: it need not be when what the webhook tells happened. */
  readonly activeAt?: Moment;
  readonly applicationId: string;
  readonly application?: Application;
  readonly candidate?: Candidate;
  readonly users: readonly UserRef[];
  readonly stage?: string;
  readonly offer?: Offer;
}

const covers = coverage({
  'resume-received': 'all',
  'decision-made': 'some',
  'candidate-withdrew': 'some',
  'case-reopened': 'all',
  'offer-extended': 'all',
  'offer-accepted': 'all',
  'offer-declined': 'all',
  custom: 'all',
});

/**
 * Returns a timeline for each application in webhooks of Greenhouse that were kept as they came in.
 *
 * @param events in any order
 * @param options who is on the recruiter's side, and where the days of offers are meant
 * @throws {HearbackError} invalid-options
 * @example
 * const application = {
 *   id: 70, applied_at: '2026-03-02T15:00:00Z', rejected_at: '2026-03-20T15:00:00Z', jobs: [{ id: 3, name: 'Welder' }],
 *   candidate: { id: 7, first_name: 'Ana', last_name: 'Ruiz' },
 * };
 * const { timelines } = greenhouseWebhooks([{ action: 'reject_candidate', payload: { application } }]);
 * timelines[0]?.interactions.map(({ kind }) => kind) //=> ['resume-received', 'decision-made']
 */
export function greenhouseWebhooks(events: readonly unknown[], options: AdapterOptions = {}): Adapted {
  const read = readOptions(optionsSchema, options);
  const skipped: Skipped[] = [];
  const readable = readRows(Array.isArray(events) ? events : [events], 'events', read, skipped, (row) => readEvent(row, skipped));
  const byApplication = groupBy(readable, ({ applicationId }) => applicationId);
  const timelines = [...byApplication].flatMap(([id, told]): TimelineInput[] => {
    const newest = [...told].sort(newestFirst);
    const application = newest.find((event) => event.application)?.application;
    const found = newest.find((event) => event.candidate)?.candidate;
    if (application === undefined || found === undefined) {
      for (const { row } of told) skipped.push({ row, reason: 'none of the webhooks says whose application it is about' });
      return [];
    }
    const own = { id: `greenhouse-candidate-${found.id}`, addresses: found.addresses, ...defined({ name: found.name }) };
    const users = told.flatMap((event) => event.users).map((user) => entryOfUser(system, user, read.us?.organization));
    const more = byApplication.size === 1 ? read.candidate : undefined;
    const who = whoIn(application, undefined, peopleIn(system, own, { ...read, candidate: more }, users));
    const cast = (newest.find((event) => event.users.length > 0)?.users ?? []).flatMap((user) => who.user(user, 'recruiter') ?? []);
    const happenings = newest.flatMap((event): Happening[] => [
      ...(event.application === undefined ? [] : applicationHappenings(event.application, [], who)),
      ...(event.offer === undefined ? [] : offerHappenings(event.offer, who)),
      ...moveHappenings(event, skipped),
    ]);
    const { job } = application;
    const opportunity = { ...defined({ id: job?.id, title: job?.name }), ...read.opportunity };
    return [assemble({ id: `greenhouse-application-${id}`, opportunity, candidate: who.candidate, cast, happenings, covers }, skipped)];
  });
  return { timelines, skipped, covers };
}

function readEvent(row: Row, skipped: Skipped[]): Event {
  const payload = row.row('payload');
  const action = row.text('action');
  if (payload === undefined || action === undefined) {
    throw new Unreadable(`expected a webhook, { action, payload }, received ${recognise(row.value).reason}`);
  }
  const receivedAt = defined({ receivedAt: row.time('receivedAt') });
  if (action.startsWith('offer_') && payload.maybeId('application_id') !== undefined) {
    const offer = { ...readOffer(payload, skipped), row: row.value };
    return { row: row.value, action, ...receivedAt, applicationId: payload.id('application_id'), users: [], offer };
  }
  const application = payload.row('application');
  const candidate = application?.row('candidate');
  if (application === undefined || candidate === undefined) {
    throw new Unreadable(`\`${action}\`: it tells nothing that happened in an application, or not in which`);
  }
  const users = [candidate.row('recruiter'), candidate.row('coordinator'), application.row('credited_to')].map(readUserRef);
  // a job's post stands in a webhook whether or not the candidate came through it
  const own = { ...readApplication(application), row: row.value, throughPost: false };
  return {
    row: row.value,
    action,
    ...receivedAt,
    applicationId: own.id,
    application: own,
    candidate: readCandidate(candidate),
    users: users.slice(0, 2).filter((user) => user !== undefined),
    ...defined({
      activeAt: application.time('last_activity_at'),
      stage: application.row('current_stage')?.text('name'),
      offer: hiredOffer(action, application, skipped),
    }),
  };
}

/** The offer inside the webhook of a hire, which the candidate has accepted. */
function hiredOffer(action: string, application: Row, skipped: Skipped[]): Offer | undefined {
  const offer = action === 'hire_candidate' ? application.row('offer') : undefined;
  return offer && { ...readOffer(offer, skipped), status: 'accepted' };
}

/** What the action itself tells, beside what stands in the application. */
function moveHappenings({ row, action, applicationId, receivedAt, stage }: Event, skipped: Skipped[]): Happening[] {
  const moves: Readonly<Record<string, string>> = {
    candidate_stage_change: 'stage',
    unreject_candidate: 'reopened',
    unhire_candidate: 'reopened',
  };
  const move = Object.hasOwn(moves, action) ? moves[action] : undefined;
  if (move === undefined) return [];
  if (receivedAt === undefined) {
    skipped.push({ row, reason: `\`${action}\`: a webhook does not say when that was: give \`receivedAt\` beside its payload` });
    return [];
  }
  const id = `greenhouse-application-${applicationId}-${move}-${stampOf(receivedAt)}`;
  if (move === 'reopened') return [{ interaction: { kind: 'case-reopened', id, at: receivedAt }, row }];
  if (stage === undefined) return [];
  return [stageChangeFrom({ id, at: receivedAt, row }, stage)];
}

/** By when they came in, else by the last activity in them, else by their text: the order given does not matter. */
function newestFirst(first: Event, second: Event): number {
  const [one, other] = [first, second].map(({ receivedAt, activeAt }) => receivedAt ?? activeAt);
  const [before, after] = [one, other].map((moment) => (moment === undefined ? 0 : instantOf(moment)));
  return after! - before! || (JSON.stringify(first.row) < JSON.stringify(second.row) ? -1 : 1);
}
