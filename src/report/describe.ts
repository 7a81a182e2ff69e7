import type { CompiledPolicy } from '../engine/compiled.ts';
import type { Finding, Report, Status } from '../entities/report.ts';
import type { Rule } from '../entities/rule.ts';
import type { SignalType } from '../entities/signal.ts';
import type { Timeline } from '../entities/timeline.ts';
import { checkGiven } from './check-given.ts';
import { explainAssumptions } from './describe-assumptions.ts';
import { ClauseWords } from './describe-clauses.ts';
import { type DueTerm, dueTermsOf, explainDue } from './describe-due.ts';
import { capitalized } from './describe-glossary.ts';
import { explainStanding } from './describe-lateness.ts';
import { fill, type Template, templateOf } from './describe-message.ts';
import { type Quote, quotesOf } from './describe-quotes.ts';
import { ReasonWords } from './describe-reasons.ts';
import { listensFor } from './describe-signals.ts';
import { Telling } from './describe-telling.ts';
import { type IsInstant, instantFacts } from './instant-facts.ts';

/** From what, and how openly, a report is put into words. */
export interface DescribeOptions {
  /** The policy that gave the report. */
  readonly policy: CompiledPolicy;
  /** The timeline that it is about. */
  readonly timeline: Timeline;
  /** Names for people, the job and the client; without it, ids. */
  readonly names?: boolean | undefined;
  /** The words of the timeline that a finding rests on. */
  readonly quotes?: boolean | undefined;
}

/** A finding in words. */
export interface Description {
  /** The finding's. */
  readonly id: string;
  /** What happened, or is owed. */
  readonly message: string;
  /** How its deadline was counted, how late it is, and what it assumes. */
  readonly why: string;
  /** The clauses of the rule that decided. */
  readonly clauses: readonly string[];
  /** The words that it rests on, where asked for. */
  readonly quotes?: readonly Quote[];
}

/**
 * Returns the findings of a report in words: violations, then what is pending, undecided and waived, each in the report's order.
 *
 * @param report as `evaluate` returns it
 * @throws {HearbackError} `invalid-options` where the timeline was not parsed, the policy not compiled, or the report is none
 * @example
 * const timeline = parseTimeline({
 *   id: 'case-1',
 *   parties: [{ id: 'ana', role: 'candidate' }, { id: 'sam', role: 'recruiter' }],
 *   interactions: [{ id: 'i1', kind: 'call', channel: 'phone', outcome: 'missed', at: '2026-03-06T09:00:00-06:00', from: 'ana', to: ['sam'] }],
 * });
 * const report = evaluate(timeline, courtesy, { asOf: '2026-03-09T12:00:00-05:00', calendar: { timeZone: 'America/Chicago' } });
 * const [call] = describe(report, { policy: courtesy, timeline });
 * call.message //=> 'ana called on Fri 6 Mar and reached nobody. A call, a voicemail or a message back is due by Mon 9 Mar.'
 * call.why //=> '1 business day from Fri 6 Mar: Mon; 7 and 8 Mar are a weekend. Due in 5 hours.'
 */
export function describe(report: Report, { policy, timeline, names = false, quotes = false }: DescribeOptions): Description[] {
  checkGiven({ timeline, policy, report });
  const telling = new Telling(report, timeline, names);
  const voices = voicesOf(policy);
  const descriptions: Description[] = [];
  for (const list of [report.violations, report.pending, report.undecided, report.waived]) {
    for (const finding of list) {
      const voice = voices(finding.rule);
      const clauses = voice.reasons.tell(finding, voice.clauses, telling);
      const description = {
        id: finding.id,
        message: messageOf(finding, clauses, voice, telling),
        why: whyOf(finding, clauses, voice, telling),
        clauses,
      };
      descriptions.push(quotes ? { ...description, quotes: quotesOf(finding, telling) } : description);
    }
  }
  return descriptions;
}

/** What is worked out once for a rule. */
interface Voice {
  readonly rule: Rule | undefined;
  readonly clauses: ClauseWords;
  readonly reasons: ReasonWords;
  readonly terms: readonly DueTerm[];
  readonly listensFor: readonly SignalType[];
  readonly templates: ReadonlyMap<string, Template>;
}

