import type { Interaction } from '../entities/interaction.ts';
import type { Opportunity } from '../entities/opportunity.ts';
import type { Party } from '../entities/party.ts';
import type { Finding } from '../entities/report.ts';
import type { Signal } from '../entities/signal.ts';
import type { About } from './action-type.ts';

/** What an action is about that has nothing of its own to tell. */
export const noAbout: About = {
  topics: [],
  toldBeside: [],
  promised: undefined,
  outcome: 'rejected',
  opener: undefined,
  later: [],
  confidential: false,
  ofCandidate: false,
  advice: false,
  late: false,
  refused: false,
  mayFollowUp: false,
  alone: true,
  ended: false,
  cancelled: false,
  seen: false,
  chosen: false,
  interviewAt: undefined,
  asOf: 0,
  channel: undefined,
};

/**
 * What an action for a finding is about.
 *
 * @param owedBy who owes it
 * @param opener the interaction that opened it
 * @param later those that would have opened it since
 * @param signal the signal that it is about, under `each`
 */
export function aboutOf(
  finding: Finding,
  owedBy: Party | undefined,
  opener: Interaction | undefined,
  later: readonly Interaction[],
  signal: Signal | undefined,
  opportunity: Opportunity,
): About {
  const { lacking, topic, action, refusals, followUps, limit, chosenAt, interviewAt } = finding.data;
  const asked = signal !== undefined && 'topic' in signal ? signal.topic : topic;
  const topics = Array.isArray(lacking) ? (lacking as readonly string[]) : typeof asked === 'string' ? [asked] : [];
  const ofCandidate = owedBy?.role === 'candidate';
  return {
    ...noAbout,
    // what the job is, a candidate tells nobody
    topics: ofCandidate ? [] : topics,
    promised: signal?.type === 'promise' ? signal.action : typeof action === 'string' ? action : undefined,
    outcome: opener?.kind === 'decision-made' && opener.outcome === 'position-closed' ? 'position-closed' : 'rejected',
    opener,
    later,
    confidential: opportunity.clientConfidential === true,
    ofCandidate,
    late: finding.status === 'overdue',
    chosen: chosenAt !== undefined,
    interviewAt: typeof interviewAt === 'number' ? interviewAt : undefined,
    refused: typeof refusals === 'number' && refusals > 0,
    mayFollowUp: typeof followUps === 'number' && typeof limit === 'number' && followUps < limit,
  };
}
