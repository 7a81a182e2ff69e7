import { xes } from 'hearback/adapters';
import { describe, expect, it } from 'vitest';
import { keepsTheContract } from '../contract.ts';

const at = Date.parse;
type Mark = (key: string, value: string) => object;

const marks: Readonly<Record<string, Mark>> = {
  'fast-xml-parser': (key, value) => ({ '@_key': key, '@_value': value }),
  xml2js: (key, value) => ({ $: { key, value } }),
  'xml-js': (key, value) => ({ _attributes: { key, value } }),
  plain: (key, value) => ({ key, value }),
};

const event = (mark: Mark, activity: string, time: string, more: readonly (readonly [string, string])[] = []) => ({
  string: [mark('concept:name', activity), ...more.map(([key, value]) => mark(key, value))],
  date: mark('time:timestamp', time),
});

const logOf = (mark: Mark) => ({
  log: {
    '@_xes.version': '1.0',
    trace: [
      {
        string: [mark('concept:name', 'case-1'), mark('applicant', 'p1')],
        event: [
          event(mark, 'submit', '2026-03-02T16:00:00.000+01:00'),
          event(mark, 'screen', '2026-03-05T15:00:00.000Z', [['lifecycle:transition', 'start']]),
          event(mark, 'screen', '2026-03-05T16:00:00.000Z', [
            ['lifecycle:transition', 'complete'],
            ['org:resource', 'Sam Lee'],
          ]),
        ],
      },
      { string: mark('concept:name', 'case-2'), event: event(mark, 'submit', '2026-03-03T16:00:00.000+01:00') },
    ],
  },
});

const options = {
  candidateAttribute: 'applicant',
  means: {
    submit: { kind: 'resume-received', by: 'candidate' },
    screen: { kind: 'interview-held', as: 'employer' },
  },
} as const;

const plain = logOf(marks['plain']!);
const reasons = (given: unknown) => xes(given, options).skipped.map(({ reason }) => reason);

describe.each(Object.entries(marks))('xes, as %s gives it', (_, mark) => {
  keepsTheContract((rows) => xes(rows, options), logOf(mark));

  it('makes a timeline of each trace, with activities as the caller spells them', () => {
    const { timelines } = xes(logOf(mark), options);
    expect(timelines.map(({ id, parties }) => [id, parties[0]?.id])).toEqual([
      ['xes-case-1', 'xes-candidate-p1'],
      ['xes-case-2', 'xes-candidate-case-2'],
    ]);
    expect(timelines[0]?.interactions).toEqual([
      { kind: 'resume-received', id: expect.stringMatching(/^xes-event-/), at: at('2026-03-02T15:00:00Z'), from: 'xes-candidate-p1' },
      {
        kind: 'interview-held',
        id: expect.stringMatching(/^xes-event-/),
        at: at('2026-03-05T16:00:00Z'),
        from: expect.stringMatching(/^xes-person-(?!.*Sam)/),
        to: ['xes-candidate-p1'],
      },
    ]);
  });
});

describe('xes', () => {
  it('says what it was given instead', () => {
    expect(reasons({ a: 1 })).toEqual(['expected a log with `trace`, received an object with `a`']);
  });

  it.each([
    [{ event: [] }, 'a trace without `concept:name`'],
    [{ string: { key: 'concept:name', value: 'case-1' } }, 'another trace has the same `concept:name`: `case-1`'],
    [{ string: { key: 'concept:name', value: 'c' }, event: { string: [] } }, 'an event without `concept:name`'],
    [
      { string: { key: 'concept:name', value: 'c' }, event: { string: { key: 'concept:name', value: 'submit' } } },
      'time: expected a time, received nothing',
    ],
  ])('skips %j', (trace, reason) => {
    expect(reasons({ log: { trace: [...plain.log.trace, trace] } })).toEqual([reason]);
  });

  it('takes traces whose names differ in capitals alone for the same, as their ids are', () => {
    const trace = ['Ana Ruiz', 'ana ruiz'].map((value) => ({ string: { key: 'concept:name', value } }));
    expect(reasons({ log: { trace } })).toEqual(['another trace has the same `concept:name`: `ana ruiz`']);
  });
});
