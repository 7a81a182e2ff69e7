import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { annotate, audit, courtesy, evaluate, HearbackError, parseTimeline } from 'hearback';
import { findReporter, type ReporterOptions, reporterNames, reporters } from 'hearback/reporters';
import { describe, expect, it } from 'vitest';
import { nastyCase } from './nasty.ts';
import { asOf, inOrder, pressed, waiting } from './reported.ts';

const options: ReporterOptions = { policy: courtesy };

describe('the reporters', () => {
  it('are found by their names', () => {
    for (const name of reporterNames) expect(findReporter(name)).toBe(reporters[name]);
  });

  it.each([
    ['jnuit', '`junit`'],
    ['Markdwon', '`markdown`'],
    ['icalendar', undefined],
    ['__proto__', undefined],
    ['toString', undefined],
  ])('tell what was meant by %s', (name, near) => {
    expect(() => findReporter(name)).toThrow(HearbackError);
    expect(() => findReporter(name)).toThrow(`received \`${name}\`${near === undefined ? '' : `; did you mean ${near}`}`);
  });

  it('say what they write, each for its own kind of file', () => {
    for (const { contentType, extension } of Object.values(reporters)) {
      expect(contentType).toMatch(/^[a-z]+\/[a-z+-]+(; [a-z]+=[a-z0-9-]+)*$/);
      expect(extension).toMatch(/^[a-z]+$/);
    }
  });
});

describe.each(reporterNames)('%s', (name) => {
  const { report } = reporters[name];

  it('takes one report as it takes a list of one', () => {
    expect(report(waiting(), options)).toBe(report([waiting()], options));
  });

  it('takes reports from a generator, in any order', () => {
    function* generated() {
      yield pressed();
      yield waiting();
      yield inOrder();
    }
    expect(report(generated(), options)).toBe(report([inOrder(), pressed(), waiting()], options));
  });

  it('takes the result of an audit', () => {
    const result = audit([pressed().timeline], courtesy, { asOf });
    expect(report(result, options)).toContain('case-2');
  });

  it.each([
    [{ ...options, nams: true }, 'nams: expected an option of reporters, received `nams`; did you mean `names`'],
    [{ ...options, show: ['pendng'] }, 'show: expected a list of `pending`, `undecided`, `waived`, received a list'],
    [{ ...options, show: 'pending' }, 'show: expected a list of `pending`, `undecided`, `waived`, received `pending`'],
    [{ ...options, names: 'yes' }, 'names: expected `true` or `false`, received `yes`'],
    [{ ...options, baseline: ['case-1/ghosting/i1'] }, 'baseline: expected a `Set` of ids of findings, received a list'],
    [{ ...options, severity: 'eror' }, 'severity: expected one of `error`, `warning`, `info`, received `eror`'],
    [
      { ...options, suites: 'rules', alarms: ['x'] },
      'suites: expected one of `case`, `rule`, received `rules`\nalarms: expected a list of minutes',
    ],
    [{}, 'policy: expected a policy, compiled, received nothing'],
    [undefined, 'policy: expected a policy, compiled, received nothing'],
    [{ policy: 'courtesy' }, 'policy: expected a policy, compiled, received `courtesy`'],
  ])('refuses options such as %j', (wrong, message) => {
    expect(() => report(waiting(), wrong as ReporterOptions)).toThrow(HearbackError);
    expect(() => report(waiting(), wrong as ReporterOptions)).toThrow(message);
  });

  it.each([[waiting().report], [undefined], ['case-1'], [{}]])('refuses what is no report with its timeline', (wrong) => {
    expect(() => report(wrong as never, options)).toThrow('reported: expected a report with its timeline');
  });

  it('can be empty', () => {
    expect(() => report([], options)).not.toThrow();
    expect(() => report(audit([], courtesy, { asOf }), options)).not.toThrow();
  });

  it('changes nothing that it is given', () => {
    const one = pressed();
    const before = structuredClone(one);
    report(one, { ...options, names: true, quotes: true, show: Object.freeze(['pending', 'undecided', 'waived'] as const) });
    expect(one).toEqual(before);
  });
});

// a page is obeyed by a browser, of which its own tests speak
describe.each(reporterNames.filter((name) => name !== 'html'))('%s', (name) => {
  const { report } = reporters[name];

  it('writes no character that a terminal would obey, whatever people wrote', () => {
    fc.assert(
      fc.property(nastyCase, fc.boolean(), (one, names) => {
        const page = report(one, { ...options, names, quotes: names });
        expect(page.replaceAll(/\r?\n/g, '')).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]/u);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is written of the example log', () => {
  const lines = readFileSync(new URL('../../examples/logs/example.ndjson', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const timelines = lines.map((line) => parseTimeline(JSON.parse(line)));
  const cases = timelines.map((timeline) => ({ timeline, report: evaluate(timeline, courtesy, { asOf, annotate }) }));
  const audited = audit(timelines, courtesy, { asOf, annotate });
  const secrets = timelines.flatMap(({ parties, interactions, opportunity: { title, client } }) => [
    ...parties.flatMap(({ name, organization }) => [name, organization]),
    ...interactions.flatMap((one) => ('body' in one ? (one.body?.match(/[^.!?\n]{25,}/g) ?? []) : [])),
    title,
    client,
  ]);
  const show = ['pending', 'undecided', 'waived'] as const;
  const isIn = (page: string) => [...new Set(secrets)].filter((secret) => secret !== undefined && page.includes(secret));

  it.each(reporterNames)('holds no name, no address and no words of anybody unless asked, as %s', (name) => {
    for (const reported of [cases, audited]) {
      const page = reporters[name].report(reported, { ...options, show }).replaceAll('\r\n ', '');
      expect(isIn(page)).toEqual([]);
      expect(page.replaceAll('@hearback', '')).not.toMatch(/[\w.]+@[\w.]+/);
    }
  });

  it.each(reporterNames)('holds names where they are asked for, as %s', (name) => {
    expect(isIn(reporters[name].report(cases, { ...options, show, names: true }).replaceAll('\r\n ', ''))).not.toEqual([]);
  });
});
