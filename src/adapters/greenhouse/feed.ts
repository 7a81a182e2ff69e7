import type { Skipped } from '../shared/adapted.ts';
import { goingOn, nothingGoingOn } from '../shared/going-on.ts';
import { instantOf, type TimeOptions } from '../shared/moment.ts';
import { readRow, readRows } from '../shared/row.ts';
import { type Application, type Email, type FeedLine, readEmail, readFeedLine } from './rows.ts';
import { isStageChange, readStageChange, saysApplied } from './stage-change.ts';

/** The activity feed of a candidate: what happened in all of the applications. */
export interface Feed {
  readonly emails: readonly Email[];
  readonly notes: readonly FeedLine[];
  readonly activities: readonly FeedLine[];
}

/** What the feed tells about one application. */
export interface FeedPart {
  readonly emails: readonly Email[];
  /** Notes, and the activities that say nothing that has a kind of its own. */
  readonly notes: readonly (FeedLine & { readonly activity?: boolean })[];
  readonly stages: readonly (FeedLine & { readonly stage: string })[];
  readonly rejections: readonly FeedLine[];
  readonly reopenings: readonly FeedLine[];
  /** Whether it says that the candidate applied through the advertisement. */
  readonly applied: boolean;
}

/** The feed and the application tell one rejection within this of each other. */
const sameMoment = 5 * 60_000;

/** Returns the feed's rows. */
export function readFeed(value: unknown, times: TimeOptions, skipped: Skipped[]): Feed {
  const feed = value === undefined ? undefined : readRow(value, times, skipped, (row) => row);
  const lines = (name: string) => readRows(feed?.field(name), name, times, skipped, readFeedLine);
  return {
    emails: readRows(feed?.field('emails'), 'emails', times, skipped, readEmail),
    notes: lines('notes'),
    activities: lines('activities'),
  };
}

/**
 * Returns, application by application, what of the feed is about it. With one application that is all of it. With several, contacts
 * and notes are about each that was going on; stage changes name the job; a rejection goes by its time. What cannot be told goes
 * to `skipped`.
 */
export function shareFeed(feed: Feed, applications: readonly Application[], skipped: Skipped[]): Map<Application, FeedPart> {
  const parts = new Map(applications.map((application) => [application, emptyPart()]));
  const among = (line: Email | FeedLine, chosen: readonly Application[], otherwise: string, put: (part: Part) => void) => {
    if (chosen.length === 0) skipped.push({ row: line.row, reason: otherwise });
    for (const application of chosen) put(parts.get(application)!);
  };
  for (const email of feed.emails) among(email, goingOn(applications, email.at), nothingGoingOn, (part) => part.emails.push(email));
  for (const note of feed.notes) among(note, goingOn(applications, note.at), nothingGoingOn, (part) => part.notes.push(note));
  for (const line of feed.activities) {
    const text = line.body ?? '';
    for (const [{ job }, part] of parts) if (job?.name !== undefined && saysApplied(text, job.name)) part.applied = true;
    if (isStageChange(text)) {
      const found = stagesOf(line, applications);
      const reason = found.length === 0 ? 'it names the job of no application, or no stage' : 'it names the job of several applications';
      if (found.length !== 1) skipped.push({ row: line.row, reason });
      else parts.get(found[0]!.application)!.stages.push({ ...line, stage: found[0]!.stage });
    } else if (line.subject?.toLowerCase().includes('unreject')) {
      among(line, only(goingOn(applications, line.at)), 'it does not say which application was reopened', (part) =>
        part.reopenings.push(line),
      );
    } else if (line.subject?.toLowerCase() === 'candidate rejected') {
      among(line, only(rejectedBy(line, applications)), 'it does not say which application was rejected', (part) =>
        part.rejections.push(line),
      );
    } else {
      among(line, goingOn(applications, line.at), nothingGoingOn, (part) => part.notes.push({ ...line, activity: true }));
    }
  }
  return parts;
}

/** Returns whether a line of the feed and a rejection that an application recorded are the same. */
export function isSameRejection(line: FeedLine, application: Application): boolean {
  const { endedAt } = application;
  return endedAt !== undefined && Math.abs(instantOf(endedAt) - instantOf(line.at)) <= sameMoment;
}

type Part = { -readonly [Key in keyof FeedPart]: FeedPart[Key] extends readonly (infer Line)[] ? Line[] : FeedPart[Key] };

function emptyPart(): Part {
  return { emails: [], notes: [], stages: [], rejections: [], reopenings: [], applied: false };
}

function stagesOf(line: FeedLine, applications: readonly Application[]): { application: Application; stage: string }[] {
  const text = line.body ?? '';
  const named = applications.flatMap((application) => {
    const stage = application.job?.name === undefined ? undefined : readStageChange(text, application.job.name);
    return stage === undefined ? [] : [{ application, stage }];
  });
  const about = goingOn(applications, line.at);
  const running = named.filter(({ application }) => about.includes(application));
  if (running.length === 1) return running;
  if (named.length > 0 || applications.length > 1) return named;
  // the one job there is has been renamed since, or is not named at all
  const stage = readStageChange(text);
  return stage === undefined ? [] : [{ application: applications[0]!, stage }];
}

function rejectedBy(line: FeedLine, applications: readonly Application[]): readonly Application[] {
  if (applications.length === 1) return applications;
  const told = applications.filter((application) => isSameRejection(line, application));
  return told.length > 0 ? told : goingOn(applications, line.at);
}

function only(found: readonly Application[]): readonly Application[] {
  return found.length === 1 ? found : [];
}
