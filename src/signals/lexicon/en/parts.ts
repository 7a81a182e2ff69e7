/** Parts of phrases that have a name, for `{name}`. */
export const parts: Readonly<Record<string, string>> = {
  // "I will", "we're going to", "I'll definitely", and in a message without subject "Will" at its start
  will: '(i|we) (will|shall|am going to|are going to|plan to|intend to|promise to|am planning to|am about to|aim to|aiming to|am aiming to|should be able to|am gonna)',
  future:
    '({will} ~2|(^|then|and|so|but) will !you|(^|and|then|so) shall|(i|we) ~4 and will|(i|we) ~8 then will|someone from (my|our) team will|(my|our) team will ~1|one of us will|(i|we) (will|shall) ~10 (and|then|or))',
  you: '(you|u|ya|yourself)',
  client: '(client|company|employer|firm|business|organization|end client|hiring company|hirer)',
  they: '(they|he|she|client|hiring manager|manager|hm|hiring team|team|panel|company|board|partners|employer|business|committee|governors|director|department)',
  yourfile: '(your (resume|profile|details|application|background|name|candidacy)|you)',
  job: '(role|job|position|opportunity|opening|vacancy|post|gig|contract|requirement|seat|spot|req|assignment|placement|search)',
  us: '(me|us)',
};
