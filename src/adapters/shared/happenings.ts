import type { Happening } from './assemble.ts';
import { defined } from './defined.ts';
import type { Person } from './directory.ts';
import type { Moment } from './moment.ts';

/** What every happening has, whatever its kind. */
export interface Told {
  /** Of the interaction. */
  readonly id: string;
  readonly at: Moment;
  readonly row: unknown;
}

/** Returns a note: what is read by nobody but the recruiter's side. */
export function noteFrom({ id, at, row }: Told, texts: readonly (string | undefined)[], from?: Person): Happening {
  const body = texts.filter((text) => text !== undefined).join('\n');
  return { interaction: { kind: 'note', id, at, ...(body !== '' && { body }) }, from, row };
}

/** Returns that the candidate was moved from one stage, where that is known, to another. */
export function stageChangeFrom({ id, at, row }: Told, to: string, before?: string, by?: Person): Happening {
  const data = { ...defined({ from: before }), to };
  return { interaction: { kind: 'custom', name: 'stage-changed', data, id, at }, from: by, row };
}

/**
 * Returns that an interviewer's form came in. What it recommends is one voice, not the employer's answer, which is recorded as a
 * rejection or an offer: so the outcome is `undecided`, and the recommendation goes along in `meta`.
 */
export function feedbackFrom({ id, at, row }: Told, by?: Person, recommendation?: string): Happening {
  const meta = recommendation === undefined ? {} : { meta: { recommendation } };
  return { interaction: { kind: 'feedback-received', outcome: 'undecided', id, at, ...meta }, from: by, row };
}

/** An interview, as far as a system tells it. */
export interface InterviewFacts {
  /** What the ids of its interactions begin with. */
  readonly id: string;
  readonly row: unknown;
  readonly scheduledAt?: Moment;
  readonly scheduledBy?: Person | undefined;
  readonly startsAt?: Moment;
  readonly endsAt?: Moment;
  readonly cancelledAt?: Moment;
  /** Whether it is known to have been held. */
  readonly held: boolean;
  readonly interviewers: readonly Person[];
}

/** Returns that an interview was arranged, that it was called off, and that it was held, as far as each is known. */
export function interviewFrom(interview: InterviewFacts, candidate: Person): Happening[] {
  const { id, row, scheduledAt, scheduledBy, startsAt, endsAt, cancelledAt, held, interviewers } = interview;
  const appointment = defined({ startsAt });
  const happenings: Happening[] = [];
  if (scheduledAt !== undefined) {
    const interaction = { kind: 'interview-scheduled', id: `${id}-scheduled`, at: scheduledAt, ...appointment } as const;
    happenings.push({ interaction, from: scheduledBy, row });
  }
  if (cancelledAt !== undefined) {
    happenings.push({ interaction: { kind: 'interview-cancelled', id: `${id}-cancelled`, at: cancelledAt, ...appointment }, row });
  }
  const at = endsAt ?? startsAt;
  if (held && at !== undefined) {
    const interaction = { kind: 'interview-held', id: `${id}-held`, at, ...appointment } as const;
    happenings.push({ interaction, from: interviewers[0], to: [candidate, ...interviewers.slice(1)], row });
  }
  return happenings;
}
