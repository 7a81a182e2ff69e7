import type { Examples } from './example.ts';

/** Messages that hold the signal `opt-out`, and messages that only look like it. */
export const optOutExamples: Examples = {
  yes: [
    { text: 'Please remove me from your list.', from: 'candidate' },
    { text: 'STOP', from: 'candidate' },
    { text: "Don't contact me again.", from: 'candidate' },
  ],
  no: [
    { text: 'Not right now, but ping me again next year.', from: 'candidate' },
    { text: "Please don't call me at work.", from: 'candidate' },
    { text: 'Can I opt out of the pension scheme?', from: 'candidate' },
  ],
};
