import type { Examples } from './example.ts';

/** Messages that hold the signal `help`, and messages that only look like it. */
export const helpExamples: Examples = {
  yes: [
    { text: 'Their feedback was that your examples stayed general.', field: 'feedback' },
    { text: "I'd suggest you put numbers on your resume.", field: 'advice' },
    { text: "I'd like to introduce you to my colleague Dana.", field: 'introduction' },
  ],
  no: [{ text: 'Good luck tomorrow!' }, { text: 'We are still waiting for feedback.' }, { text: 'I wanted to introduce myself.' }],
};
