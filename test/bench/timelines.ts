/** Returns a seeded source of numbers from 0 to 1, 1 excluded: the same numbers for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const sentences = [
  'Hi Ana, thank you for your time on the phone this morning.',
  'The team liked your background and would like to meet you next week.',
  'I have no news from the hiring manager yet, and will write again on Friday.',
  'Could you tell me whether the role can be done from home two days a week?',
  'The range is 140 to 160 thousand a year, W-2, on site in Austin three days.',
  'Please find my résumé attached; I am free on Tuesday and on Thursday after four.',
  'Acme has moved the second interview to Wednesday at ten.',
  'Sorry that I missed your call; is the afternoon a good time?',
];

const signals = [
  { type: 'disclosure', topic: 'location' },
  { type: 'disclosure', topic: 'compensation', value: '140-160k' },
  { type: 'question', topic: 'status' },
  { type: 'promise', action: 'call', due: '2026-03-06T17:00:00-06:00' },
  { type: 'no-news' },
  { type: 'interest' },
  { type: 'acknowledgement' },
];

const facts = ['resume-received', 'resume-submitted', 'interview-scheduled', 'interview-held', 'referral-made', 'offer-extended'];

const start = Date.UTC(2026, 0, 5, 15);

/** Returns a timeline as a host would export it, with interactions of about 170 to 350 bytes. */
export function exampleTimeline(random: () => number, index: number, interactions: number): unknown {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  let at = start + index * 60_000;
  const one = (ordinal: number) => {
    at += Math.floor(random() * 2 * 86_400_000);
    const inbound = random() < 0.4;
    const shared = {
      id: `case-${String(index)}-${String(ordinal)}`,
      at: new Date(at).toISOString(),
      from: inbound ? 'ana' : 'sam',
      to: [inbound ? 'sam' : 'ana'],
    };
    const said = { signals: [pick(signals), pick(signals)] };
    const dice = random();
    if (dice < 0.65) {
      return {
        ...shared,
        kind: 'message',
        channel: 'email',
        subject: 'Backend role in Austin',
        body: `${pick(sentences)} ${pick(sentences)}`,
        ...said,
      };
    }
    if (dice < 0.85) {
      return { ...shared, kind: 'call', channel: 'phone', outcome: 'connected', durationMinutes: 12, body: pick(sentences), ...said };
    }
    const meta = { source: 'export', url: `https://ats.example/activities/${String(ordinal)}` };
    return { ...shared, kind: pick(facts), recordedAt: at + 60_000, meta };
  };
  return {
    id: `case-${String(index)}`,
    opportunity: {
      id: 'job-7',
      title: 'Senior Backend Engineer',
      client: 'Acme Corp',
      location: 'Austin, TX',
      workplace: 'hybrid',
      contractType: 'w2',
    },
    parties: [
      { id: 'ana', role: 'candidate', name: 'Ana Ruiz', timeZone: 'America/Chicago' },
      { id: 'sam', role: 'recruiter', name: 'Sam Lee', organization: 'TalentCo' },
      { id: 'acme', role: 'employer', name: 'Dana Fox', organization: 'Acme Corp' },
    ],
    interactions: Array.from({ length: interactions }, (_, ordinal) => one(ordinal)),
  };
}

/** Returns timelines as lines of JSON. */
export function exampleLines(timelines: number, interactions: number, seed = 7): string[] {
  const random = seeded(seed);
  return Array.from({ length: timelines }, (_, index) => JSON.stringify(exampleTimeline(random, index, interactions)));
}
