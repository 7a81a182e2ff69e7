import type { Role } from '../../entities/party.ts';
import type { SignalType } from '../../entities/signal.ts';
import type { Reading } from '../reading.ts';

/** What finds the signals of a type in a message. */
export type Detector = {
  readonly type: SignalType;
  /** Whose words can carry it. */
  readonly from: readonly Role[];
  /** What counts, and what does not: the head of its page. */
  readonly counts: string;
  readonly not: string;
  /** Types of signals, of detectors that look earlier, beside which a message carries none of this one. */
  readonly unless?: ReadonlySet<SignalType>;
  /** Notes what it finds in the reading. */
  readonly detect: (reading: Reading) => void;
};

/** Roles of those who recruit. */
export const recruitersSide = ['recruiter', 'employer'] as const satisfies readonly Role[];
/** All who may speak. */
export const everyone = ['candidate', 'recruiter', 'employer', 'referrer'] as const satisfies readonly Role[];
/** The candidate alone. */
export const candidateOnly = ['candidate'] as const satisfies readonly Role[];
