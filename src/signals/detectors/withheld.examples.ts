import type { Examples } from './example.ts';

/** Messages that hold the signal `withheld`, and messages that only look like it. */
export const withheldExamples: Examples = {
  yes: [
    { text: "I'm not allowed to name the client yet.", field: 'client' },
    { text: 'They asked us not to publish the salary.', field: 'compensation' },
    { text: "I can't tell you who it is until you have signed an NDA.", field: 'client' },
  ],
  no: [
    { text: "I don't know the salary yet." },
    { text: 'Shall we have a confidential chat?' },
    { text: 'Your details stay confidential.' },
  ],
};
