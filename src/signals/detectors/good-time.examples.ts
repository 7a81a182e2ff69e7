import type { Examples } from './example.ts';

/** Messages that hold the signal `good-time`, and messages that only look like it. */
export const goodTimeExamples: Examples = {
  yes: [{ text: 'Is this a good time?' }, { text: 'Have you got a minute to talk?' }, { text: 'Did I catch you at a bad moment?' }],
  no: [{ text: "It's a good time to be an accountant." }, { text: 'When would be a good time?' }],
};
