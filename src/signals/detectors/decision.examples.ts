import type { Examples } from './example.ts';

/** Messages that hold the signal `decision`, and messages that only look like it. */
export const decisionExamples: Examples = {
  yes: [
    { text: 'They went with another candidate.', field: 'rejected' },
    { text: 'We are delighted to offer you the position.', from: 'employer', field: 'selected' },
    { text: 'The role has been put on hold.', field: 'on-hold' },
    { text: 'They filled it internally.', field: 'position-closed' },
  ],
  no: [
    { text: 'They will decide on Friday.' },
    { text: 'Sorry, I had to put you on hold there.' },
    { text: "Thursday's interview is postponed." },
  ],
};
