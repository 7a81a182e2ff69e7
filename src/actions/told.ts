import { type About, type ActionType, type Words, wordsOf } from './action-type.ts';
import { topicLines, topicsToTell } from './terms.ts';
import { tooLate } from './too-late.ts';

/** What is told of one finding. */
export interface Telling {
  readonly type: ActionType;
  readonly about: About;
}

/**
 * What one contact tells that does several things: of each what it says, without what another says already.
 *
 * @param findings - what is told of each, the gravest first
 * @param opens - whether it is the first that the candidate hears, and says what the job is as well
 */
export function wordsOfAll(findings: readonly Telling[], opens: boolean): (readonly [Words, About])[] {
  const tellings = promisesAtOnce(namesClient(endFirst(withWhatElse(findings).flatMap(eachTold))));
  const spared = new Set(tellings.flatMap(({ type }) => type.tellsFor ?? []));
  const isSparedBeside = ({ type, about: { opener } }: Telling): boolean =>
    spared.has(type.type) ||
    tellings.some((other) => other.type.tellsOfItFor?.includes(type.type) === true && other.about.opener?.id === opener?.id);
  const said = new Set<string>();
  const told: (readonly [Words, About])[] = [];
  const fresh = (line: string): boolean => {
    const isNew = !said.has(line);
    said.add(line);
    return isNew;
  };
  const sentences = tellings.flatMap((telling) => (isSparedBeside(telling) ? [] : wordsOf(telling.type, telling.about).lines));
  // an answer tells the pay: the list of what the job is need not
  const isToldApart = (line: string): boolean => sentences.some((sentence) => sentence.includes(line));
  const saysSorry = tellings.some(({ type, about }) => ![undefined, tooLate].includes(wordsOf(type, about).sorry));
  for (const telling of tellings) {
    const { type, about } = telling;
    const isSaidBeside = isSparedBeside(telling);
    const { sorry, lines, list = [], ...words } = wordsOf(type, about);
    const keptList = isSaidBeside ? [] : list.filter((line) => !isToldApart(line) && fresh(line));
    const isSpared = isSaidBeside || (list.length > 0 && keptList.length === 0);
    const kept = isSpared ? [] : lines.filter(fresh);
    const apology = sorry !== undefined && fresh(sorry) && !(sorry === tooLate && saysSorry) ? { sorry } : {};
    if (kept.length + keptList.length > 0 || 'sorry' in apology) told.push([{ ...words, ...apology, lines: kept, list: keptList }, about]);
  }
  const about = tellings[0]?.about;
  if (!opens || about === undefined) return told;
  const list = topicsToTell([], about.confidential)
    .map((topic) => topicLines[topic])
    .filter((line) => !isToldApart(line) && fresh(line));
  return list.length === 0 ? told : [...told, [{ subject: '', lines: [], list }, about]];
}

/** Each knows whether the same contact does something else. */
function withWhatElse(tellings: readonly Telling[]): readonly Telling[] {
  return tellings.map(({ type, about }) => ({
    type,
    about: { ...about, alone: tellings.every((other) => other.type.type === type.type) },
  }));
}

/** That it is over comes first, and the rest is told in its light. */
function endFirst(tellings: readonly Telling[]): readonly Telling[] {
  const ends = tellings.filter(({ type }) => type.ends);
  if (ends.length === 0) return tellings;
  const rest = tellings.filter(({ type }) => !type.ends);
  return [...ends, ...rest.map(({ type, about }) => ({ type, about: { ...about, ended: true } }))];
}

/** What names the client, who was to stay unnamed until the résumé went out, withholds nobody in the same breath. */
function namesClient(tellings: readonly Telling[]): readonly Telling[] {
  const isNamed = tellings.some(({ type, about }) => wordsOf(type, about).list?.includes(topicLines.client));
  return isNamed ? tellings.map(({ type, about }) => ({ type, about: { ...about, confidential: false } })) : tellings;
}

/** What was promised to be found out is told in one sentence, without what a question is answered with or the end tells. */
function promisesAtOnce(tellings: readonly Telling[]): readonly Telling[] {
  const answered = tellings.filter(({ type }) => type.type === 'answer-question').flatMap(({ about }) => about.topics);
  const toldBeside = tellings.some(({ type }) => type.ends) ? [...answered, 'status', 'process'] : answered;
  const promises = tellings.filter(({ type, about }) => type.type === 'keep-promise' && about.topics.length > 0);
  const topics = [...new Set(promises.flatMap(({ about }) => about.topics))];
  return tellings.map((telling) => {
    const { type, about } = telling;
    if (!promises.includes(telling)) return telling;
    return { type, about: telling === promises[0] ? { ...about, topics, toldBeside } : { ...about, toldBeside: topics } };
  });
}

/** What is told of a finding, apart for each thing that is told. */
function eachTold({ type, about }: Telling): Telling[] {
  return (type.tells?.(about) ?? [about.opener]).map((opener) => ({ type, about: { ...about, opener } }));
}
