import { annotate } from 'hearback';
import { describe, expect, it } from 'vitest';

const parties = [
  { id: 'ana', role: 'candidate' as const, name: 'Ana Ruiz' },
  { id: 'sam', role: 'recruiter' as const, name: 'Sam Lee', organization: 'TalentCo' },
  { id: 'dana', role: 'employer' as const, name: 'Dana Fox', organization: 'Acme Corp' },
];

/** Whether a message of the recruiter promises anything. */
const isPromise = (text: string): boolean =>
  annotate(text, { sentAt: '2026-03-02T15:00:00Z', timeZone: 'America/Chicago', from: 'sam', parties }).signals.some(
    ({ type }) => type === 'promise',
  );

describe('what somebody else will do', () => {
  it.each([
    'She will send you the paperwork tomorrow.',
    'Dana will call you on Thursday at 2pm.',
    "Dana's going to email you the link tomorrow.",
    'The client will let you know by Friday.',
    'HR will send you the offer letter on Monday.',
    'My colleague Priya will send you the link tomorrow.',
    'Dana said she will call you on Monday.',
    'She is calling you at 4.',
  ])('is no promise: %s', (text) => expect(isPromise(text)).toBe(false));
});

describe('who else may act, where the firm of the writer is not known', () => {
  const isFirmsPromise = (text: string): boolean =>
    annotate(text, {
      sentAt: '2026-03-02T15:00:00Z',
      timeZone: 'America/Chicago',
      from: 'sam',
      parties: parties.map(({ id, role, name }) => ({ id, role, name })),
    }).signals.some(({ type }) => type === 'promise');

  it('is whom a word tells apart from the firm', () =>
    expect(isFirmsPromise('My colleague Priya Nair will call you tomorrow.')).toBe(false));
  it('is not what may be the firm', () => expect(isFirmsPromise('We at Brightline will call you tomorrow.')).toBe(true));
});

describe('what the writer will do', () => {
  it.each([
    "Dana is away, so I'll call you on Thursday.",
    'Dana will make the decision on Thursday and I will let you know.',
    'Once Dana sends me the feedback I will forward it to you.',
    'My team and I will call you on Thursday.',
    'I spoke to Dana and will call you tomorrow.',
    'Sam will call you tomorrow.',
    'TalentCo will send you the paperwork tomorrow.',
    'Will send you the paperwork tomorrow.',
    'The paperwork will be sent to you tomorrow.',
  ])('is a promise: %s', (text) => expect(isPromise(text)).toBe(true));
});

describe('"now" and "later"', () => {
  const isDueToday = (text: string): boolean =>
    annotate(text, { sentAt: '2026-03-02T15:00:00Z', timeZone: 'America/Chicago' }).signals.some(
      (signal) => signal.type === 'promise' && signal.due === Date.parse('2026-03-03T05:59:59.999Z'),
    );

  it.each(['I will call you later.', "I'll send it now.", 'I will now send you the details.', 'Will send it shortly.'])(
    'make an act due today: %s',
    (text) => expect(isDueToday(text)).toBe(true),
  );
  it.each([
    'Now that I have your papers, I will send them to the client.',
    'I am now going through the applications and will let you know.',
    'I will send you the list at a later date.',
  ])('of something else do not: %s', (text) => expect(isDueToday(text)).toBe(false));
});

describe('what was promised in a call, written down by one of the two', () => {
  const promisesIn = (text: string): unknown[] =>
    annotate(text, { sentAt: '2026-03-02T15:00:00Z', timeZone: 'America/Chicago', from: 'sam', parties, retold: true }).signals.flatMap(
      (signal) => (signal.type === 'promise' ? [[signal.action, signal.by]] : []),
    );

  it.each([
    ["Good call, told her about the pay. She'll email her resume tonight.", [['send', 'ana']]],
    ["Spoke 20 minutes. Ana will call me back on Friday once she's talked to her husband.", [['call', 'ana']]],
    ["Spoke 20 minutes, she's keen. Promised she'd hear by Friday.", [['message', undefined]]],
    ['Spoke 20 minutes, she is keen. Dana will send her the paperwork tomorrow.', []],
    ['Spoke 20 minutes, she is keen. They will call her on Thursday.', []],
    ["Spoke 20 minutes, she is keen. I'll send her the paperwork tomorrow.", [['send', undefined]]],
    ['Spoke to her at lunch. Fine for me to send the CV to them and nobody else. Will email it over the weekend.', [['send', 'ana']]],
    ['Spoke to her at lunch. Asked for the paperwork. Will email it over the weekend.', [['send', undefined]]],
    ['Spoke at lunch. I checked that it is fine for me to send the CV. Will email it over the weekend.', [['send', undefined]]],
  ])('is the promise of who is said to act: %s', (text, promises) => expect(promisesIn(text)).toEqual(promises));
});

describe('what a recruiter sends on', () => {
  const topicsIn = (text: string): unknown[] =>
    annotate(text, { sentAt: '2026-03-02T15:00:00Z', timeZone: 'America/Chicago', from: 'sam', parties }).signals.flatMap((signal) =>
      signal.type === 'promise' ? [signal.topic] : [],
    );

  it.each([
    ['Sending it to her this morning.', ['resume']],
    ["I'll pop it over to the hiring manager this afternoon.", ['resume']],
    ["I'll send your CV across this afternoon.", ['resume']],
    ["I'll send the pack over to you this afternoon.", [undefined]],
    ["I'll send you the paperwork tomorrow.", [undefined]],
  ])('is the résumé: %s', (text, topics) => expect(topicsIn(text)).toEqual(topics));
});

describe('what a promise waits for', () => {
  const afterOf = (text: string): unknown[] =>
    annotate(text, { sentAt: '2026-03-02T15:00:00Z', timeZone: 'America/Chicago', from: 'sam', parties }).signals.flatMap((signal) =>
      signal.type === 'promise' ? [signal.after ?? (signal.due === undefined ? 'nothing' : 'a day')] : [],
    );

  it.each([
    ['I will ring you in the week before you start.', 'other'],
    ['I will call you before your first day.', 'other'],
    ["I'll call you once they decide.", 'decision'],
    ["I'll call you before Friday.", 'a day'],
    ["I'll call you before long.", 'nothing'],
  ])('is told: %s', (text, after) => expect(afterOf(text)).toEqual([after]));
});
