import type { About, ActionType } from '../action-type.ts';
import { answersOf, isTopic, isWithheld, topicLines } from '../terms.ts';
import { tooLate } from '../too-late.ts';

const lines: Readonly<Record<string, string>> = {
  call: 'I said that I would call, so here I am.',
  send: 'As promised, here is {what was promised}.',
  answer: 'I said that I would find out: {answer}.',
  introduce: 'As promised, I would like you to meet {whom}.',
};

function linesOf(about: About): string[] {
  const told = about.topics.filter(isTopic).map((topic) => {
    if (isWithheld(topic, about))
      return 'I said that I would find out who the client is. They have asked to stay unnamed for now, so I am not allowed to tell you yet.';
    return `As promised, here is what I found out. ${topicLines[topic]}`;
  });
  if (told.length > 0 && about.promised !== 'call') return told;
  return [lines[about.promised ?? ''] ?? 'I said that I would be in touch, so here I am.', ...told];
}

/** Do what was promised. */
export const keepPromise: ActionType = {
  type: 'keep-promise',
  about: 'Do what was promised.',
  does: 'settles',
  owner: 'debtor',
  act: 'contact',
  channel: ({ promised }) => (promised === 'call' ? 'call' : 'message'),
  tellsFor: ['reply'],
  says: answersOf,
  words: (about) => ({ subject: 'As promised', ...(about.late ? { sorry: tooLate } : {}), lines: linesOf(about) }),
};
