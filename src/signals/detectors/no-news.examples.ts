import type { Examples } from './example.ts';

/** Messages that hold the signal `no-news`, and messages that only look like it. */
export const noNewsExamples: Examples = {
  yes: [
    { text: "No news yet, I'm afraid." },
    { text: 'They are still waiting for head office.' },
    { text: "I haven't heard back from the client." },
  ],
  no: [{ text: 'No news is good news, as they say.' }, { text: "I haven't heard anything from you." }],
};
