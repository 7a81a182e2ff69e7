import type { About, ActionType } from '../action-type.ts';
import { answersOf, isTopic, isWithheld, topicLines, withheldLine } from '../terms.ts';
import { tooLate } from '../too-late.ts';

const lines: Readonly<Record<string, string>> = {
  call: 'I said that I would call, so here I am.',
  send: 'As promised, I am sending you {what was promised}.',
  answer: 'I said that I would find out: {answer}.',
  introduce: 'As promised, I would like you to meet {whom}.',
};

function linesOf(about: About): string[] {
  const topics = about.topics.filter(isTopic);
  const told = topics.filter((topic) => !about.toldBeside.includes(topic));
  const found = told.filter((topic) => !isWithheld(topic, about)).map((topic) => topicLines[topic]);
  const answers = [
    ...(found.length === 0 ? [] : [`As promised, here is what I found out. ${found.join(' ')}`]),
    ...(found.length === told.length ? [] : [`I said that I would find out who the job is with. ${withheldLine}`]),
  ];
  if (topics.length > 0 && about.promised !== 'call') return answers;
  const line = lines[about.promised ?? ''];
  if (line !== undefined) return [line, ...answers];
  // who says something else is in touch
  return about.alone ? ['I said that I would be in touch: {what there is to say}.', ...answers] : answers;
}

/** Do what was promised. */
export const keepPromise: ActionType = {
  type: 'keep-promise',
  about: 'Do what was promised.',
  does: 'settles',
  owner: 'debtor',
  act: 'contact',
  channel: ({ promised }) => (promised === 'call' ? 'call' : 'message'),
  says: answersOf,
  words: (about) => ({ subject: 'As promised', ...(about.late ? { sorry: tooLate } : {}), lines: linesOf(about) }),
};
