import { texts } from './generate-texts.ts';
import { seeded } from './timelines.ts';

/** How a log is made up. */
export interface LogOptions {
  readonly seed?: number;
  /** The first case, from 0: any stretch of a log can be made apart, and is the same as in the whole. */
  readonly first?: number;
  /** Texts are so many times as long as usual. */
  readonly wordiness?: number;
}

const day = 86_400_000;
const hour = 3_600_000;
const start = Date.UTC(2025, 0, 6, 14);
const stretch = 360 * day;
const recruiters = 40;
const offices = [
  { name: 'Lakeview Search', timeZone: 'America/Chicago' },
  { name: 'Norden Talent', timeZone: 'Europe/Berlin' },
  { name: 'Harbour Recruiting', timeZone: 'Europe/London' },
  { name: 'Tidal Staffing', timeZone: 'America/New_York' },
] as const;
const employers = 300;
const names = [
  'Ana',
  'Ben',
  'Chloe',
  'Dev',
  'Elif',
  'Farid',
  'Grace',
  'Hugo',
  'Ines',
  'Jonas',
  'Kira',
  'Liam',
  'Mona',
  'Nils',
  'Olga',
  'Paul',
];
const surnames = ['Abbott', 'Berger', 'Castillo', 'Dunne', 'Ekström', 'Fischer', 'Grant', 'Haddad', 'Ito', 'Jensen', 'Kaur', 'Lindqvist'];
const jobs = [
  'Backend Engineer',
  'Account Manager',
  'Site Nurse',
  'Data Analyst',
  'Warehouse Lead',
  'Product Designer',
  'Controller',
  'Electrician',
];

/** Why somebody writes. */
type Reason = Exclude<keyof typeof texts, 'mailing'>;

interface Act {
  readonly kind: string;
  readonly from?: string;
  readonly to?: readonly string[];
  readonly [key: string]: unknown;
}

/** Returns when every case of a generated log can be judged: a month after its last has begun, in epoch milliseconds. */
export const logEnd = start + stretch + 30 * day;

/**
 * Yields timelines as a host would export them: cold outreach that nobody answers, talks that go on for months, recruiters who call
 * back and some who do not. A case has 20 interactions on average, 1 to 90 or so, with words to be read.
 *
 * @param cases how many
 */
export function* generateLog(cases: number, { seed = 1, first = 0, wordiness = 1 }: LogOptions = {}): Generator<object> {
  for (let index = first; index < first + cases; index += 1) yield generateCase(index, seed, wordiness);
}

/** Yields the same as lines of JSON. */
export function* generateLines(cases: number, options: LogOptions = {}): Generator<string> {
  for (const timeline of generateLog(cases, options)) yield JSON.stringify(timeline);
}

