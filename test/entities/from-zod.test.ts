import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { describeIssue } from '../../src/entities/describe-issue.ts';
import { fromZod } from '../../src/entities/from-zod.ts';

function linesOf(schema: z.ZodType, value: unknown): string[] {
  const { error } = schema.safeParse(value);
  return fromZod(error?.issues ?? [], schema, value).map(describeIssue);
}

const channel = z.enum(['email', 'sms']);

describe('fromZod', () => {
  it('says which type was expected', () => {
    const schema = z.strictObject({
      text: z.string(),
      count: z.int(),
      on: z.boolean(),
      list: z.array(z.number()),
      map: z.record(z.string(), z.number()),
    });
    expect(linesOf(schema, { text: 1, count: 1.5, on: 'yes', list: {}, map: [] })).toEqual([
      'text: expected a text, received `1`',
      'count: expected a whole number, received `1.5`',
      'on: expected `true` or `false`, received `yes`',
      'list: expected a list, received an object',
      'map: expected an object, received a list',
    ]);
  });

  it('tells what is missing from what is null', () => {
    const schema = z.strictObject({ a: z.string(), b: z.string().optional(), c: channel, d: z.unknown(), e: channel });
    const value = { b: null, e: null };
    expect(fromZod(schema.safeParse(value).error!.issues, schema, value)).toEqual([
      { path: ['a'], code: 'missing', expected: 'a text', received: 'nothing' },
      { path: ['b'], code: 'invalid-type', expected: 'a text', received: '`null`', help: 'leave the key out where nothing is known' },
      { path: ['c'], code: 'missing', expected: 'one of `email`, `sms`', received: 'nothing' },
      { path: ['d'], code: 'missing', expected: 'a value', received: 'nothing' },
      { path: ['e'], code: 'invalid-value', expected: 'one of `email`, `sms`', received: '`null`' },
    ]);
  });

  it('names the nearest value of an enum', () => {
    expect(linesOf(z.strictObject({ channel }), { channel: 'emial' })).toEqual([
      'channel: expected one of `email`, `sms`, received `emial`; did you mean `email`',
    ]);
  });

  it('reports each unknown key with the nearest key that is still free', () => {
    const schema = z.strictObject({ from: z.string().optional(), form: z.string().optional() });
    expect(linesOf(schema, { from: 'a', forn: 'b', bcc: 'c' })).toEqual([
      'forn: expected a known key, received `forn`; did you mean `form`',
      'bcc: expected a known key, received `bcc`: those still free are `form`',
    ]);
  });

  it('reports unknown keys deep inside', () => {
    const schema = z.strictObject({ list: z.array(z.strictObject({ channel: channel.optional() }).optional()).optional() });
    expect(linesOf(schema, { list: [{}, { chanel: 'sms' }] })).toEqual([
      'list[1].chanel: expected a known key, received `chanel`; did you mean `channel`',
    ]);
  });

  it('says how long, how many and how much', () => {
    const schema = z.strictObject({
      text: z.string().min(1).max(3),
      long: z.string().min(2).max(3),
      list: z.array(z.string()).min(1),
      pair: z.array(z.string()).min(2).max(2),
      size: z.number().gt(0).lt(9),
      day: z.int().min(1).max(7),
    });
    expect(linesOf(schema, { text: '', long: 'abcd', list: [], pair: ['a', 'b', 'c'], size: 0, day: 8 })).toEqual([
      'text: expected a text that is not empty, received ``',
      'long: expected at most 3 characters, received `abcd`',
      'list: expected a list that is not empty, received an empty list',
      'pair: expected at most 2 items, received a list',
      'size: expected a number above 0, received `0`',
      'day: expected a number of at most 7, received `8`',
    ]);
    expect(linesOf(schema, { text: 'abcd', long: 'a', list: ['a'], pair: [], size: 9, day: 0 })).toEqual([
      'text: expected at most 3 characters, received `abcd`',
      'long: expected at least 2 characters, received `a`',
      'pair: expected at least 2 items, received an empty list',
      'size: expected a number below 9, received `9`',
      'day: expected a number of at least 1, received `0`',
    ]);
  });

  it('says once that a number is too large, whatever else it is beyond', () => {
    expect(linesOf(z.strictObject({ day: z.int().min(1).max(7), any: z.int() }), { day: 1e300, any: -1e300 })).toEqual([
      'day: expected a number of at most 7, received `1e+300`',
      `any: expected a number of at least ${String(Number.MIN_SAFE_INTEGER)}, received \`-1e+300\``,
    ]);
  });

  it('shows how a list of one is written', () => {
    expect(linesOf(z.strictObject({ extends: z.array(z.string()) }), { extends: 'courtesy' })).toEqual([
      'extends: expected a list, received `courtesy`: a list of one is written `["courtesy"]`',
    ]);
  });

  it('names the nearest key of a record whose keys are listed', () => {
    const schema = z.partialRecord(channel, z.number());
    expect(linesOf(schema, { emial: 1, sms: 'x' })).toEqual([
      'sms: expected a number, received `x`',
      'emial: expected a known key, received `emial`; did you mean `email`',
    ]);
  });

  it('says what a key must be where keys follow a rule', () => {
    expect(linesOf(z.record(z.string().min(2), z.number()), { a: 1 })).toEqual(['a: expected at least 2 characters, received `a`']);
  });

  describe('of a union', () => {
    const call = z.strictObject({ kind: z.literal('call'), channel });
    const note = z.strictObject({ kind: z.literal('note'), body: z.string() });

    it('with a discriminator, names the nearest of its values', () => {
      const schema = z.array(z.discriminatedUnion('kind', [call, note]));
      expect(linesOf(schema, [{ kind: 'cal' }, {}, { kind: 'note', bdy: 'x' }])).toEqual([
        '[0].kind: expected one of `call`, `note`, received `cal`; did you mean `call`',
        '[1].kind: expected one of `call`, `note`, received nothing',
        '[2].body: expected a text, received nothing',
        '[2].bdy: expected a known key, received `bdy`; did you mean `body`',
      ]);
    });

    const setting = z.union([z.enum(['off', 'error']), z.tuple([z.enum(['off', 'error']), z.number()]), call.partial(), note.partial()]);

    it('without one, says all that it could be where it is none of them', () => {
      expect(linesOf(z.strictObject({ rule: setting }), { rule: 'of' })).toEqual([
        'rule: expected one of `off`, `error`, or a list, or an object, received `of`; did you mean `off`',
      ]);
      expect(linesOf(z.strictObject({ rule: z.union([z.string(), z.number()]) }), { rule: true })).toEqual([
        'rule: expected a text, or a number, received `true`',
      ]);
    });

    it('without one, reports the member that was most likely meant', () => {
      expect(linesOf(z.strictObject({ rule: setting }), { rule: ['eror', 1] })).toEqual([
        'rule[0]: expected one of `off`, `error`, received `eror`; did you mean `error`',
      ]);
      expect(linesOf(z.strictObject({ rule: setting }), { rule: { kind: 'call', chanel: 'sms' } })).toEqual([
        'rule.chanel: expected a known key, received `chanel`; did you mean `channel`',
      ]);
    });

    it('finds the nearest key deep inside the one member that all else fits', () => {
      const schema = z.union([z.string(), z.strictObject({ list: z.array(call) })]);
      expect(linesOf(schema, { list: [{ kind: 'call', channel: 'sms', chanel: 'sms' }] })).toEqual([
        'list[0].chanel: expected a known key, received `chanel`; did you mean `channel`',
      ]);
    });

    it('within a union, keeps the path', () => {
      const inner = z.strictObject({ list: z.array(z.union([channel, z.strictObject({ channel })])) });
      expect(linesOf(z.union([z.string(), inner]), { list: ['sms', { channel: 'smss' }] })).toEqual([
        'list[1].channel: expected one of `email`, `sms`, received `smss`; did you mean `sms`',
      ]);
    });
  });

  it('puts everything under where the value stands', () => {
    const schema = z.strictObject({ channel });
    const { error } = schema.safeParse({ channel: 1 });
    expect(fromZod(error!.issues, schema, { channel: 1 }, ['drafts', 2])).toMatchObject([{ path: ['drafts', 2, 'channel'] }]);
  });

  it('finds its way through what is wrapped and what refers to itself', () => {
    type Tree = { children?: Tree[] | undefined };
    const tree: z.ZodType<Tree> = z.lazy(() => z.strictObject({ children: z.array(tree).optional() }));
    const schema = z.strictObject({ tree: tree.nullable().default(null).readonly() });
    expect(linesOf(schema, { tree: { children: [{ childen: [] }] } })).toEqual([
      'tree.children[0].childen: expected a known key, received `childen`; did you mean `children`',
    ]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('reports the key %s as unknown', (key) => {
    const value: unknown = JSON.parse(`{"channel":"sms","${key}":{"x":1}}`);
    expect(fromZod(z.strictObject({ channel }).safeParse(value).error!.issues, z.strictObject({ channel }), value)).toEqual([
      { path: [key], code: 'unknown-key', expected: 'a known key', received: `\`${key}\`` },
    ]);
  });
});
