import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddresses } from '../../../src/adapters/shared/addresses.ts';

const ana = { address: 'ana@example.org', name: 'Ana Ruiz' };
const bare = { address: 'ana@example.org' };

describe('readAddresses', () => {
  it.each([
    ['ana@example.org', [bare]],
    [' Ana@Example.ORG ', [bare]],
    ['mailto:ana@example.org', [bare]],
    ['Ana Ruiz <ana@example.org>', [ana]],
    ['"Ana Ruiz" <ana@example.org>', [ana]],
    ['"Ruiz, Ana" <ana@example.org>', [{ ...bare, name: 'Ruiz, Ana' }]],
    ['"Ruiz \\"Annie\\", Ana" <ana@example.org>', [{ ...bare, name: 'Ruiz "Annie", Ana' }]],
    ['"C:\\\\, Ana" <ana@example.org>, sam@talent.example', [{ ...bare, name: 'C:\\, Ana' }, { address: 'sam@talent.example' }]],
    ['"C:\\\\" <ana@example.org>, sam@talent.example', [{ ...bare, name: 'C:\\' }, { address: 'sam@talent.example' }]],
    ['"Ana\\', []],
    ['ana@example.org <ana@example.org>', [bare]],
    ['ana@example.org; sam@talent.example', [bare, { address: 'sam@talent.example' }]],
    [
      'Ana Ruiz <ana@example.org>, "sam@talent.example via x" <y@z.example>',
      [ana, { address: 'y@z.example', name: 'sam@talent.example via x' }],
    ],
    [
      ['ana@example.org', { address: 'SAM@talent.example', name: 'Sam' }],
      [bare, { address: 'sam@talent.example', name: 'Sam' }],
    ],
    [{ value: [{ address: 'ana@example.org', name: 'Ana Ruiz' }], text: '' }, [ana]],
    [{ name: 'Team', group: [{ address: 'ana@example.org', name: '' }] }, [bare]],
    [[{ value: 'ana@example.org', type: 'work' }], [bare]],
    [{ email: 'ana@example.org', name: 'Ana Ruiz' }, [ana]],
  ])('reads %j', (value, expected) => {
    expect(readAddresses(value)).toEqual(expected);
  });

  it.each(['', 'Ana', '@example.org', 'ana@', 'a b@example.org', null, undefined, 5, {}, [[]], { address: 5 }])(
    'finds none in %j',
    (value) => {
      expect(readAddresses(value)).toEqual([]);
    },
  );

  it('never throws, and finds only what has two sides', () => {
    let found = 0;
    const pieces = fc.string({ unit: fc.constantFrom('a', 'b@c', '@', '<', '>', '"', ',', ';', ' ', '\\'), maxLength: 30 });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), { arbitrary: pieces, weight: 4 }), (value) => {
        for (const { address } of readAddresses(value)) {
          expect(address).toMatch(/^[^\s@]+@\S+$/);
          found++;
        }
      }),
      { numRuns: 300 },
    );
    expect(found).toBeGreaterThan(15);
  });
});
