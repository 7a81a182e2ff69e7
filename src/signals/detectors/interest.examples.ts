import type { Examples } from './example.ts';

/** Messages that hold the signal `interest`, and messages that only look like it. */
export const interestExamples: Examples = {
  yes: [
    { text: "I'm very interested.", from: 'candidate' },
    { text: "Sounds interesting, I'd like to hear more.", from: 'candidate' },
    { text: 'Count me in!', from: 'candidate' },
  ],
  no: [
    { text: 'I would have been interested a month ago.', from: 'candidate' },
    { text: 'Not interested.', from: 'candidate' },
    { text: 'What is the salary range?', from: 'candidate' },
  ],
};
