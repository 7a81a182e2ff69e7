import type { Examples } from './example.ts';

/** Messages that hold the signal `pressure`, and messages that only look like it. */
export const pressureExamples: Examples = {
  yes: [
    { text: 'Send it tonight or the slot is gone.', field: 'threat-of-loss' },
    { text: 'I need your answer within the hour.', field: 'deadline-demand' },
    { text: 'This offer expires at midnight tonight.', from: 'employer', field: 'exploding-offer' },
    { text: 'After everything I did for you, you leave me hanging?', field: 'guilt' },
    { text: 'This is my fifth email and I can see you opened them all.', field: 'pestering' },
    { text: 'You should be grateful they are even looking at you.', field: 'belittling' },
  ],
  no: [
    { text: 'We have an opening for an urgent care nurse.' },
    { text: 'No rush, take the time you need.' },
    { text: 'Are you free tomorrow?' },
    { text: 'The client hopes to decide on Friday, so if you can, send it before.' },
    { text: 'Please let us have your answer within three weeks.', from: 'employer' },
    { text: 'I need your answer by tonight.', from: 'candidate' },
  ],
};
