/** What others call a thing, by what it may be called here: what a slip of the finger does not explain. Folded as names are compared. */
const words: Readonly<Record<string, string>> = {
  all: 'and every',
  any: 'or some',
  at: 'date datetime timestamp time sentat createdat when happenedat',
  body: 'text content message html plaintext',
  call: 'phone phonecall telephone voicemail',
  candidate: 'applicant jobseeker talent',
  chat: 'whatsapp slack teams messenger',
  client: 'company employer organisation organization customer',
  compensation: 'salary pay rate wage money',
  condition: 'if predicate',
  due: 'deadline within sla',
  email: 'mail',
  employer: 'hiringmanager manager company client hr',
  equal: 'eq equals is ==',
  error: 'critical high fatal',
  from: 'sender author by',
  greaterThan: 'gt >',
  greaterThanInclusive: 'gte >=',
  info: 'low minor hint',
  'interview-scheduled': 'meeting',
  kind: 'type event eventtype',
  lessThan: 'lt <',
  lessThanInclusive: 'lte <=',
  location: 'place city remote',
  message: 'email mail sms chat text linkedin',
  notEqual: 'ne neq !=',
  recruiter: 'agency sourcer agent',
  rejected: 'declined',
  'resume-received': 'application applied cv',
  sms: 'text',
  to: 'recipient recipients receiver addressee',
  warning: 'medium moderate',
};

/** Names, by each other word for them. */
const meant = new Map<string, string[]>();
for (const [name, others] of Object.entries(words)) {
  for (const word of others.split(' ')) meant.set(word, [...(meant.get(word) ?? []), name]);
}

/** Returns the names that another word may stand for; of several only one is valid in most places. */
export function namesFor(word: string): readonly string[] {
  return meant.get(word) ?? [];
}
