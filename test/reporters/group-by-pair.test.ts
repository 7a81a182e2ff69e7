import { courtesy } from 'hearback';
import { describe, expect, it } from 'vitest';
import { summarizeCase } from '../../src/reporters/case-summary.ts';
import { groupByPair } from '../../src/reporters/group-by-pair.ts';
import { pressed } from './reported.ts';

const { findings } = summarizeCase(pressed(), { policy: courtesy, quotes: true });
const [one] = findings.filter(({ quotes }) => quotes.length > 0);
const finding = { ...one!, owedBy: 'sam', owedTo: 'ana' };
const headingOf = (...group: (typeof finding)[]) => groupByPair(group).map(({ heading }) => heading);

describe('the findings of a pair', () => {
  it('are owed while one of them is open', () => {
    const late = { ...finding, status: 'late' as const };
    const mended = { ...finding, mended: true };
    expect(headingOf(finding)).toEqual(['sam owes ana']);
    expect(headingOf(late, mended)).toEqual(['sam owed ana']);
    expect(headingOf(late, finding, mended)).toEqual(['sam owes ana']);
  });

  it('are apart from those of another pair, in the order in which they come', () => {
    const back = { ...finding, owedBy: 'ana', owedTo: 'sam' };
    expect(groupByPair([finding, back, finding]).map(({ heading, findings: group }) => [heading, group.length])).toEqual([
      ['sam owes ana', 2],
      ['ana owes sam', 1],
    ]);
    expect(headingOf({ ...finding, owedBy: '', owedTo: '' })).toEqual(['']);
  });

  it('quote words once, and the same words of another message again', () => {
    const [quote] = finding.quotes;
    const elsewhere = { ...finding, quotes: [{ ...quote!, interaction: 'another' }] };
    const quoted = groupByPair([finding, finding, elsewhere]).flatMap(({ findings: group }) => group.map(({ quotes }) => quotes.length));
    expect(quoted).toEqual([finding.quotes.length, 0, 1]);
  });
});
