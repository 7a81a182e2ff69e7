import type { CompiledPolicy } from '../engine/compiled.ts';
import { show } from '../entities/describe-issue.ts';
import { HearbackError } from '../entities/hearback-error.ts';
import type { Issue } from '../entities/issue.ts';
import { shortHash } from '../entities/short-hash.ts';
import type { Auditing } from './audit-options.ts';
import type { AuditedCase } from './case-record.ts';

/**
 * A part of an audit, as plain data to be sent or stored: what it is a part of, and what is kept of each case. No name of a person
 * and no word of a message is in it; unlike a result it holds what happened, and the job.
 */
export interface AuditPart {
  /** The policy, `name@version`, and a hash of all that it says. */
  readonly policy: string;
  /** Epoch milliseconds. */
  readonly asOf: number;
  /** Epoch milliseconds; `null` where all versions were known. */
  readonly knownAsOf: number | null;
  /** A hash of the other options that change how a case is judged, or what is kept of it. */
  readonly options: string;
  /** Opaque: made by `part()`, read by `addPart`. */
  readonly cases: readonly SealedCase[];
}

/** A case with a hash of its texts, so that one that was cut off or changed on its way is refused and not misread. */
export type SealedCase = AuditedCase & { readonly seal: string };

/** What all parts of one audit have in common. */
export type PartHeader = Omit<AuditPart, 'cases'>;

/** What all parts of this audit have in common. */
export function partHeader({ name, version, resolved }: CompiledPolicy, { judging, carryOptOuts }: Auditing): PartHeader {
  const { asOf, knownAsOf, calendar, waivers, actionHorizon } = judging;
  return {
    policy: `${name}@${version} ${shortHash(JSON.stringify(resolved))}`,
    asOf,
    knownAsOf: Number.isFinite(knownAsOf) ? knownAsOf : null,
    options: shortHash(JSON.stringify([calendar, waivers, String(actionHorizon), carryOptOuts])),
  };
}

/**
 * The cases of a part.
 *
 * @throws {HearbackError} `invalid-options` where it is no part, or one of another audit
 */
export function readPart(part: unknown, header: PartHeader): readonly AuditedCase[] {
  const given = (typeof part === 'object' && part !== null ? part : {}) as Partial<AuditPart>;
  const issues: Issue[] = [];
  for (const [name, expected] of Object.entries(header)) {
    const received = given[name as keyof PartHeader];
    if (received === expected) continue;
    issues.push({
      path: [name],
      code: 'contradiction',
      expected: `${show(expected)}, as this audit has it`,
      received: show(received),
      ...(name === 'options' && { help: 'all parts have the same calendar, waivers, `actionHorizon` and `carryOptOuts`' }),
    });
  }
  const { cases } = given;
  if (!Array.isArray(cases))
    issues.push({ path: ['cases'], code: 'invalid-type', expected: 'a list of audited cases', received: show(cases) });
  else for (const [place, one] of cases.entries()) if (!isAuditedCase(one)) issues.push(noCase(place, one));
  if (issues.length > 0) throw new HearbackError('invalid-options', issues);
  return (cases as readonly SealedCase[]).map(({ seal: _, ...one }) => one);
}

/** A case made ready to be sent or stored. */
export function sealed(one: AuditedCase): SealedCase {
  return { ...one, seal: sealOf(one) };
}

function sealOf({ timeline, candidate, organizations, optOuts, lifts, interactions, record, again }: AuditedCase): string {
  return shortHash(JSON.stringify([timeline, candidate, organizations, optOuts, lifts]) + interactions + record + (again ?? ''));
}

function noCase(place: number, received: unknown): Issue {
  return { path: ['cases', place], code: 'invalid-type', expected: 'an audited case, as `part()` gives it', received: show(received) };
}

function isAuditedCase(value: unknown): value is AuditedCase {
  if (typeof value !== 'object' || value === null) return false;
  const { timeline, candidate, organizations, optOuts, lifts, interactions, record, again } = value as Partial<
    Record<keyof AuditedCase, unknown>
  >;
  return (
    [timeline, candidate, interactions, record, again ?? ''].every((text) => typeof text === 'string') &&
    [organizations, optOuts, lifts].every((list) => Array.isArray(list)) &&
    sealOf(value as AuditedCase) === (value as Partial<SealedCase>).seal
  );
}
