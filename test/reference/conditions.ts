import { operatorNamed } from './operators.ts';
import type { Assumption, Condition, FactReference, FactResult, Leaf, Verdict } from './types.ts';

/** What a condition is judged in: how its facts are read, and what its named conditions say. */
export interface World {
  readonly conditions: Readonly<Record<string, Condition>>;
  fact(reference: FactReference): FactResult;
}

const yes: Verdict = { truth: true, why: [] };
const no: Verdict = { truth: false, why: [] };

/** Kleene's `all`, `any` and `not` over json-rules-engine's leaves. */
export function judge(condition: Condition, world: World): Verdict {
  if ('all' in condition) {
    const parts = condition.all.map((part) => judge(part, world));
    return parts.some(isFalse) ? no : unknownOr(parts, yes);
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => judge(part, world));
    return parts.some(isTrue) ? yes : unknownOr(parts, no);
  }
  if ('not' in condition) {
    const part = judge(condition.not, world);
    return part.truth === 'unknown' ? part : part.truth ? no : yes;
  }
  if ('condition' in condition) return judge(conditionNamed(condition.condition, world.conditions), world);
  return judgeLeaf(condition, world);
}

export function conditionNamed(name: string, conditions: World['conditions']): Condition {
  const found = Object.hasOwn(conditions, name) ? conditions[name] : undefined;
  if (found === undefined) throw new Error(`no condition ${name}`);
  return found;
}

const isTrue = (verdict: Verdict) => verdict.truth === true;
const isFalse = (verdict: Verdict) => verdict.truth === false;

function unknownOr(parts: readonly Verdict[], otherwise: Verdict): Verdict {
  const unknown = parts.filter((part) => part.truth === 'unknown');
  return unknown.length === 0 ? otherwise : { truth: 'unknown', why: unknown.flatMap((part) => part.why) };
}

export function isFactReference(value: unknown): value is FactReference {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && 'fact' in value;
}

/** Unknown where a side is; false where a side is absent; where a side lies between bounds, what all its values agree on. */
function judgeLeaf(leaf: Leaf, world: World): Verdict {
  const left = world.fact(leaf);
  const right = isFactReference(leaf.value) ? world.fact(leaf.value) : { value: leaf.value };
  const why = [...reasonsOf(left), ...reasonsOf(right)];
  const lefts = possible(left);
  const rights = possible(right);
  if (lefts === undefined || rights === undefined) return { truth: 'unknown', why };
  const test = operatorNamed(leaf.operator);
  const results = lefts.flatMap((fact) => rights.map((value) => fact !== undefined && value !== undefined && test(fact, value)));
  if (results.every(Boolean)) return yes;
  return results.some(Boolean) ? { truth: 'unknown', why } : no;
}

const reasonsOf = (result: FactResult): readonly Assumption[] => ('unknown' in result ? result.unknown : []);

/** Every value that the fact may have, or undefined where it may have any. */
function possible(result: FactResult): readonly unknown[] | undefined {
  if (!('unknown' in result)) return [result.value];
  if (result.between === undefined) return undefined;
  const [low, high] = result.between;
  return Array.from({ length: high - low + 1 }, (_, step) => low + step);
}
