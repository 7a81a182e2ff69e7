import { detectors } from './detectors/index.ts';

const principles = `# Label guide: what a message says

A label is for the message, for its sender's new words: quoted replies, forwarded mail, signatures, footers and banners do not
count; answers written between quoted lines do. Reported speech is not the writer's own, except in the summary of a call. What a
fair person might or might not take for a signal is left out. A candidate's message carries no disclosure, decision or pressure.
Each label quotes the words that say it, exactly as they stand in the text. Dates are worked out from the moment of sending, in
the sender's zone: a time as an instant with its offset, a day as \`{ "date", "timeZone" }\`.
`;

const doubtful = `## Doubtful cases, decided

* A decision, or "nothing new", is a status already: it is labelled once, as itself.
* A seat filled without the candidate is \`position-closed\`; another chosen from those considered is \`rejected\`.
* "As soon as I hear I'll tell you" is a promise with an open date (\`after\`); "if I hear" is none.
* An act that hangs on the reader's own act ("send me your CV and I'll forward it") is no promise.
* "Client confidential" is \`withheld\`; "I don't know yet" is not.
* "Hybrid" or "remote" without a place is no location; "remote in Canada" is one.
* A figure counts as pay in any unit or none; funding, turnover, a pension plan, a bonus alone and the agency's fee do not.
* Asking for a document is a question (\`resume\`, \`pay-history\` for payslips); asking for an act is not.
* A polite tone is no defence against pressure, nor is denying it while doing it; pressure quoted, complained of or withdrawn is none.
* A real closing date told with its reason, without insistence, is process and no pressure.
* "Not now" is a decline, not an opt-out. "Please don't call me at work" is neither.
* A condition makes a consent no consent.
* Introducing somebody to the reader is help; offering to do so is, too.
`;

/**
 * Returns the label guide, as Markdown: what counts as which signal, what does not, and doubtful cases decided. It is meant for
 * people and language models that annotate in place of hearback's own reader; `docs/signals/guide.md` is this text.
 *
 * @example
 * signalGuide().includes('promise') //=> true
 */
export function signalGuide(): string {
  const rows = detectors
    .map(({ type, counts, not }) => `| \`${type}\` | ${counts} | ${not} |`)
    .sort()
    .join('\n');
  return `${principles}\n| signal | counts | does not |\n|---|---|---|\n${rows}\n\n${doubtful}`;
}
