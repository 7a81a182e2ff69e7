import type { Examples } from './example.ts';

/** Messages that hold the signal `question`, and messages that only look like it. */
export const questionExamples: Examples = {
  yes: [
    { text: 'Who is the client?', from: 'candidate', field: 'client' },
    { text: 'whats the pay', from: 'candidate', field: 'compensation' },
    { text: 'Is it remote?', from: 'candidate', field: 'location' },
    { text: 'W2 or C2C?', from: 'candidate', field: 'contract-type' },
    { text: 'How many rounds are there?', from: 'candidate', field: 'process' },
    { text: 'Any update on my application?', from: 'candidate', field: 'status' },
    { text: 'When could you start?', field: 'availability' },
    { text: 'What is your current salary?', field: 'pay-history' },
    { text: 'What salary are you looking for?', field: 'pay-expectation' },
    { text: 'Could you send me your CV?', field: 'resume' },
    { text: 'Are you interested?', field: 'other' },
  ],
  no: [
    { text: 'How are you?' },
    { text: 'Can you call me?', from: 'candidate' },
    { text: "Who doesn't love a good team?" },
    { text: 'I hope you are well.' },
  ],
};
