import type * as z from 'zod';
import { show } from './describe-issue.ts';
import { isRecord } from './is-record.ts';
import { type Complaint, leaf } from './leaf.ts';

/** Values by the names that a host or a policy gave them. */
export type FlatRecord<Value> = { [name: string]: Value };

/** A plain value. */
export type Scalar = string | number | boolean;

/** Returns whether the value is a text, a finite number, `true` or `false`. */
export function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

interface FlatRecordOptions<Value> {
  /** Whether a value may stand in it. */
  readonly accepts: (value: unknown) => value is Value;
  /** What may, in words. */
  readonly expected: string;
  /** What may, as JSON Schema. */
  readonly json: object;
  readonly description: string;
}

/**
 * A schema for values by free names. Unlike zod's record it refuses the name `__proto__` instead of dropping it, so nothing that
 * was given goes missing unseen.
 */
export function flatRecordSchema<Value>(options: FlatRecordOptions<Value>): z.ZodType<FlatRecord<Value>, FlatRecord<Value>> {
  const { accepts, expected, json, description } = options;
  return leaf<FlatRecord<Value>>({
    read(value) {
      if (!isRecord(value)) return undefined;
      const copy: FlatRecord<Value> = {};
      for (const name of Object.keys(value)) {
        const item = value[name];
        if (item === undefined) continue;
        if (name === '__proto__' || !accepts(item)) return undefined;
        copy[name] = Array.isArray(item) ? ([...item] as Value) : item;
      }
      return copy;
    },
    complain(value) {
      if (!isRecord(value)) return { code: value === undefined ? 'missing' : 'invalid-type', expected: 'an object' };
      return Object.entries(value).flatMap(([name, item]): Complaint[] => {
        if (item === undefined) return [];
        if (name === '__proto__')
          return [{ path: [name], code: 'unknown-key', expected: 'a name other than `__proto__`', received: show(name) }];
        return accepts(item) ? [] : [{ path: [name], code: 'invalid-value', expected, received: show(item) }];
      });
    },
    json: { type: 'object', propertyNames: { not: { const: '__proto__' } }, additionalProperties: json, description },
  });
}
