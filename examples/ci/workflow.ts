// The hiring workflow of Harbor & Pine, who make furniture: what its system does when something happens to an application. It only
// notes down what it would send; a test plays a story on it and looks at what the candidate got.
import type { InteractionInput, SignalInput, TimelineInput } from 'hearback';

/** What comes from outside; `at` counts hours from the start of the story, a Monday at nine. */
export type Happening =
  | { readonly at: number; readonly what: 'applied' | 'asked-status' | 'interviewed' | 'withdrew' }
  | { readonly at: number; readonly what: 'assignment-returned'; readonly hours: number }
  | { readonly at: number; readonly what: 'decided'; readonly outcome: 'rejected' | 'selected' };

/** How the workflow is set up. */
export interface Settings {
  /** Whether a decision is told to the candidate by itself, or waits for somebody to remember. */
  readonly tellsDecisions: boolean;
  /** Days between two updates. */
  readonly updateEvery: number;
}

/** How it is set up today. */
export const settings: Settings = { tellsDecisions: true, updateEvery: 5 };

/** When stories start. */
export const start = Date.UTC(2026, 2, 2, 9);
const hour = 3_600_000;

const status: SignalInput = { type: 'disclosure', topic: 'status' };
const candidate = { from: 'leo', to: ['priya'] };
const recruiter = { from: 'priya', to: ['leo'] };

type Entry = { readonly at: number } & Readonly<Record<string, unknown>>;

/** Returns the timeline of an application up to a moment: what happened, and what the workflow did about it. */
export function play(story: readonly Happening[], until: number, now: Settings = settings): TimelineInput {
  const entries = [...updates(story, until, now), ...story.flatMap((happening) => answer(happening, now))]
    .filter(({ at }) => at <= until)
    .sort((a, b) => a.at - b.at);
  return {
    id: 'application-1',
    opportunity: { title: 'Upholsterer', location: 'Leeds', published: ['client', 'location', 'compensation', 'contract-type'] },
    parties: [
      { id: 'leo', role: 'candidate' },
      { id: 'priya', role: 'recruiter', organization: 'Harbor & Pine' },
    ],
    interactions: entries.map(
      ({ at, ...entry }, index) => ({ id: `i${String(index + 1)}`, at: start + at * hour, ...entry }) as unknown as InteractionInput,
    ),
  };
}

const mail = (at: number, ...signals: SignalInput[]): Entry => ({ at, kind: 'message', channel: 'email', ...recruiter, signals });

/** An update every few days, from the application to its end. */
function updates(story: readonly Happening[], until: number, { updateEvery }: Settings): Entry[] {
  const from = story.find(({ what }) => what === 'applied')?.at ?? until;
  const end = story.find(({ what }) => what === 'decided' || what === 'withdrew')?.at ?? until;
  const every = updateEvery * 24;
  return Array.from({ length: Math.max(0, Math.ceil((end - from) / every) - 1) }, (_, index) => mail(from + (index + 1) * every, status));
}

/** What happened, and what the workflow does about it. */
function answer(happening: Happening, { tellsDecisions }: Settings): Entry[] {
  const { at } = happening;
  switch (happening.what) {
    case 'applied':
      return [{ at, kind: 'resume-received', ...candidate }, mail(at + 1, { type: 'disclosure', topic: 'process' }, status)];
    case 'asked-status':
      return [
        { at, kind: 'message', channel: 'email', ...candidate, signals: [{ type: 'question', topic: 'status' }] },
        mail(at + 2, status),
      ];
    case 'assignment-returned':
      return [{ at, kind: 'custom', name: 'assignment-returned', data: { hours: happening.hours }, ...candidate }, mail(at + 24, status)];
    case 'interviewed':
      return [{ at, kind: 'interview-held', ...recruiter, signals: [] }, mail(at + 24, status)];
    case 'withdrew':
      return [{ at, kind: 'candidate-withdrew', from: 'leo' }];
    case 'decided': {
      const { outcome } = happening;
      const told = tellsDecisions ? [mail(at + 1, { type: 'decision', outcome }, { type: 'help', form: 'feedback' })] : [];
      return [{ at, kind: 'decision-made', from: 'priya', outcome }, ...told];
    }
  }
}
