import type { Examples } from './example.ts';

/** Messages that hold the signal `callback-request`, and messages that only look like it. */
export const callbackRequestExamples: Examples = {
  yes: [
    { text: 'Call me back after six.', from: 'candidate' },
    { text: 'Can you ring me tomorrow at 10?', from: 'candidate' },
    { text: 'Give me a ring when you get this.' },
  ],
  no: [
    { text: 'Feel free to call if you like.' },
    { text: "Please don't call me at work.", from: 'candidate' },
    { text: 'You should call him for a reference.', from: 'candidate' },
  ],
};
