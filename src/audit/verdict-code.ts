import { severities } from '../entities/rule.ts';
import type { Verdict } from './verdict.ts';

const statuses = ['met', 'late', 'overdue', 'broken', 'pending', 'undecided', 'waived'] as const satisfies readonly Verdict['status'][];

/**
 * A verdict as it is stored, since there are more of them than of anything else in an audit: the places of its rule among those of the
 * policy, of its status, of its people and of the interaction that opened it; when it was settled, counted from there; its severity; when
 * it was due, counted from there; the place of what mended it; 1 where it is assumed; its key, where that is not made of rule and
 * opener. `null` stands for nothing, and what is nothing at the end is left out.
 */
export type VerdictCode = readonly (number | string | null)[];

/** What numbers in codes stand for. */
export interface Legend {
  /** The rules of the policy, in its order. */
  readonly rules: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
}

/** The interactions of a case, in order: their ids, and when they happened. */
export interface Happened {
  readonly ids: readonly string[];
  readonly instants: readonly number[];
}

/** The legend of a policy. */
export function legendOf(rules: Iterable<string>): Legend {
  const list = [...rules];
  return { rules: list, numberOf: new Map(list.map((rule, place) => [rule, place])) };
}

/**
 * The code of a verdict.
 *
 * @param placeOf - the place of an interaction in its case
 */
export function encodeVerdict(verdict: Verdict, { numberOf }: Legend, placeOf: (interaction: string) => number): VerdictCode {
  const { key, rule, status, severity, by, to, opener, openedAt = 0, dueAt, settledAt, remediedBy, assumed } = verdict;
  const code = [
    numberOf.get(rule)!,
    statuses.indexOf(status),
    by,
    to,
    opener === undefined ? null : placeOf(opener),
    settledAt === undefined ? null : settledAt - openedAt,
    severity === undefined ? null : severities.indexOf(severity),
    dueAt === undefined ? null : dueAt - openedAt,
    remediedBy === undefined ? null : placeOf(remediedBy),
    assumed === true ? 1 : null,
    key === plainKey(rule, opener) ? null : key,
  ];
  while (code.at(-1) === null) code.pop();
  return code;
}

/** The verdict of a code. */
export function decodeVerdict(code: VerdictCode, { rules }: Legend, { ids, instants }: Happened): Verdict {
  const [rule, status, by, to, opener, settled, severity, due, remedied, assumed, key] = code as readonly (number | null | undefined)[];
  const id = rules[rule!]!;
  const place = opener ?? -1;
  const openedAt = instants[place];
  const from = openedAt ?? 0;
  return {
    key: (key as string | null | undefined) ?? plainKey(id, ids[place]),
    rule: id,
    status: statuses[status!]!,
    severity: severities[severity ?? -1],
    by: by!,
    to: to!,
    opener: ids[place],
    openedAt,
    dueAt: typeof due === 'number' ? from + due : undefined,
    settledAt: typeof settled === 'number' ? from + settled : undefined,
    remediedBy: ids[remedied ?? -1],
    assumed: assumed === 1,
  };
}

function plainKey(rule: string, opener: string | undefined): string {
  return `${rule}/${opener ?? ''}`;
}

/** Ascending numbers, each as the difference from the one before. */
export function differences(numbers: readonly number[]): number[] {
  return numbers.map((number, place) => number - (numbers[place - 1] ?? 0));
}

/** The numbers of which those are the differences. */
export function sums(numbers: readonly number[]): number[] {
  let sum = 0;
  return numbers.map((difference) => (sum += difference));
}
