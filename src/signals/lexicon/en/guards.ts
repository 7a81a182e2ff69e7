/** What turns a phrase round: conditions, other people's words, the past. */
export const guards: Readonly<Record<string, string>> = {
  condition: `
    (if|provided|assuming|whether|should you|in case|in the event|depending)
    as long as
    so long as
  `,
  evenIf: `
    even (if|though)
    as if
    if not (sooner|before|earlier|then)
    (whether|if) (or not|it is good|good or|there is news or|i hear or|or not)
    (ask|check|see|find out|know|confirm|clarify|verify|asking|checking|asked) ~4 (if|whether)
    if (interested|keen)
  `,
  // hangs on an act of the reader
  yourAct: `
    (once|when|as soon as|after|if|upon|until|the moment|whenever) (you|your|u|we speak|we have spoken|we talk) ~3
    ^ (send|reply|confirm|share|give|forward|sign|let) ~10 (and|then) (i|we) will
  `,
  reported: `
    (he|she|they|client|manager|recruiter|colleague|boss|you|u|wife|husband|#cap) ~1 (said|says|told|mentioned|promised|asked|wrote|claimed|texted|emailed|thinks|reckons|replied)
    (you|u) (said|told|promised|mentioned|wrote|asked|were going to|was going to)
    (according to|quote|in your words)
  `,
  offer: `
    (feel free|happy to|glad to|could|would love|would like|be glad|be happy|want me to|shall i|should i|can i|may i|might|happy for)
  `,
};
