import { show } from './describe-issue.ts';
import type { Interaction } from './interaction.ts';
import type { Issue } from './issue.ts';
import { endOfLocalDay, type LocalDay } from './local-day.ts';
import { nearest } from './nearest.ts';
import type { Problems } from './problems.ts';
import type { Signal } from './signal.ts';

type Path = Issue['path'];

/** Takes a party id that an interaction names, and where: `to`, `signals` with their index and field. */
type VisitName = (id: unknown, key: 'from' | 'to' | 'signals', index?: number, field?: 'by' | 'party') => void;

interface Naming {
  readonly from?: unknown;
  readonly to?: unknown;
  readonly signals?: unknown;
}

interface NamingSignal {
  readonly by?: unknown;
  readonly party?: unknown;
}

/** Calls `visit` with whatever stands where a party is named, in an interaction that may not have been parsed. */
function visitNames({ from, to, signals }: Naming, visit: VisitName): void {
  if (from !== undefined) visit(from, 'from');
  if (Array.isArray(to)) for (let index = 0; index < to.length; index += 1) visit(to[index], 'to', index);
  if (!Array.isArray(signals)) return;
  for (let index = 0; index < signals.length; index += 1) {
    const signal = signals[index] as NamingSignal | null | undefined;
    if (signal?.by !== undefined) visit(signal.by, 'signals', index, 'by');
    if (signal?.party !== undefined) visit(signal.party, 'signals', index, 'party');
  }
}

/**
 * Returns whether the interactions name only parties that there are.
 *
 * @param interactions as parsed
 * @param parties the ids that there are
 */
export function nameOnly(interactions: readonly Interaction[], parties: ReadonlySet<unknown>): boolean {
  let known = true;
  const visit = (id: unknown) => {
    known &&= parties.has(id);
  };
  for (const interaction of interactions) visitNames(interaction, visit);
  return known;
}

/**
 * Notes every id in the interaction that no party has.
 *
 * @param interaction parsed, or as given: what is wrong with it otherwise is passed over
 * @param parties the ids that there are
 * @param problems where it is noted
 * @param at where the interaction stands
 */
export function checkNames(interaction: object, parties: ReadonlySet<string>, problems: Problems, at: Path = []): void {
  visitNames(interaction, (id, key, index, field) => {
    if (typeof id !== 'string' || id === '' || parties.has(id) || problems.full) return;
    const best = nearest(id, parties);
    problems.add({
      path: [...at, key, ...(index === undefined ? [] : [index]), ...(field === undefined ? [] : [field])],
      code: 'unknown-party',
      expected: 'the id of a party',
      received: show(id),
      ...(best === undefined ? {} : { nearest: best }),
    });
  });
}

/**
 * Returns whether an interaction agrees with itself: `dayOf` ends at `at`, and the words of no signal end before they start.
 *
 * @param interaction as parsed
 */
export function isSound(interaction: Interaction): boolean {
  const { dayOf, signals } = interaction;
  if (dayOf !== undefined && !endsAt(interaction.at, dayOf)) return false;
  if (signals === undefined) return true;
  for (const signal of signals) if (isReversed(signal)) return false;
  return true;
}

/**
 * Returns an issue wherever an interaction contradicts itself.
 *
 * @param interaction as parsed
 * @param at where the interaction stands
 */
export function contradictions(interaction: Interaction, at: Path = []): Issue[] {
  const { dayOf, signals = [] } = interaction;
  const issues: Issue[] = [];
  if (dayOf !== undefined && !endsAt(interaction.at, dayOf)) {
    const expected = `the last millisecond of \`dayOf\`, \`${String(endOfLocalDay(dayOf))}\``;
    issues.push({ path: [...at, 'at'], code: 'contradiction', expected, received: show(interaction.at) });
  }
  for (const [index, signal] of signals.entries()) {
    if (!isReversed(signal)) continue;
    const expected = `at least \`start\`, \`${String(signal.start)}\``;
    issues.push({ path: [...at, 'signals', index, 'end'], code: 'contradiction', expected, received: show(signal.end) });
  }
  return issues;
}

function endsAt(at: number, day: LocalDay): boolean {
  return endOfLocalDay(day) === at;
}

function isReversed({ start, end }: Signal): boolean {
  return start !== undefined && end !== undefined && end < start;
}
