import type { Assumption, Finding } from '../entities/report.ts';
import type { SignalType } from '../entities/signal.ts';
import { builtInContext } from '../facts/other-facts.ts';
import { capitalized, listed } from './describe-glossary.ts';
import type { Telling } from './describe-telling.ts';

/** Signals that only the one side gives; the rest may come from both. */
const candidates: readonly SignalType[] = ['interest', 'acknowledgement', 'decline', 'opt-out', 'consent', 'callback-request'];
const recruiters: readonly SignalType[] = ['disclosure', 'withheld', 'decision', 'no-news', 'help', 'pressure', 'names-person'];

/**
 * What a verdict takes for granted, in words.
 *
 * @param listensFor the signals that would change a finding of this rule
 */
export function explainAssumptions(finding: Finding, listensFor: readonly SignalType[], telling: Telling): string[] {
  const { assumes } = finding;
  if (assumes.length === 0) return [];
  const unsure = finding.status === 'undecided';
  const sentences: string[] = [];
  const ids = (unknown: 'words' | 'who') =>
    assumes.flatMap((one) => (one.unknown === unknown ? [(one as { interaction: string }).interaction] : []));

  const words = ids('words');
  const settling = finding.settledBy !== undefined && words.includes(finding.settledBy) ? finding.settledBy : undefined;
  if (settling !== undefined) sentences.push(`Assumes that ${telling.event(settling)} did what was owed; what it said is not on record.`);
  const others = words.filter((id) => id !== settling);
  if (others.length > 0) {
    const told = events(others, telling);
    if (unsure) sentences.push(`Open, because what ${told} said is not on record.`);
    else sentences.push(`Assumes that ${told} ${carriedNothing(others, listensFor, telling)}.`);
  }
  const people = ids('who');
  if (people.length > 0) {
    const told = events(people, telling);
    sentences.push(
      unsure
        ? `Open, because who sent or got ${told} is not on record.`
        : `Assumes that ${told}, with sender or receiver not on record, changes nothing here.`,
    );
  }
  const facts = assumes.flatMap((one) => (one.unknown === 'context' ? [questionOf(one.fact)] : []));
  if (facts.length > 0) {
    const open = `it is not stated ${listed(facts)}`;
    sentences.push(unsure ? `Open, because ${open}.` : `${capitalized(open)}; it counts as not so.`);
  }
  const kinds = coverageOf(assumes);
  if (kinds.length > 0) {
    sentences.push(
      unsure
        ? `Open, because the source does not show every ${listed(kinds, 'or')}.`
        : `Assumes that there was no ${listed(kinds, 'or')} besides those on record.`,
    );
  }
  return sentences;
}

/** What a fact that the host did not state would tell. */
function questionOf(fact: string): string {
  const name = fact.slice('context.'.length);
  const about = Object.hasOwn(builtInContext, name) ? builtInContext[name]!.about : '';
  return about.startsWith('whether ') ? about : `what \`${fact}\` is`;
}

function coverageOf(assumes: readonly Assumption[]): string[] {
  return assumes.flatMap((one) => (one.unknown === 'coverage' ? [one.kind.replaceAll('-', ' ')] : []));
}

const mostNamed = 3;

/** Interactions by what they were; many are counted. */
function events(ids: readonly string[], telling: Telling): string {
  if (ids.length <= mostNamed) return listed(ids.map((id) => telling.event(id)));
  const instants = ids.flatMap((id) => telling.interaction(id)?.at ?? []);
  const { days } = telling;
  return `the ${String(ids.length)} contacts from ${days.date(Math.min(...instants))} to ${days.date(Math.max(...instants))}`;
}

function carriedNothing(ids: readonly string[], listensFor: readonly SignalType[], telling: Telling): string {
  const sides = new Set(ids.map((id) => sideOf(id, telling)));
  const heard = listensFor.filter((type) => {
    if (sides.size !== 1) return true;
    return sides.has('candidate') ? !recruiters.includes(type) : sides.has('both') || !candidates.includes(type);
  });
  if (heard.length === 0) return 'said nothing that changes this';
  return `carried no ${listed(
    heard.map((type) => type.replaceAll('-', ' ')).map((word) => (word === 'opt out' ? 'opt-out' : word)),
    'or',
  )}`;
}

function sideOf(id: string, telling: Telling): 'candidate' | 'others' | 'both' {
  const interaction = telling.interaction(id);
  if (interaction === undefined || interaction.kind === 'interview-held') return 'both';
  if (interaction.kind === 'call' && interaction.outcome === 'connected') return 'both';
  const from = telling.party(interaction.from);
  if (from === undefined) return 'both';
  return from.role === 'candidate' ? 'candidate' : 'others';
}
