/** Phrases that tell facts of the job. Places, pay and names are found by their own scanners; these mark where they are meant. */
export const facts: Readonly<Record<string, string>> = {
  'contract.permanent': `
    (perm|permanent|permanently) !residency
    direct (hire|employee|employment|placement|recruitment)
    fte
    full time (employee|employment|permanent|position with benefits|hire)
    (permanent|full time|regular|direct|salaried) (employee|employees|staff|payroll|employment|hire)
    as an employee
    employee (position|role|status|of theirs|of ours)
    (unbefristet|cdi|clt)
    on (payroll|the payroll|our payroll|their payroll|company payroll|client payroll)
  `,
  'contract.w2': `
    w2
    w 2
    paye
  `,
  'contract.c2c': `
    c2c
    corp to corp
    c 2 c
  `,
  'contract.1099': `
    1099
    independent contractor
  `,
  'contract.contract': `
    (outside|inside|in|out of) ir35
    (role|it is|contract|position|gig|engagement|assignment|determination|status|deemed|is) ~2 ir35
    (#n|a|an|rolling|day rate|initial|long term|longterm|short term|fixed|freelance|contractor|annual|month|months|year|week|wk|travel|interim|maternity|umbrella|b2b|part time|full time|zero hours|locum|call off|project|it is|this is|is|for|on) ~1 (contract|ftc|contracts) !(with|manager|law|administrator|specialist|review|value|negotiation|lawyer|recruiter|recruiting|recruitment|hire|hiring|staffing|signed|analyst|management|details)
    (fixed term|fixed-term)
    ftc
    contract (role|position|job|basis|assignment|opportunity|gig|work|post|opening|duration|length|to start|initially|extension|with extension|likely|possible)
    contract (inside|outside|w2|c2c|via|through|paye|umbrella|for|until|till|$)
    (contractor|contractors|freelance|freelancer|freelancers|interim|contracting|umbrella|b2b|self employed|zero hours|zero hour|bank shifts|locum|limited company|ltd company|sole trader)
    (maternity|paternity|parental) ~1 (cover|leave contract|contract)
  `,
  'contract.contract-to-hire': `
    (contract|temp|temporary|freelance) to (hire|perm|permanent)
    (cth|c2h|contract 2 hire)
    (temp|try|trial) (to|then|and) ~1 perm
    right to hire
  `,
  'contract.temporary': `
    (temp|temporary|seasonal|casual|per diem|prn|agency|supply) (role|job|position|work|assignment|basis|contract|post|booking|shifts|cover|worker|gig|shift|$|to start|ongoing|for)
    (a|is|its|it is|ongoing|long term|only) (temp|temporary|seasonal|casual)
    (temp|temporary|seasonal|casual) $
  `,
  'contract.internship': `
    (internship|apprenticeship|internships|traineeship|co op)
    (intern|apprentice|trainee) (role|position|program|placement|job|contract)
  `,
};
