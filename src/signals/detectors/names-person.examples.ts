import type { Examples } from './example.ts';

/** Messages that hold the signal `names-person`, and messages that only look like it. */
export const namesPersonExamples: Examples = {
  yes: [{ text: 'Gwen Albright gave me your name.' }, { text: 'You were recommended by Gwen Albright.' }],
  no: [{ text: 'One of your former colleagues recommended you.' }, { text: 'Gwen, thank you so much for the introduction.' }],
};
