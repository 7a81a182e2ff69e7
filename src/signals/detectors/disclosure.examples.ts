import type { Examples } from './example.ts';

/** Messages that hold the signal `disclosure`, and messages that only look like it. */
export const disclosureExamples: Examples = {
  yes: [
    { text: 'The client is Acme Corp.', field: 'client' },
    { text: 'It is W-2, $65–70/hr, on site in Tampa, FL.', field: 'location' },
    { text: 'The rate is £550 p/d outside IR35.', field: 'compensation' },
    { text: 'This is a permanent role.', field: 'contract-type' },
    { text: 'The process is two rounds, the second with the CTO.', field: 'process' },
    { text: 'I submitted your resume this morning.', field: 'status' },
  ],
  no: [
    { text: 'My client is a leading bank with a competitive salary.' },
    { text: 'They have $2B revenue and a 401k match.' },
    { text: 'I saw that you have been at Acme Corp for four years.' },
    { text: 'My current salary is $90k.', from: 'candidate' },
  ],
};
