import { courtesy } from 'hearback';
import { describe, expect, it } from 'vitest';
import { Catalogue } from '../../src/facts/catalogue.ts';
import { groupOf, isOfDebtor, isOfOpener, isOfOpening, optionIn, optionName } from '../../src/facts/fact-names.ts';

describe('the name of a fact', () => {
  it.each([
    ['interaction.kind', 'interaction'],
    ['interaction.data.signal.x', 'interaction'],
    ['opened.signals', 'opened'],
    ['opened.signal.due', 'opened.signal'],
    ['signal.due', 'signal'],
    ['before.count', 'before'],
    ['option.notice', 'option'],
    ['time', 'time'],
  ])('%s tells that it is of the %s', (fact, group) => {
    expect(groupOf(fact)).toBe(group);
  });

  it('begins with one of a few groups', () => {
    const groups = new Set([...new Catalogue(courtesy.resolved).names()].map(groupOf));
    expect([...groups].sort()).toEqual([
      'before',
      'case',
      'context',
      'interaction',
      'opened',
      'opened.signal',
      'opportunity',
      'party',
      'signal',
      'time',
    ]);
  });

  it('tells what is of the debt in hand', () => {
    expect(
      ['opened.at', 'opened.signal.due', 'signal.due', 'interaction.byDebtor', 'interaction.by'].map((fact) => [
        isOfOpening(fact),
        isOfOpener(fact),
        isOfDebtor(fact),
      ]),
    ).toEqual([
      [true, true, false],
      [true, true, false],
      [true, false, false],
      [false, false, true],
      [false, false, false],
    ]);
  });

  it('is that of an option, or of none', () => {
    expect([optionName('option.notice'), optionName('options.notice'), optionName('signal.option.x')]).toEqual([
      'notice',
      undefined,
      undefined,
    ]);
    const options = { notice: 2 };
    expect([optionIn(options, 'option.notice'), optionIn(options, 'option.toString'), optionIn(options, 'notice')]).toEqual([
      2,
      undefined,
      undefined,
    ]);
  });
});
