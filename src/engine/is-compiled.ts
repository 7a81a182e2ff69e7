import { isRecord } from '../entities/is-record.ts';
import type { CompiledPolicy } from './compiled.ts';

/** Under which a compiled policy holds itself: a copy does not, and another copy of this package knows it too. */
const itself = Symbol.for('hearback.compiled-policy');

/** Marks a policy as one that was compiled. */
export const asCompiled = (policy: CompiledPolicy): CompiledPolicy => Object.defineProperty(policy, itself, { value: policy });

/** Whether a policy is one that `compilePolicy` returned, and no changed copy of one: what it was compiled to would not have changed. */
export function isCompiled(policy: unknown): policy is CompiledPolicy {
  return isRecord(policy) && (policy as { readonly [itself]?: unknown })[itself] === policy;
}

/** Whether it is one, or made from one. */
export const isFromCompiled = (policy: unknown): boolean => isRecord(policy) && 'resolved' in policy;
