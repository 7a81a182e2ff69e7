import type { Examples } from './example.ts';

/** Messages that hold the signal `consent`, and messages that only look like it. */
export const consentExamples: Examples = {
  yes: [
    { text: 'Yes, please submit my resume to Acme.', from: 'candidate', field: true },
    { text: 'You have my permission to represent me.', from: 'candidate', field: true },
    { text: "Please don't send my CV to anyone.", from: 'candidate', field: false },
    { text: 'I withdraw my consent to be represented.', from: 'candidate', field: false },
  ],
  no: [
    { text: 'Yes, I got the email.', from: 'candidate' },
    { text: 'Did you send my CV already?', from: 'candidate' },
    { text: 'We need your consent in writing.' },
  ],
};
