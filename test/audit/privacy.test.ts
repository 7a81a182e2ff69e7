import {
  annotate,
  audit,
  compareAudits,
  comparePolicies,
  compareWithBaseline,
  courtesy,
  createAudit,
  parseTimeline,
  strict,
} from 'hearback';
import { describe, expect, it } from 'vitest';
import { exampleCases } from '../../examples/logs/example-log.ts';
import { generateLog } from '../bench/generate-log.ts';

const mine = {
  id: 'case-x',
  calendar: { timeZone: 'UTC' },
  parties: [
    { id: 'c', role: 'candidate', name: 'Xanthippe Quillfeather', meta: { email: 'xanthippe@mail.example' } },
    { id: 'r', role: 'recruiter', name: 'Rollo Winterbottom', organization: 'TalentCo' },
    { id: 'f', role: 'referrer', name: 'Zephyrine Oddfellow' },
  ],
  interactions: [
    {
      id: 'i1',
      at: '2026-03-02T09:00:00Z',
      kind: 'message',
      channel: 'email',
      from: 'r',
      to: ['c'],
      subject: 'Xylophone vacancy',
      body: 'Hi Xanthippe, Zephyrine Oddfellow told me of you. The slot is gone tonight. Write to rollo@talentco.example or call +1 555 0100.',
      signals: [
        { type: 'names-person', party: 'f', quote: 'Zephyrine Oddfellow' },
        { type: 'pressure', tactic: 'threat-of-loss', reason: 'the slot is gone tonight' },
        { type: 'disclosure', topic: 'compensation', value: '$65-70/hr in Quibbletown' },
      ],
      meta: { url: 'https://ats.example/activities/1' },
    },
    { id: 'i2', at: '2026-03-03T09:00:00Z', kind: 'note', body: 'A waspish remark about her salary.' },
    { id: 'i3', at: '2026-03-04T09:00:00Z', kind: 'opted-out', from: 'c' },
  ],
};
const again = {
  ...mine,
  id: 'case-y',
  interactions: mine.interactions.slice(0, 1).map((one) => ({ ...one, id: 'i9', at: '2026-03-06T09:00:00Z' })),
};
const log = [mine, again, ...exampleCases, ...generateLog(25)].map((one) => parseTimeline(JSON.parse(JSON.stringify(one))));
const options = { asOf: '2026-03-20T12:00:00Z', annotate, candidates: true };

/** Organizations are ids of their own, though a message may quote them. */
const organizations = new Set(
  log.flatMap(({ parties, opportunity }) => [...parties.map(({ organization }) => organization), opportunity.client]),
);
/** Names, addresses, words: what must be in no output. */
const secrets = log.flatMap(({ parties, interactions }) => [
  ...parties.flatMap(({ name }) => name ?? []),
  ...interactions.flatMap((one) => [
    ...('body' in one && one.body !== undefined && one.body !== '' ? [one.body] : []),
    ...('subject' in one && one.subject !== undefined ? [one.subject] : []),
    ...(one.signals ?? []).flatMap(({ quote }) => quote ?? []),
  ]),
]);
const words = [
  'Xanthippe',
  'Quillfeather',
  'Rollo',
  'Zephyrine',
  'talentco.example',
  'mail.example',
  'ats.example',
  '555 0100',
  'Xylophone',
  'slot is gone',
  '$65',
  'waspish',
];

/** A secret as it would stand in JSON; one that is a short word would be found in anything. */
const found = (output: unknown) => {
  const text = JSON.stringify(output);
  return [...new Set([...secrets.filter((secret) => secret.length > 12 && !organizations.has(secret)), ...words])].filter((secret) =>
    text.includes(JSON.stringify(secret).slice(1, -1)),
  );
};

describe('no name, no address and no word of a message', () => {
  const whole = createAudit(courtesy, options);
  for (const timeline of log) whole.add(timeline);
  const result = whole.result();

  it('is looked for in vain', () => {
    expect(secrets.length).toBeGreaterThan(500);
    expect(result.findings.length).toBeGreaterThan(50);
    expect(result.carriedOptOuts.map(({ timeline }) => timeline)).toContain('case-y');
    expect(found(mine)).toEqual(expect.arrayContaining(words));
  });

  it.each([
    ['a result', () => result],
    ['a part', () => whole.part()],
    ['a comparison', () => compareAudits(audit(log.slice(0, 20), courtesy, options), result)],
    ['a baseline', () => compareWithBaseline(result, [])],
    ['a comparison of policies', () => comparePolicies(log, courtesy, strict, options)],
  ])('is in %s', (_, output) => {
    expect(found(output())).toEqual([]);
  });
});