const voicesByPolicy = new WeakMap<CompiledPolicy, (rule: string) => Voice>();

/** The voices of a policy's rules, by id. */
function voicesOf(policy: CompiledPolicy): (rule: string) => Voice {
  const known = voicesByPolicy.get(policy);
  if (known !== undefined) return known;
  const voices = new Map<string, Voice>();
  const isInstant = instantFacts(policy);
  const voiceOf = (id: string): Voice => {
    const known = voices.get(id);
    if (known !== undefined) return known;
    const voice = newVoice(policy.rules.get(id)?.rule, policy, isInstant);
    voices.set(id, voice);
    return voice;
  };
  voicesByPolicy.set(policy, voiceOf);
  return voiceOf;
}

function newVoice(rule: Rule | undefined, policy: CompiledPolicy, isInstant: IsInstant): Voice {
  const messages = Object.entries(rule?.messages ?? {});
  const templates = new Map(messages.map(([status, sentence]) => [status, templateOf(sentence, rule, isInstant)]));
  return {
    rule,
    clauses: new ClauseWords(rule, isInstant),
    reasons: new ReasonWords(rule, isInstant),
    terms: dueTermsOf(rule),
    listensFor: listensFor(rule, policy),
    templates,
  };
}

function messageOf(finding: Finding, clauses: readonly string[], { rule, templates }: Voice, telling: Telling): string {
  if (finding.openedBy === undefined) return `Whether "${spelt(finding.rule)}" applies to this case cannot be told from what is stated.`;
  const words =
    templates.get(finding.status) ?? (finding.status === 'waived' ? templates.get(statusBeneath(finding, rule, telling.asOf)) : undefined);
  return words === undefined ? plainMessage(finding, clauses, telling) : fill(words, finding, telling);
}

/** How a waived finding would stand. */
function statusBeneath({ settledAt, dueAt, voidedAt }: Finding, rule: Rule | undefined, asOf: number): Status {
  if (rule?.kind === 'check') return 'broken';
  if (settledAt !== undefined) return 'late';
  return voidedAt !== undefined || (dueAt !== undefined && dueAt < asOf) ? 'overdue' : 'pending';
}

function spelt(id: string): string {
  return id.replaceAll('-', ' ');
}

/** A sentence for a rule that has none of its own. */
function plainMessage(finding: Finding, clauses: readonly string[], telling: Telling): string {
  const { days } = telling;
  const [by, to] = [telling.person(finding.owedBy), telling.person(finding.owedTo)];
  const due = finding.dueAt === undefined ? '' : `, due by ${days.deadline(finding.dueAt)}`;
  const settled = finding.settledAt === undefined ? '' : `, settled on ${days.date(finding.settledAt)}`;
  const owes = finding.dueAt === undefined && finding.status !== 'pending' ? `${by} towards ${to}` : `owed by ${by} to ${to}`;
  const because = clauses.length === 0 ? '' : ` (${clauses.join('; ')})`;
  return `"${spelt(finding.rule)}" is ${finding.status}: ${owes}, since ${days.date(finding.openedAt!)}${due}${settled}${because}.`;
}

function whyOf(finding: Finding, clauses: readonly string[], { rule, terms, listensFor }: Voice, telling: Telling): string {
  const sentences: string[] = [];
  const add = (sentence: string): void => {
    if (sentence !== '') sentences.push(sentence);
  };
  if (terms.length > 0) add(explainDue(finding, terms, rule, telling));
  const assumptions = explainAssumptions(finding, listensFor, telling);
  // what leaves a finding open says all that its clauses do
  if (terms.length === 0 && clauses.length > 0 && (finding.status !== 'undecided' || assumptions.length === 0))
    sentences.push(`${capitalized(clauses.join('; '))}.`);
  add(explainStanding(finding, telling));
  sentences.push(...assumptions);
  if (finding.waivedBecause !== undefined) sentences.push(`Waived: ${finding.waivedBecause}.`);
  return sentences.join(' ');
}
