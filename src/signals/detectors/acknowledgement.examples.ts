import type { Examples } from './example.ts';

/** Messages that hold the signal `acknowledgement`, and messages that only look like it. */
export const acknowledgementExamples: Examples = {
  yes: [
    { text: 'Got it, thanks!', from: 'candidate' },
    { text: 'Thanks, speak Friday.', from: 'candidate' },
    { text: 'Received, thank you.' },
    { text: 'Thursday at two is perfect, see you then.', from: 'candidate' },
  ],
  no: [
    { text: 'Thanks, but what is the pay?', from: 'candidate' },
    { text: 'Thanks for the note. Not interested.', from: 'candidate' },
    { text: 'Thursday at two would do, or Friday at any time.', from: 'candidate' },
  ],
};
