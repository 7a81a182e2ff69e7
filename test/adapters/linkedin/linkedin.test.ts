import { linkedin } from 'hearback/adapters';
import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../../src/entities/parse-timeline.ts';
import { keepsTheContract } from '../contract.ts';

const outreach = {
  'CONVERSATION ID': '2-abc',
  'CONVERSATION TITLE': '',
  FROM: 'Sam Lee',
  'SENDER PROFILE URL': 'https://www.linkedin.com/in/sam-lee',
  TO: 'Ana Ruiz, PhD',
  'RECIPIENT PROFILE URLS': 'https://www.linkedin.com/in/ana-ruiz',
  DATE: '2026-03-02 15:00:00 UTC',
  SUBJECT: 'Welder',
  CONTENT: 'Q&amp;A: it&#39;s in Tampa\nInterested?',
  FOLDER: 'INBOX',
  ATTACHMENTS: '',
  'IS MESSAGE DRAFT': 'No',
  'IS CONVERSATION ARCHIVED': 'No',
};

const answer = {
  ...outreach,
  FROM: 'Ana Ruiz, PhD',
  'SENDER PROFILE URL': 'https://www.linkedin.com/in/ana-ruiz/',
  TO: 'Sam Lee',
  'RECIPIENT PROFILE URLS': 'https://www.linkedin.com/in/sam-lee',
  DATE: '2026-03-03 09:00:00 UTC',
  SUBJECT: '',
  CONTENT: 'Yes!',
};

const options = {
  us: { ids: ['https://www.linkedin.com/in/Sam-Lee?trk=x'] },
  candidates: [{ id: 'ana', ids: ['linkedin.com/in/ana-ruiz'] }],
};

const without = (row: Record<string, string>, ...columns: string[]) =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column)));
const rows = [outreach, answer];
const first = (given: readonly unknown[], more = {}) => linkedin(given, { ...options, ...more }).timelines[0]!;
const reasons = (given: readonly unknown[]) => linkedin(given, options).skipped.map(({ reason }) => reason);

describe('linkedin', () => {
  keepsTheContract((given) => linkedin(given, options), [...rows, outreach]);

  it('makes one timeline of a candidate, which parses', () => {
    const { timelines, skipped, covers } = linkedin(rows, options);
    expect(skipped).toEqual([]);
    expect(covers).toMatchObject({ message: 'some', call: 'none' });
    expect(parseTimeline(timelines[0]).interactions).toEqual([
      {
        kind: 'message',
        channel: 'linkedin',
        id: expect.stringMatching(/^linkedin-/),
        at: Date.parse('2026-03-02T15:00:00Z'),
        subject: 'Welder',
        body: "Q&A: it's in Tampa\nInterested?",
        from: expect.stringMatching(/^person-/),
        to: ['ana'],
      },
      expect.objectContaining({ from: 'ana', body: 'Yes!' }),
    ]);
    expect(timelines[0]?.parties).toEqual([
      { id: 'ana', role: 'candidate', name: 'Ana Ruiz, PhD' },
      { id: expect.stringMatching(/^person-/), role: 'recruiter', name: 'Sam Lee' },
    ]);
  });

  it('reads rows as lists, with the header first and a byte order mark before it', () => {
    const header = Object.keys(outreach);
    const lists = [['\uFEFFCONVERSATION ID', ...header.slice(1)], ...rows.map((row) => Object.values(row))];
    expect(linkedin(lists, options).timelines).toEqual(linkedin(rows, options).timelines);
    expect(linkedin([header, [...Object.values(outreach).slice(0, 6), 'never', '', 'x']], options).skipped[0]?.row).toHaveLength(9);
  });

  it.each([
    ['without attachments, drafts and archive', ['ATTACHMENTS', 'IS MESSAGE DRAFT', 'IS CONVERSATION ARCHIVED']],
    ['without a title', ['CONVERSATION TITLE']],
  ])('reads the header %s', (_, columns) => {
    expect(
      linkedin(
        rows.map((row) => without(row, ...columns)),
        options,
      ).timelines,
    ).toEqual(linkedin(rows, options).timelines);
  });

  it('reads exports without profiles by name, with the same ids', () => {
    const bare = rows.map((row) =>
      without(
        { ...row, TO: row.TO.replace(', PhD', ''), FROM: row.FROM.replace(', PhD', '') },
        'SENDER PROFILE URL',
        'RECIPIENT PROFILE URLS',
      ),
    );
    const { timelines } = linkedin(bare, { us: { ids: ['Sam Lee'] }, candidates: [{ id: 'ana', ids: ['Ana Ruiz'] }] });
    expect(timelines[0]?.interactions.map(({ id }) => id)).toEqual(first(rows).interactions.map(({ id }) => id));
    expect(timelines[0]?.interactions[1]).toMatchObject({ from: 'ana' });
  });

  it('skips drafts, whoever they are by', () => {
    expect(reasons([{ ...outreach, 'IS MESSAGE DRAFT': 'Yes' }])).toEqual(['a draft, which was not sent']);
  });

  it('needs the zone that older exports leave out', () => {
    const old = [{ ...outreach, DATE: '2019-03-02 15:00:00' }];
    expect(reasons(old)).toEqual(['date: a time without a zone, `2019-03-02 15:00:00`: say which with the option `timeZone`']);
    expect(first(old, { timeZone: 'UTC' }).interactions[0]?.at).toBe(Date.parse('2019-03-02T15:00:00Z'));
  });

  it('knows nobody as the sender who has left LinkedIn', () => {
    const left = {
      ...answer,
      FROM: 'LinkedIn Member',
      'SENDER PROFILE URL': '',
      TO: 'Ana Ruiz',
      'RECIPIENT PROFILE URLS': 'https://www.linkedin.com/in/ana-ruiz',
    };
    expect(first([left]).interactions[0]).not.toHaveProperty('from');
  });

  it('gives several recipients their names where there are as many', () => {
    const many = {
      ...outreach,
      TO: 'Ana Ruiz,Bob Ray',
      'RECIPIENT PROFILE URLS': 'https://www.linkedin.com/in/ana-ruiz,https://www.linkedin.com/in/bob',
    };
    const { timelines } = linkedin([many], { ...options, candidates: 'everyone-else' });
    expect(timelines.map(({ parties }) => parties[0]?.name).sort()).toEqual(['Ana Ruiz', 'Bob Ray']);
  });

  it.each([
    [{ a: 1 }, 'expected a row of `messages.csv`, received an object with `a`'],
    [7, 'expected a row of `messages.csv`, received `7`'],
    [{ ...outreach, DATE: '' }, 'date: expected a value, received nothing'],
  ])('skips what is no message: %j', (row, reason) => {
    expect(linkedin([row], options).skipped).toEqual([{ row, reason }]);
  });
});
