import type { Examples } from './example.ts';

/** Messages that hold the signal `decline`, and messages that only look like it. */
export const declineExamples: Examples = {
  yes: [
    { text: 'Not interested, thanks.', from: 'candidate' },
    { text: "I'll have to pass, it's too far.", from: 'candidate' },
    { text: "I've accepted another offer.", from: 'candidate' },
    { text: "I'm happy where I am.", from: 'candidate' },
  ],
  no: [
    { text: "I haven't said no.", from: 'candidate' },
    { text: "Sorry, can't make Tuesday, could we do Wednesday?", from: 'candidate' },
  ],
};
