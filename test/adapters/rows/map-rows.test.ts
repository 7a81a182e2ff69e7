import { mapRows } from 'hearback/adapters';
import { describe, expect, it } from 'vitest';
import { keepsTheContract } from '../contract.ts';

const columns = {
  id: 'Ref',
  candidate: 'Candidate',
  candidateName: 'Name',
  case: 'Application',
  jobTitle: 'Job',
  at: 'When',
  person: 'Recruiter',
  subject: 'Subject',
  body: 'Text',
  startsAt: 'Starts',
  stageTo: 'Stage',
  durationMinutes: 'Minutes',
  by: { column: 'Direction', us: ['Out'], candidate: ['In'] },
  what: {
    column: 'Type',
    means: {
      Mail: { kind: 'message', channel: 'email' },
      Call: { kind: 'call', channel: 'phone', outcome: 'connected' },
      Note: { kind: 'note' },
      Rejected: { kind: 'decision-made', outcome: 'rejected' },
      Interview: { kind: 'interview-scheduled', by: 'us' },
      Debrief: { kind: 'feedback-received', outcome: 'positive', as: 'employer' },
      Moved: { kind: 'custom', name: 'stage-changed' },
      Withdrew: { kind: 'candidate-withdrew' },
      Sync: 'ignore',
    },
  },
} as const;

const blank = { Direction: '', Subject: '', Text: '', Starts: '', Stage: '', Minutes: '', Recruiter: 'Sam Lee' };
const base = { ...blank, Candidate: 'C-1', Name: 'Ana Ruiz', Application: 'A-1', Job: 'Welder' };
const rows = [
  { ...base, Ref: '1', When: '03/02/2026 9:00 AM', Type: 'Mail', Direction: 'Out', Subject: 'Hello', Text: 'Hi Ana' },
  { ...base, Ref: '2', When: '03/03/2026 17:30', Type: 'Mail', Direction: 'In', Text: 'Thanks' },
  { ...base, Ref: '3', When: '2026-03-04 10:00:00', Type: 'Call', Direction: 'Out', Minutes: '12.5', Text: 'Keen' },
  { ...base, Ref: '4', When: '2026-03-04T17:00:00Z', Type: 'Note', Text: 'Strong hands' },
  { ...base, Ref: '5', When: '1772812800000', Type: 'Interview', Starts: '2026-03-10 10:00' },
  { ...base, Ref: '6', When: '2026-03-10', Type: 'Debrief', Recruiter: 'dana@acme.example' },
  { ...base, Ref: '7', When: '2026-03-11 10:00', Type: 'Moved', Stage: 'Offer' },
  { ...base, Ref: '8', When: '2026-03-20 10:00', Type: 'Rejected' },
  { ...base, Ref: '9', When: '2026-03-20 11:00', Type: 'Sync' },
];

const options = { us: { organization: 'Talent' }, timeZone: 'America/Chicago', dateOrder: 'month-first' } as const;
const adapt = (given: readonly unknown[], map: object = columns, more = {}) =>
  mapRows(given, map as typeof columns, { ...options, ...more });
const first = (...args: Parameters<typeof adapt>) => adapt(...args).timelines[0]!;
const told = (ref: number, ...args: [] | Parameters<typeof adapt>) =>
  (args.length === 0 ? first(rows) : first(...args)).interactions.find(({ id }) => id === `rows-${ref}`);
const reasons = (...args: Parameters<typeof adapt>) => adapt(...args).skipped.map(({ reason }) => reason);

