import {
  type Annotate,
  audit,
  courtesy,
  createAudit,
  createMonitor,
  createPreview,
  draft,
  evaluate,
  HearbackError,
  describe as inWords,
  parseTimeline,
} from 'hearback';
import { factsAt } from 'hearback/json-rules-engine';
import { describe, expect, it } from 'vitest';

const written = {
  id: 'case-1',
  opportunity: {},
  parties: [
    { id: 'ana', role: 'candidate' as const },
    { id: 'sam', role: 'recruiter' as const },
  ],
  interactions: [
    {
      id: 'i1',
      kind: 'call' as const,
      channel: 'phone' as const,
      outcome: 'missed' as const,
      at: '2026-03-06T09:00:00-06:00',
      from: 'ana',
      to: ['sam'],
    },
  ],
};
const timeline = parseTimeline(written);
const asOf = '2026-03-20T12:00:00Z';
const calendar = { timeZone: 'America/Chicago' };
const report = evaluate(timeline, courtesy, { asOf, calendar });

/** Judges one message by a reader of the host. */
function readBy(annotate: Annotate): unknown {
  const message = { id: 'i1', kind: 'message', channel: 'email', at: '2026-03-06T09:00:00Z', from: 'sam', to: ['ana'], body: 'Hi Ana' };
  return evaluate(parseTimeline({ ...written, interactions: [message] }), courtesy, { asOf, calendar, annotate });
}

function messageOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof HearbackError) return error.message;
    throw error;
  }
  return 'nothing was thrown';
}

describe('a misspelt option is refused by name, with the one that was meant', () => {
  const misspelt: readonly (readonly [string, () => unknown, string])[] = [
    ['evaluate', () => evaluate(timeline, courtesy, { asOf, calendar, waviers: [] } as never), 'waviers: .*did you mean `waivers`'],
    ['createPreview', () => createPreview(timeline, courtesy, { asOf, calendar, knwonAsOf: asOf } as never), 'knwonAsOf: .*`knownAsOf`$'],
    ['createMonitor', () => createMonitor(courtesy, { timeline, calendar, anotate: undefined } as never), 'anotate: .*`annotate`$'],
    ['createAudit', () => createAudit(courtesy, { asOf, fewstCases: 3 } as never), 'fewstCases: .*did you mean `fewestCases`'],
    ['audit', () => audit([timeline], courtesy, { asOf, calender: calendar } as never), 'calender: .*did you mean `calendar`'],
    ['factsAt', () => factsAt(timeline, courtesy, 'i1', { calendar, annotte: undefined } as never), 'annotte: .*`annotate`$'],
  ];

  it.each(misspelt)('%s', (_, action, message) => {
    expect(messageOf(action)).toMatch(new RegExp(message, 'm'));
  });

  it('that of a report of a monitor, too', () => {
    const monitor = createMonitor(courtesy, { timeline, calendar });
    expect(messageOf(() => monitor.report(asOf, { knowAsOf: asOf } as never))).toMatch(/^knowAsOf: .*did you mean `knownAsOf`$/);
  });

  it('a monitor has no moment of its own', () => {
    expect(messageOf(() => createMonitor(courtesy, { timeline, calendar, asOf } as never))).toMatch(/^asOf: expected one of `calendar`/);
  });
});

