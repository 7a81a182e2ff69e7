import { addTo } from '../../entities/group-by.ts';
import type { TimelineInput } from '../../entities/timeline.ts';
import { recognise } from '../recognise.ts';
import type { Adapted, Skipped } from '../shared/adapted.ts';
import { assemble, type Happening } from '../shared/assemble.ts';
import { coverage } from '../shared/covers.ts';
import { defined } from '../shared/defined.ts';
import type { Entry } from '../shared/directory.ts';
import { type Ending, endingFrom, meaningOf, type ReasonOptions, reasonsSchema } from '../shared/ending.ts';
import { noteFrom, stageChangeFrom } from '../shared/happenings.ts';
import { stampOf } from '../shared/moment.ts';
import { type AdapterOptions, optionsSchema, readOptions } from '../shared/options.ts';
import { type People, peopleIn } from '../shared/people.ts';
import { attempt, Row } from '../shared/row.ts';
import { entryOfUser, fullName, type UserRef } from '../shared/users.ts';
import { type Resource, readResources } from './resources.ts';

/** What {@link teamtailor} takes beside the documents. */
export interface TeamtailorOptions extends AdapterOptions, ReasonOptions {}

const teamtailorOptions = optionsSchema.extend({ reasons: reasonsSchema });

const covers = coverage({
  'resume-received': 'all',
  'decision-made': 'some',
  'candidate-withdrew': 'some',
  note: 'some',
  custom: 'some',
});

/**
 * Returns a timeline for each job application in documents of Teamtailor's API, which is JSON:API. Relations are followed through
 * everything that was given: `data` and `included` of all documents.
 *
 * @param documents each as the API returned it, in any order
 * @param options who is on the recruiter's side, and what the reasons for rejection mean
 * @throws {HearbackError} invalid-options
 * @example
 * const { timelines } = teamtailor([
 *   {
 *     data: {
 *       id: '6', type: 'job-applications',
 *       attributes: { 'created-at': '2026-03-02T16:00:00.000+01:00', sourced: false, 'rejected-at': '2026-03-20T16:00:00.000+01:00' },
 *     },
 *   },
 * ]);
 * timelines[0]?.interactions.map(({ kind }) => kind) //=> ['resume-received', 'decision-made']
 */
export function teamtailor(documents: unknown, options: TeamtailorOptions = {}): Adapted {
  const read = readOptions(teamtailorOptions, options);
  const skipped: Skipped[] = [];
  const resources = readResources(Array.isArray(documents) ? documents : [documents], read, skipped);
  const applications = resources.filter(({ type }) => type === 'job-applications');
  if (applications.length === 0) {
    skipped.push({ row: documents, reason: `expected documents with \`job-applications\`, received ${recognise(documents).reason}` });
  }
  const users = resources.flatMap((resource) => {
    const user = resource.type === 'users' ? attempt(resource.row, skipped, () => userOf(resource)) : undefined;
    return user === undefined ? [] : [entryOfUser('teamtailor', user, read.us?.organization)];
  });
  const activities = new Map<string, Resource[]>();
  for (const activity of resources.filter(({ type }) => type === 'activities')) {
    attempt(activity.row, skipped, () => addTo(activities, activity.related('candidate')?.id ?? '', activity));
  }
  const own = applications.length === 1 ? read : { ...read, candidate: undefined };
  const timelines = applications.flatMap((application): TimelineInput[] => {
    return attempt(application.row, skipped, () => [timelineOf(application, activities, own, users, skipped)]) ?? [];
  });
  return { timelines, skipped, covers };
}

function timelineOf(
  application: Resource,
  activities: ReadonlyMap<string, readonly Resource[]>,
  options: TeamtailorOptions,
  users: readonly Entry[],
  skipped: Skipped[],
): TimelineInput {
  const candidate = application.related('candidate');
  const job = application.related('job');
  const id = candidate?.id ?? `of-application-${application.id}`;
  const name = candidate?.attributes && fullName(candidate.attributes);
  const email = candidate?.attributes?.text('email');
  const found = { id: `teamtailor-candidate-${id}`, addresses: email === undefined ? [] : [email], ...defined({ name }) };
  const people = peopleIn('teamtailor', found, options, users);
  // an activity without a job is about the candidate, in whatever application
  const mine = (candidate === undefined ? [] : (activities.get(candidate.id) ?? [])).filter((activity) => {
    const about = activity.related('job');
    return about === undefined || about === job;
  });
  const happenings = [
    ...applicationHappenings(application, people, options),
    ...mine.flatMap((activity) => attempt(activity.row, skipped, () => [activityHappening(activity, people)]) ?? []),
  ];
  const opportunity = { ...defined({ id: job?.id, title: job?.attributes?.text('title') }), ...options.opportunity };
  return assemble(
    { id: `teamtailor-application-${application.id}`, opportunity, candidate: people.candidate, happenings, covers },
    skipped,
  );
}

function applicationHappenings(application: Resource, { candidate }: People, { reasons }: TeamtailorOptions): Happening[] {
  const { row, id } = application;
  const attributes = application.attributes ?? new Row({}, {});
  const createdAt = attributes.time('created-at');
  const movedAt = attributes.time('changed-stage-at');
  const rejectedAt = attributes.time('rejected-at');
  const stage = application.related('stage')?.attributes?.text('name');
  const happenings: Happening[] = [];
  if (createdAt !== undefined && attributes.flag('sourced') !== true) {
    const interaction = { kind: 'resume-received', id: `teamtailor-application-${id}-created`, at: createdAt } as const;
    happenings.push({ interaction, from: candidate, row });
  }
  if (movedAt !== undefined && stage !== undefined) {
    const told = { id: `teamtailor-application-${id}-stage-${stampOf(movedAt)}`, at: movedAt, row };
    happenings.push(stageChangeFrom(told, stage));
  }
  if (rejectedAt !== undefined) {
    const told = { id: `teamtailor-application-${id}-rejected-${stampOf(rejectedAt)}`, at: rejectedAt, row };
    happenings.push(endingFrom(told, endingOf(application.related('reject-reason'), reasons), candidate));
  }
  return happenings;
}

/** A rejection is recorded as one, unless its reason says that it was not the company's. */
function endingOf(reason: Resource | undefined, reasons: ReasonOptions['reasons']): Ending {
  const meaning = meaningOf(reasons && { ...reasons }, [reason?.id, reason?.attributes?.text('reason')]);
  return meaning ?? (reason?.attributes?.flag('rejected-by-company') === false ? 'candidate-withdrew' : 'rejected');
}

/** What an activity's code and data mean is not documented, so that it is a note, whatever it tells. */
function activityHappening(activity: Resource, { user }: People): Happening {
  const attributes = activity.attributes ?? new Row({}, {});
  const told = { id: `teamtailor-activity-${activity.id}`, at: attributes.at('created-at'), row: activity.row };
  const by = activity.related('user');
  return noteFrom(told, [attributes.text('code'), attributes.text('data')], user(by && userOf(by)));
}

function userOf({ id, attributes }: Resource): UserRef {
  return {
    id,
    ...defined({ name: attributes && fullName(attributes), email: attributes?.text('email') ?? attributes?.text('login-email') }),
  };
}
