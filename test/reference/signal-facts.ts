import { type Case, interactionAt, onRecruitersSide, partyNamed } from './case.ts';
import type { FactResult } from './types.ts';
import { isOfBothSides } from './who.ts';
import { type Spoken, spokenAt } from './words.ts';

/** The value of a `signal.` fact of that signal. */
export function readSignalFact(c: Case, spoken: Spoken, name: string): FactResult {
  if (name === 'answered') return readAnswered(c, spoken);
  if (name === 'byRole') return spoken.role === 'unknown' ? unknownWho(c, spoken.index) : { value: spoken.role };
  if (name === 'partyRole') return { value: 'party' in spoken.signal ? partyNamed(c, spoken.signal.party)?.role : undefined };
  return { value: (spoken.signal as Record<string, unknown>)[name] };
}

export const unknownWho = (c: Case, index: number): FactResult => ({
  unknown: [{ unknown: 'who', interaction: interactionAt(c, index).id }],
});

const sideOf = ({ role }: Spoken) => (onRecruitersSide(role) ? 'recruiters-side' : role);

/** Of a question: whether all take part, or another side tells its topic or says why not. */
function readAnswered(c: Case, question: Spoken): FactResult {
  const { index, signal } = question;
  if (signal.type !== 'question') return { value: undefined };
  if (isOfBothSides(interactionAt(c, index))) return { value: true };
  const spoken = spokenAt(c, index);
  if (spoken === 'unknown') return { value: false };
  const answers = spoken.filter(
    ({ signal: other }) =>
      (other.type === 'disclosure' && other.topic === signal.topic) ||
      (other.type === 'withheld' && other.topic === signal.topic && other.reason !== undefined),
  );
  const others = answers.filter((answer) => sideOf(answer) !== sideOf(question));
  if (others.some((answer) => question.role !== 'unknown' && answer.role !== 'unknown')) return { value: true };
  return others.length > 0 ? unknownWho(c, index) : { value: false };
}