describe('what no function can judge by is refused in words', () => {
  const refused: readonly (readonly [string, () => unknown, string])[] = [
    ['no options', () => evaluate(timeline, courtesy, undefined as never), 'asOf: expected an instant .*, received nothing'],
    ['no options of an audit', () => createAudit(courtesy, undefined as never), 'asOf: expected an instant .*, received nothing'],
    [
      'no options of a monitor',
      () => createMonitor(courtesy, undefined as never),
      'timeline: expected .*`parseTimeline`.*, received nothing',
    ],
    [
      'a timeline as it is written',
      () => evaluate(written as never, courtesy, { asOf, calendar }),
      'timeline: expected .*`parseTimeline` returns it',
    ],
    [
      'a timeline of which the calendar is as it is written',
      () => evaluate({ ...timeline, calendar } as never, courtesy, { asOf }),
      'timeline: expected .*`parseTimeline`',
    ],
    ['no timeline', () => evaluate(null as never, courtesy, { asOf, calendar }), 'timeline: expected .*, received `null`'],
    [
      'a policy as it is written',
      () => evaluate(timeline, { name: 'ours', extends: ['courtesy'] } as never, { asOf, calendar }),
      'policy: expected a policy as `compilePolicy` returns it, received an object',
    ],
    ['an audit by such a policy', () => createAudit({ name: 'ours' } as never, { asOf }), 'policy: expected .*`compilePolicy`'],
    ['a report in words without a policy', () => inWords(report, { timeline } as never), 'policy: expected .*, received nothing'],
    [
      'a draft for a timeline as it is written',
      () => draft(report.nextActions[0]!, { policy: courtesy, timeline: written as never, report }),
      'timeline: expected .*`parseTimeline`',
    ],
    [
      'a draft without the report',
      () => draft(report.nextActions[0]!, { policy: courtesy, timeline } as never),
      'report: .*, received nothing',
    ],
    ['no action', () => draft(undefined as never, { policy: courtesy, timeline, report }), 'action: .*, received nothing'],
    [
      'a policy that was copied and changed',
      () => evaluate(timeline, { ...courtesy, name: 'house', rules: new Map() }, { asOf, calendar }),
      'policy: expected a policy as `compilePolicy` returns it',
    ],
    ['a number as text', () => evaluate(timeline, courtesy, { asOf, calendar, actionHorizon: '5' as never }), "received `'5'`"],
    ['no report in words', () => inWords([] as never, { policy: courtesy, timeline }), 'report: expected a report .*, received a list'],
    [
      'one waiver without its list',
      () => evaluate(timeline, courtesy, { asOf, calendar, waivers: {} as never }),
      'waivers: expected a list of waivers',
    ],
    [
      'a reader that is none',
      () => evaluate(timeline, courtesy, { asOf, calendar, annotate: true as never }),
      'annotate: expected a function',
    ],
    ['a reader that gives nothing', () => readBy(() => undefined as never), 'annotate: .* received one that returns nothing'],
    ['a reader that gives a list', () => readBy(() => [] as never), 'annotate: .* received one that returns a list'],
    [
      'a reader that must be waited for',
      () => readBy((() => Promise.resolve({ signals: [], words: 'read', diagnostics: [] })) as never),
      'annotate: .* a promise: let it read first',
    ],
  ];

  it.each(refused)('%s', (_, action, message) => {
    expect(messageOf(action)).toMatch(new RegExp(message, 'm'));
  });

  it('everything at once, a calendar that lacks among it', () => {
    const lines = messageOf(() => evaluate(timeline, courtesy, { asOf: 'today', actionHorizon: -1 })).split('\n');
    expect(lines.map((line) => line.split(':')[0])).toEqual(['asOf', 'calendar', 'actionHorizon']);
  });

  it.each([{ timeZone: 'Asia/Katmandoo' }, { timeZone: 'UTC', foo: 1 }, 3])(
    'a calendar that is none: %j, though the case has its own',
    (given) => {
      const own = parseTimeline({ ...written, calendar });
      for (const judge of [
        () => evaluate(own, courtesy, { asOf, calendar: given as never }),
        () => createMonitor(courtesy, { timeline: own, calendar: given as never }),
      ])
        expect(messageOf(judge)).toMatch(/^calendar/);
    },
  );

  it('but not a calendar that lacks where one is given and wrong', () => {
    const message = messageOf(() => evaluate(timeline, courtesy, { asOf, calendar: { timeZone: 'Chicago' } }));
    expect(message).toMatch(/^calendar\.timeZone: .*`$/);
  });
});
