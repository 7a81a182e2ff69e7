import { severities } from '../entities/rule.ts';
import type { Verdict } from './verdict.ts';

const statuses = ['met', 'late', 'overdue', 'broken', 'pending', 'undecided', 'waived'] as const satisfies readonly Verdict['status'][];

/**
 * A verdict as it is stored: the place of its rule among those of the policy, of its status, severity (-1: none) and people; the places
 * of the interactions that opened and mended it (-1: none); and its key where that is not simply made of rule and opener. There are
 * more verdicts than anything else in an audit.
 */
export type VerdictCode = readonly [
  rule: number,
  status: number,
  severity: number,
  by: number,
  to: number,
  opener: number,
  openedAt: number | null,
  dueAt: number | null,
  settledAt: number | null,
  remediedBy: number,
  assumed: 0 | 1,
  key?: string,
];

/** What numbers in codes stand for. */
export interface Legend {
  /** The rules of the policy, in its order. */
  readonly rules: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
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
  const { key, rule, status, severity, by, to, opener, openedAt, dueAt, settledAt, remediedBy, assumed } = verdict;
  return [
    numberOf.get(rule)!,
    statuses.indexOf(status),
    severity === undefined ? -1 : severities.indexOf(severity),
    by,
    to,
    opener === undefined ? -1 : placeOf(opener),
    openedAt ?? null,
    dueAt ?? null,
    settledAt ?? null,
    remediedBy === undefined ? -1 : placeOf(remediedBy),
    assumed === true ? 1 : 0,
    ...(key === plainKey(rule, opener) ? ([] as const) : ([key] as const)),
  ];
}

/** The verdict of a code; `interactions` are the ids of those of its case. */
export function decodeVerdict(code: VerdictCode, { rules }: Legend, interactions: readonly string[]): Verdict {
  const [number, status, severity, by, to, opener, openedAt, dueAt, settledAt, remediedBy, assumed, key] = code;
  const rule = rules[number]!;
  return {
    key: key ?? plainKey(rule, interactions[opener]),
    rule,
    status: statuses[status]!,
    severity: severities[severity],
    by,
    to,
    opener: interactions[opener],
    openedAt: openedAt ?? undefined,
    dueAt: dueAt ?? undefined,
    settledAt: settledAt ?? undefined,
    remediedBy: interactions[remediedBy],
    assumed: assumed === 1,
  };
}

function plainKey(rule: string, opener: string | undefined): string {
  return `${rule}/${opener ?? ''}`;
}
