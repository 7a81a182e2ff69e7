import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readShort, writeShort } from '../../src/audit/short-json.ts';
import { timelineJson } from '../entities/arbitraries.ts';

describe('short JSON', () => {
  it('is read as what was written, whatever characters it holds', () => {
    const asJson = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json().map((text) => JSON.parse(text) as unknown),
          timelineJson,
        ),
        (value) => {
          expect(readShort(writeShort(value))).toEqual(asJson(value));
        },
      ),
    );
    expect(readShort(writeShort('\u0001\u0002 "kind":"message"'))).toBe('\u0001\u0002 "kind":"message"');
  });

  it('is shorter', () => {
    const said = {
      id: 'i1',
      at: 5,
      kind: 'message',
      channel: 'email',
      from: 'sam',
      to: ['ana'],
      signals: [{ type: 'disclosure', topic: 'client' }],
    };
    expect(writeShort(Array(20).fill(said)).length).toBeLessThan(JSON.stringify(Array(20).fill(said)).length / 1.8);
  });
});
