/** The people of the examples, and their office; day 1 is Monday, 2 March 2026, and the clocks go forward on day 7. */
export const cast = `
  calendar America/Chicago
  ana candidate, name Ana Ruiz
  sam recruiter of TalentCo, name Sam Lee
  tim recruiter of TalentCo, name Tim Berg
  dana employer of Acme Corp, name Dana Fox
`;

/** The same, and one who refers. */
export const castWithReferrer = `${cast}
  rob referrer, name Rob Cole
`;
