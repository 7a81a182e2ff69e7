/** The people of the examples, and their office; day 1 is Monday, 2 March 2026, and the clocks go forward on day 7. */
export const cast = `
  calendar America/Chicago
  ana candidate
  sam recruiter of TalentCo
  tim recruiter of TalentCo
  dana employer of Acme Corp
`;

/** The same, and one who refers. */
export const castWithReferrer = `${cast}
  rob referrer
`;
