import { readInstant } from '../entities/instant.ts';
import type { ValueType } from '../entities/policy.ts';

/** A value as the type that a policy declares for it, instants in epoch milliseconds; undefined for a value of another type. */
export function declaredValue(type: ValueType, value: unknown): unknown {
  switch (type) {
    case 'strings':
      return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
    case 'instant':
      return readInstant(value);
    default:
      return typeof value === type ? value : undefined;
  }
}
