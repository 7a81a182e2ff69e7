import type { Examples } from './example.ts';

/** Messages that hold the signal `promise`, and messages that only look like it. */
export const promiseExamples: Examples = {
  yes: [
    { text: "I'll ring you Friday at 3.", field: 'call' },
    { text: "You'll hear from us by EOD tomorrow.", field: 'message' },
    { text: 'We will circle back next week.', field: 'message' },
    { text: "I'll send my resume tonight.", from: 'candidate', field: 'send' },
    { text: 'Let me check with the manager and get back to you.', field: 'answer' },
    { text: "I'll introduce you to Dana by email this afternoon.", field: 'introduce' },
    { text: "As soon as I hear anything I'll call you.", field: 'call' },
  ],
  no: [
    { text: 'Feel free to call me any time.' },
    { text: "If I hear anything I'll tell you." },
    { text: 'The hiring manager will call you on Monday.' },
    { text: 'As promised, attached is the job description.' },
    { text: "I won't share your details with anyone." },
  ],
};
