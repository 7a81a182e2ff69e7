import type { Examples } from './example.ts';

export const goodTimeExamples: Examples = {
  yes: [{ text: 'Is this a good time?' }, { text: 'Have you got a minute to talk?' }, { text: 'Did I catch you at a bad moment?' }],
  no: [{ text: "It's a good time to be an accountant." }, { text: 'When would be a good time?' }],
};
