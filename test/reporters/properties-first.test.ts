import { describe, expect, it } from 'vitest';
import { propertiesFirst } from '../../src/reporters/properties-first.ts';

describe('the properties of a component', () => {
  it('stand before the components within it, and these in their order', () => {
    const given = ['BEGIN:A', 'X:1', 'BEGIN:B', 'BEGIN:C', 'END:C', 'Y:2', 'END:B', 'BEGIN:D', 'END:D', 'Z:3', 'END:A'];
    expect(propertiesFirst(given.join('\r\n')).split('\r\n')).toEqual([
      'BEGIN:A',
      'X:1',
      'Z:3',
      'BEGIN:B',
      'Y:2',
      'BEGIN:C',
      'END:C',
      'END:B',
      'BEGIN:D',
      'END:D',
      'END:A',
    ]);
  });

  it('are put first however many events a calendar has', () => {
    const given = ['BEGIN:A', ...Array.from({ length: 100_000 }, () => ['BEGIN:B', 'END:B']).flat(), 'X:1', 'END:A'];
    expect(propertiesFirst(given.join('\r\n')).split('\r\n').slice(0, 3)).toEqual(['BEGIN:A', 'X:1', 'BEGIN:B']);
  });
});
