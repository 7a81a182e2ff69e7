import type { AuditResult } from '../entities/audit.ts';
import type { Party, Role } from '../entities/party.ts';
import type { NextAction } from '../entities/report.ts';
import type { Verdict } from './verdict.ts';
import { decodeVerdict, differences, encodeVerdict, type Legend, sums, type VerdictCode } from './verdict-code.ts';

/** A person of a case, without a name. */
export interface Person {
  readonly id: string;
  readonly role: Role;
  readonly organization?: string | undefined;
}

/** Something that scorecards count: the place of the interaction, what it is, and whose it is, a place among the people or -1. */
export type Observed = readonly [place: number, what: number, by: number];

/** What an interaction can be, as bits. */
export const observable = { contact: 1, outreach: 2, fullOutreach: 4, followUp: 8, reply: 16, pressing: 32 } as const;

/** Something that a measure counts: which measure, the place of the interaction, when, whose, and whether it hit. */
export type Sample = readonly [measure: number, place: number, at: number, by: number, hit: 0 | 1];

/** The first words of somebody: which measure, when, whose, and a hash of the words without names and numbers. */
export type FirstWords = readonly [measure: number, at: number, by: number, hash: string];

/** What an audit keeps of a case to add it up: no word of a message, no name of a person. */
export interface CaseRecord {
  /** When its interactions happened; epoch milliseconds, ascending. */
  readonly instants: readonly number[];
  readonly timeZone: string;
  readonly people: readonly Person[];
  readonly verdicts: readonly Verdict[];
  readonly observed: readonly Observed[];
  readonly samples: readonly Sample[];
  readonly firstWords: readonly FirstWords[];
  readonly actions: readonly NextAction[];
  /** When the candidate was last in touch. */
  readonly answeredAt?: number | undefined;
  readonly coverage: AuditResult['coverage'];
  /** Waivers, by their place in the list, that matched nothing here. */
  readonly unmatched: readonly number[];
}

/** A case as a part of an audit holds it; texts of JSON where only the result needs them, since they are small and quick to hand on. */
export interface AuditedCase {
  readonly timeline: string;
  readonly candidate: string;
  /** The organizations that recruit; one empty text where none is stated. */
  readonly organizations: readonly string[];
  /** When the candidate asked to hear no more, and when they showed interest again; epoch milliseconds. */
  readonly optOuts: readonly number[];
  readonly lifts: readonly number[];
  /** Ids of the interactions that exist, as JSON. */
  readonly interactions: string;
  /** A {@link CaseRecord}, written by `writeRecord`. */
  readonly record: string;
  /** The case without its words, written by `writeShort`, to be judged again if an opt-out comes to light; left out where none can matter. */
  readonly again?: string | undefined;
}

/** A party as an audit keeps it. */
export function personOf({ id, role, organization }: Party): Person {
  return organization === undefined ? { id, role } : { id, role, organization };
}

/** A record as it is stored: instants as differences. */
type StoredRecord = Omit<CaseRecord, 'verdicts'> & { readonly verdicts: readonly VerdictCode[] };

/**
 * The record of a case as a text.
 *
 * @param ids - of the interactions of the case
 */
export function writeRecord({ verdicts, instants, ...record }: CaseRecord, legend: Legend, ids: readonly string[]): string {
  const places = new Map(ids.map((id, place) => [id, place]));
  const placeOf = (id: string): number => places.get(id) ?? -1;
  const stored: StoredRecord = {
    instants: differences(instants),
    verdicts: verdicts.map((verdict) => encodeVerdict(verdict, legend, placeOf)),
    ...record,
  };
  return JSON.stringify(stored);
}

/** The record of a case. */
export function readRecord(one: AuditedCase, legend: Legend): CaseRecord {
  const { verdicts, instants, ...record } = JSON.parse(one.record) as StoredRecord;
  const happened = { ids: interactionsOf(one), instants: sums(instants) };
  return { ...record, instants: happened.instants, verdicts: verdicts.map((code) => decodeVerdict(code, legend, happened)) };
}

/** The ids of the interactions of a case. */
export function interactionsOf({ interactions }: AuditedCase): readonly string[] {
  return JSON.parse(interactions) as string[];
}

/** The party, or the organization, that something of a person counts for; nothing where no organization is stated. */
export function personKey({ id, organization }: Person, per: 'party' | 'organization'): string | undefined {
  return per === 'party' ? id : organization;
}
