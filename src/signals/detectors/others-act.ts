import type { Party } from '../../entities/party.ts';
import type { Reading } from '../reading.ts';

/** Who acts by a verb: the writer, somebody else, or nobody that can be told. */
const actors = { unknown: 0, writer: 1, other: 2 } as const;

/**
 * Where a sentence that tells only what somebody else will do names them: "She will send it", "Dana is calling you at three". What the writer
 * does too, or what has no such subject ("Will call", "The form will be sent"), is not, and gives nothing.
 */
export function othersAct(reading: Reading, sentence: number): number | undefined {
  const low = reading.first(sentence);
  const high = reading.last(sentence);
  let subject: number | undefined;
  let isWill = false;
  for (let token = low; token < high; token++) {
    const will = reading.is(token, 'wills');
    if (!will && (isWill || !isGoing(reading, token, high))) continue;
    if (will && !isWill) {
      isWill = true;
      subject = undefined;
    }
    if (isPassive(reading, token) || isToldTo(reading, token)) return undefined;
    const before = subjectBefore(reading, token, low);
    if (actorAt(reading, before, low) !== actors.other) return undefined;
    subject = before;
  }
  return subject;
}

/**
 * Of a call that is retold, whose act it is that a word names: of two who spoke, "she" is the one who does not write. Nothing in a mail
 * about a call, and where it is somebody else's, of whom nobody can tell whether they were there.
 */
export function counterpartAt(reading: Reading, token: number): Party | undefined {
  const other = counterpart(reading);
  if (other === undefined) return undefined;
  const word = reading.word(token);
  return word === 'he' || word === 'she' || isNameOf(reading, token, [other]) ? other : undefined;
}

/** The other of the two who spoke in a call that is retold; nothing where there may be several. */
function counterpart({ ofCall, role, parties }: Reading): Party | undefined {
  if (!ofCall) return undefined;
  const others = parties.filter((party) => (role === 'candidate' ? party.role !== 'candidate' : party.role === 'candidate'));
  return others.length === 1 ? others[0] : undefined;
}

/**
 * Of a call that is retold, the other of the two where a sentence without a subject goes on telling what they said: "Fine for me to send her
 * CV. Will email it tonight." Not where the act is toward them: "Will call him back."
 */
export function unnamedActor(reading: Reading, sentence: number): Party | undefined {
  if (sentence === 0 || !reading.is(reading.first(sentence), 'wills')) return undefined;
  const before = reading.first(sentence - 1);
  let isTold = false;
  for (let token = before; token < reading.first(sentence); token++) {
    if (reading.word(token) === 'i' || reading.word(token) === 'we') return undefined;
    if (reading.word(token) === 'for' && reading.word(token + 1) === 'me') isTold = true;
  }
  for (let token = reading.first(sentence); token < reading.last(sentence); token++)
    if (reading.word(token) === 'him' || reading.word(token) === 'them') return undefined;
  return isTold ? counterpart(reading) : undefined;
}

/** "is going to", "am sending" */
function isGoing(reading: Reading, token: number, high: number): boolean {
  const word = reading.word(token);
  return (word === 'is' || word === 'are' || word === 'am' || word === "'s") && token + 1 < high && isIng(reading, token + 1);
}

const isIng = (reading: Reading, token: number): boolean => reading.written(token).toLowerCase().endsWith('ing');

/** "will be sent", but not "will be sending" */
const isPassive = (reading: Reading, token: number): boolean => reading.word(token + 1) === 'be' && !isIng(reading, token + 2);

/** "she'd hear", which is an act of who tells her */
const isToldTo = (reading: Reading, token: number): boolean => reading.word(token + 1) === 'hear' || reading.word(token + 1) === 'receive';

/** The word before a verb that begins at a token, but for "also" and the like. */
function subjectBefore(reading: Reading, verb: number, low: number): number {
  let token = verb - 1;
  while (token >= low && reading.is(token, 'adverbs')) token--;
  return token;
}

/** Who a word names that stands before a verb. */
function actorAt(reading: Reading, token: number, low: number): number {
  if (token < low || reading.isParted(token + 1)) return actors.unknown;
  if (reading.is(token, 'others')) return actors.other;
  if (!reading.isCapital(token) || reading.word(token) === 'i' || reading.is(token, 'notNames')) return actors.unknown;
  const { from, parties } = reading;
  if (isNameOf(reading, token, parties)) {
    return isNameOf(
      reading,
      token,
      parties.filter(({ id }) => id === from),
    )
      ? actors.writer
      : actors.other;
  }
  // "my colleague Dana"
  let head = token;
  while (head > low && reading.isCapital(head) && !reading.isParted(head)) head--;
  if (reading.is(head, 'others')) return actors.other;
  // an unknown name may be that of the writer's firm, and the first word of a sentence has a capital anyway
  const isFirmKnown = parties.length === 0 || parties.some(({ id, organization }) => id === from && organization !== undefined);
  return isFirmKnown && (token > low || reading.id(token) === 0) ? actors.other : actors.unknown;
}

/** Whether a word is of the name of one of the parties, or of a firm's. */
function isNameOf(reading: Reading, token: number, parties: Reading['parties']): boolean {
  const written = reading.written(token).toLowerCase();
  return parties.some(({ name = '', organization = '' }) => `${name} ${organization}`.toLowerCase().split(' ').includes(written));
}