function generateCase(index: number, seed: number, wordiness: number): object {
  const random = seeded(seed * 1_000_003 + index);
  const chance = (share: number): boolean => random() < share;
  const between = (low: number, high: number): number => low + random() * (high - low);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;

  const employer = Math.floor(random() ** 2 * employers);
  // one in twelve candidates is approached by the same office a second time
  const again = index >= 12 && index % 12 === 0;
  const candidateNumber = again ? index - 11 : index;
  const number = Math.floor(seeded(seed * 7_000_003 + candidateNumber)() * recruiters);
  const office = offices[number % offices.length]!;
  const recruiter = `r${String(number)}`;
  const candidate = `c${String(candidateNumber)}`;
  const name = names[candidateNumber % names.length]!;
  const client = `e${String(employer)}`;
  // the lower the number, the more careful the recruiter
  const care = 1 - (number / recruiters) * 0.7;

  let at = start + random() * stretch;
  let ordinal = 0;
  const interactions: object[] = [];
  const add = (act: Act): void => {
    ordinal += 1;
    const id = `i${String(index)}-${String(ordinal)}`;
    interactions.push({ id, at: new Date(Math.round(at)).toISOString(), ...act });
  };
  const wait = (low: number, high: number): void => {
    at += between(low, high);
  };
  const body = (kind: Reason, parts = 2): string => {
    const said = Array.from({ length: parts * wordiness }, () => pick(texts[kind]));
    return said.join(' ').replaceAll('{name}', name);
  };
  const toCandidate = (kind: Reason, parts = 2): void => {
    const subject = `${jobs[employer % jobs.length]!} role`;
    const channel = chance(0.2) ? 'linkedin' : 'email';
    add({ kind: 'message', channel, from: recruiter, to: [candidate], ...(channel === 'email' && { subject }), body: body(kind, parts) });
  };
  const fromCandidate = (kind: Reason, parts = 1): void =>
    add({ kind: 'message', channel: 'email', from: candidate, to: [recruiter], body: body(kind, parts) });
  const call = (outcome: string, from: string, to: string): void =>
    add({
      kind: 'call',
      channel: 'phone',
      outcome,
      from,
      to: [to],
      ...(outcome === 'connected' && { durationMinutes: Math.round(between(3, 40)), body: body('call', 2) }),
    });

  const approach = (): boolean => {
    // some send one text to everybody
    if (number % 10 === 9)
      add({ kind: 'message', channel: 'email', from: recruiter, to: [candidate], body: texts.mailing.replace('{name}', name) });
    else toCandidate('outreach', 2);
    if (chance(0.35)) {
      for (let times = Math.floor(between(0, 3 + (1 - care) * 4)); times > 0; times -= 1) {
        wait(1.5 * day, 6 * day);
        toCandidate('followUp', 1);
      }
      return false;
    }
    wait(2 * hour, 4 * day);
    if (chance(0.18)) {
      fromCandidate(chance(0.2) ? 'optOut' : 'decline');
      if (chance(0.06)) {
        wait(20 * day, 60 * day);
        toCandidate('outreach', 1);
      }
      return false;
    }
    fromCandidate('interest', 2);
    return true;
  };

  const talk = (): void => {
    wait(hour, (3 - 2 * care) * day);
    toCandidate('details', 3);
    if (chance(0.5)) {
      wait(2 * hour, 2 * day);
      call(chance(0.6) ? 'voicemail' : 'missed', candidate, recruiter);
      if (chance(0.4 + 0.6 * care)) {
        wait(hour, (4 - 3 * care) * day);
        call(chance(0.8) ? 'connected' : 'voicemail', recruiter, candidate);
      }
    }
    wait(2 * hour, 2 * day);
    fromCandidate('question', 1);
    if (chance(0.3 + 0.7 * care)) {
      wait(2 * hour, (4 - 3 * care) * day);
      toCandidate('details', 2);
    }
    wait(hour, day);
    add({ kind: 'resume-received', from: candidate, to: [recruiter] });
    wait(hour, 2 * day);
    add({ kind: 'resume-submitted', from: recruiter, to: [client] });
    if (chance(care)) toCandidate('update', 1);
    if (chance(0.1)) toCandidate('pressure', 1);
  };

  const rounds = (): void => {
    for (let round = Math.floor(between(0, 7.5)); round > 0; round -= 1) {
      for (let waiting = Math.floor(between(1, 4)); waiting > 0; waiting -= 1) {
        wait(2 * day, (12 - 5 * care) * day);
        if (chance(0.75 * care + 0.15)) toCandidate('update', 2);
        if (chance(0.35)) {
          wait(hour, day);
          fromCandidate(chance(0.5) ? 'thanks' : 'question', 1);
        }
        if (chance(0.3)) add({ kind: 'note', from: recruiter, body: body('note', 1) });
      }
      weekly();
      add({ kind: 'interview-scheduled', from: recruiter, to: [client], startsAt: new Date(Math.round(at + 4 * day)).toISOString() });
      wait(hour, day);
      if (chance(0.5 + 0.5 * care)) toCandidate('interview', 2);
      if (chance(0.5)) fromCandidate('thanks', 1);
      at += 3 * day;
      add({ kind: 'interview-held', from: client, to: [candidate] });
      wait(day, 5 * day);
      if (chance(0.9))
        add({ kind: 'feedback-received', from: client, to: [recruiter], outcome: pick(['positive', 'undecided', 'positive']) });
      wait(hour, (3 - 2 * care) * day);
      if (chance(0.4 + 0.6 * care)) toCandidate('update', 2);
    }
  };

  /** One call between recruiter and employer about all that is open; it stands in each of these cases. */
  const weekly = (): void => {
    const week = Math.floor(at / (7 * day));
    const when = new Date((week + 1) * 7 * day + 15 * hour).toISOString();
    const shared = { id: `weekly-${recruiter}-${client}-${String(week)}`, at: when, kind: 'call', channel: 'phone', outcome: 'connected' };
    if (!interactions.some((one) => (one as { id: string }).id === shared.id)) {
      interactions.push({ ...shared, from: recruiter, to: [client], signals: [] });
    }
  };

  const end = (): void => {
    wait(day, 5 * day);
    if (chance(0.3)) {
      add({
        kind: 'offer-extended',
        from: client,
        to: [candidate],
        expiresAt: new Date(Math.round(at + between(1, 10) * day)).toISOString(),
      });
      wait(hour, 2 * day);
      add({ kind: chance(0.7) ? 'offer-accepted' : 'offer-declined', from: candidate, to: [client] });
      return;
    }
    add({ kind: 'decision-made', from: client, to: [recruiter], outcome: chance(0.8) ? 'rejected' : 'position-closed' });
    wait(hour, (6 - 4 * care) * day);
    if (chance(0.2 + 0.75 * care)) toCandidate('rejection', 2);
    if (chance(0.4)) add({ kind: 'case-closed', from: recruiter });
  };

  if (approach()) {
    talk();
    rounds();
    if (chance(0.85)) end();
  }
  return {
    id: `case-${String(index)}`,
    opportunity: {
      id: `job-${String(employer)}`,
      title: jobs[employer % jobs.length],
      client: `Company ${String(employer)}`,
      location: 'Springfield',
    },
    parties: [
      { id: candidate, role: 'candidate', name: `${name} ${surnames[candidateNumber % surnames.length]!}` },
      { id: recruiter, role: 'recruiter', name: `Recruiter ${surnames[number % surnames.length]!}`, organization: office.name },
      { id: client, role: 'employer', name: `Manager ${String(employer)}`, organization: `Company ${String(employer)}` },
    ],
    interactions,
    calendar: { timeZone: office.timeZone },
  };
}
