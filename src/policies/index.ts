import { compilePolicy } from '../engine/compile-policy.ts';
import type { CompiledPolicy } from '../engine/compiled.ts';
import { asCompiled } from '../engine/is-compiled.ts';
import type { PolicyInput } from '../entities/policy.ts';
import { courtesy as courtesyData } from './courtesy.ts';
import { strict as strictData } from './strict.ts';

/** A policy that is compiled when something of it is first asked for, so that importing it costs nothing. */
function compiledOnFirstUse(policy: PolicyInput): CompiledPolicy {
  let compiled: CompiledPolicy | undefined;
  const get = (): CompiledPolicy => (compiled ??= compilePolicy(policy));
  return asCompiled({
    get name() {
      return get().name;
    },
    get version() {
      return get().version;
    },
    get resolved() {
      return get().resolved;
    },
    get rules() {
      return get().rules;
    },
    get checks() {
      return get().checks;
    },
    get obligations() {
      return get().obligations;
    },
    get registers() {
      return get().registers;
    },
    get registersOf() {
      return get().registersOf;
    },
    get planAt() {
      return get().planAt;
    },
    get planFor() {
      return get().planFor;
    },
    get namedCount() {
      return get().namedCount;
    },
    get operators() {
      return get().operators;
    },
    get conditional() {
      return get().conditional;
    },
    get named() {
      return get().named;
    },
  });
}

/**
 * The Courtesy Code: what candidates, recruiters and employers ask of one another.
 *
 * @example
 * courtesy.name //=> 'courtesy'
 */
export const courtesy: CompiledPolicy = /* @__PURE__ */ compiledOnFirstUse(courtesyData);

/**
 * The Courtesy Code with shorter waits and higher demands.
 *
 * @example
 * strict.name //=> 'strict'
 */
export const strict: CompiledPolicy = /* @__PURE__ */ compiledOnFirstUse(strictData);
