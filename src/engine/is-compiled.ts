import { isRecord } from '../entities/is-record.ts';
import type { CompiledPolicy } from './compiled.ts';

/** Whether a policy is one that `compilePolicy` returned. */
export function isCompiled(policy: unknown): policy is CompiledPolicy {
  return isRecord(policy) && 'resolved' in policy && policy['rules'] instanceof Map;
}