describe('mapRows', () => {
  keepsTheContract((given) => adapt(given), rows);

  it('makes a timeline of each case', () => {
    expect(first(rows)).toMatchObject({ id: 'rows-A-1', opportunity: { title: 'Welder' } });
    const parties = first(rows).parties.map(({ role, name, organization }) => [role, name, organization]);
    expect(parties[0]).toEqual(['candidate', 'Ana Ruiz', undefined]);
    expect(parties.slice(1).sort()).toEqual([
      ['employer', undefined, 'Talent'],
      ['recruiter', 'Sam Lee', 'Talent'],
    ]);
    expect(first(rows, { ...columns, case: undefined }).id).toBe('rows-C-1');
  });

  it('reads times in every form, where the caller says how', () => {
    const at = (ref: number) => told(ref)?.at;
    expect([1, 2, 3, 4, 5, 6].map(at)).toEqual([
      Date.parse('2026-03-02T09:00:00-06:00'),
      Date.parse('2026-03-03T17:30:00-06:00'),
      Date.parse('2026-03-04T10:00:00-06:00'),
      Date.parse('2026-03-04T17:00:00Z'),
      1772812800000,
      { date: '2026-03-10', timeZone: 'America/Chicago' },
    ]);
    expect(reasons([rows[0], rows[2], rows[5]], columns, { timeZone: undefined, dateOrder: undefined })).toEqual([
      'When: a date that can be read in two ways, `03/02/2026 9:00 AM`: say which with the option `dateOrder`',
      'When: a time without a zone, `2026-03-04 10:00:00`: say which with the option `timeZone`',
      'When: a day without a place, `2026-03-10`: say where with the option `timeZone`',
    ]);
  });

  it('takes kinds and directions as the caller spells them', () => {
    const [candidate, sam] = [first(rows).parties[0]!.id, told(1)?.from];
    expect(told(1)).toMatchObject({ kind: 'message', channel: 'email', subject: 'Hello', body: 'Hi Ana', to: [candidate] });
    expect(told(2)).toMatchObject({ from: candidate, to: [sam] });
    expect(told(3)).toMatchObject({ kind: 'call', outcome: 'connected', durationMinutes: 12.5, from: sam, to: [candidate] });
    expect(told(4)).toMatchObject({ kind: 'note', from: sam });
    expect(told(5)).toMatchObject({ startsAt: Date.parse('2026-03-10T10:00:00-05:00'), from: sam });
    expect(told(6)).toMatchObject({ kind: 'feedback-received', outcome: 'positive' });
    expect(told(7)).toMatchObject({ name: 'stage-changed', data: { to: 'Offer' } });
    expect(told(8)).toMatchObject({ kind: 'decision-made', outcome: 'rejected', from: sam });
    expect(told(9)).toBeUndefined();
    expect(told(1, [{ ...rows[0], Type: 'Withdrew', Direction: '' }])).toMatchObject({ from: candidate });
  });

  it('leaves out who wrote where nothing says so, and puts the team where it was one of ours', () => {
    expect(told(1, [{ ...rows[0], Direction: '?' }])).not.toHaveProperty('from');
    expect(told(1, [{ ...rows[0], Recruiter: '' }])).toMatchObject({ from: 'rows-team' });
    expect(told(2, [{ ...rows[1], Recruiter: '' }])).toMatchObject({ to: ['rows-team'] });
  });

  it('lets no name and no address into ids, and keeps what is an id', () => {
    const text = JSON.stringify(first(rows).parties.map(({ id }) => id));
    expect(text).not.toMatch(/Sam|@/);
    expect(told(1, [{ ...rows[0], Recruiter: 'R-7' }])).toMatchObject({ from: 'rows-person-R-7' });
  });

  it('knows people by id or address', () => {
    const people = [{ id: 'dana', role: 'employer', name: 'Dana Fox', addresses: ['dana@acme.example'] }];
    expect(told(6, rows, columns, { people })).toMatchObject({ from: 'dana' });
    expect(told(1, rows, columns, { people: [{ id: 'sam', role: 'recruiter', ids: ['Sam Lee'] }] })).toMatchObject({ from: 'sam' });
  });

  it('goes by what stands in a row that has no id', () => {
    const { id: _, ...bare } = columns;
    const [one] = first([rows[0]], bare).interactions;
    expect(one?.id).toMatch(/^rows-[0-9a-z]+$/);
    expect(first([Object.fromEntries(Object.entries(rows[0]!).reverse())], bare).interactions[0]?.id).toBe(one?.id);
    expect(first([rows[0], rows[0]], bare).interactions).toHaveLength(1);
  });

  it('reads lists with the header first', () => {
    const header = Object.keys(rows[0]!);
    expect(adapt([header, ...rows.map((row) => header.map((name) => row[name as keyof typeof row]))]).timelines).toEqual(
      adapt(rows).timelines,
    );
  });

  it('asks what a word means', () => {
    expect(reasons([{ ...rows[0], Type: 'Pigeon' }])).toEqual(['Type: say what `Pigeon` means in `what.means`, or `ignore`']);
    expect(reasons([{ ...rows[0], Type: 'toString' }])).toHaveLength(1);
  });

  it('skips a case of several candidates', () => {
    expect(reasons([rows[0], { ...rows[1], Candidate: 'C-2' }])).toEqual([
      'its case has several candidates',
      'its case has several candidates',
    ]);
  });

  it('makes one case of a candidate whose name is written in several ways', () => {
    const { case: _, ...bare } = columns;
    const written = ['Ana Ruiz', 'ana ruiz', 'ANA RUIZ '].map((Candidate, index) => ({ ...rows[index], Candidate }));
    const { timelines, skipped } = adapt(written, bare);
    expect(timelines.map(({ interactions }) => interactions.length)).toEqual([3]);
    expect(skipped).toEqual([]);
  });

  it('covers some of what the words mean, unless the caller says otherwise', () => {
    expect(adapt(rows).covers).toMatchObject({ message: 'some', call: 'some', 'offer-extended': 'none' });
    expect(adapt(rows, columns, { covers: { message: 'all' } }).covers).toMatchObject({ message: 'all', call: 'none' });
  });

  it.each([
    [{ ...columns, when: 'When' }, /did you mean|when/],
    [{ ...columns, what: { column: 'Type', means: { Mail: { kind: 'mesage' } } } }, /mesage/],
    [{ ...columns, what: { column: 'Type', means: { Mail: { kind: 'message' } } } }, /channel/],
    [{ ...columns, what: { column: 'Type', means: { Mail: { kind: 'call', channel: 'email', outcome: 'connected' } } } }, /channel/],
    [{ ...columns, what: { column: 'Type', means: { Mail: { kind: 'note', outcome: 'positive' } } } }, /outcome/],
  ])('refuses columns that mean nothing: %#', (wrong, message) => {
    expect(() => adapt(rows, wrong)).toThrow(expect.objectContaining({ code: 'invalid-options' }));
    expect(() => adapt(rows, wrong)).toThrow(message);
  });
});
