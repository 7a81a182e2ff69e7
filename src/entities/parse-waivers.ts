import * as z from 'zod';
import type { HearbackError } from './hearback-error.ts';
import { parseValue } from './parse-value.ts';
import { collectProblems } from './problems.ts';
import { type Waiver, waiverSchema } from './waiver.ts';

/** Waivers, or the error that says all that is wrong with them. */
export type WaiversResult = { readonly ok: true; readonly waivers: Waiver[] } | { readonly ok: false; readonly error: HearbackError };

const waiversSchema = z.array(waiverSchema);

/**
 * Returns the waivers in parsed form, or the error as a value.
 *
 * @param json a list of waivers, as `JSON.parse` returns it; not changed
 * @example
 * safeParseWaivers([{ rule: 'ghosting' }]).ok //=> false
 */
export function safeParseWaivers(json: unknown): WaiversResult {
  const problems = collectProblems();
  const waivers = parseValue(waiversSchema, json, problems);
  return waivers === undefined ? { ok: false, error: problems.toError('invalid-waiver')! } : { ok: true, waivers };
}

/**
 * Returns the waivers in parsed form: `until` in epoch milliseconds.
 *
 * @param json a list of waivers, as `JSON.parse` returns it; not changed
 * @throws {HearbackError} invalid-waiver
 * @example
 * parseWaivers([{ rule: 'ghosting', reason: 'the candidate is on leave', approvedBy: 'lea' }]).length //=> 1
 */
export function parseWaivers(json: unknown): Waiver[] {
  const result = safeParseWaivers(json);
  if (!result.ok) throw result.error;
  return result.waivers;
}
