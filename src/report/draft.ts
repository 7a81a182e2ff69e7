import { aboutOf, noAbout } from '../actions/about.ts';
import type { About } from '../actions/action-type.ts';
import { opensCase, reachOf } from '../actions/contacts.ts';
import { type Form, formOf, lastChannel } from '../actions/form.ts';
import { byGravity } from '../actions/gravity.ts';
import { actionTypeOf } from '../actions/registry.ts';
import { type Known, needsOf, slot } from '../actions/slots.ts';
import { isTopic } from '../actions/terms.ts';
import { type Telling, wordsOfAll } from '../actions/told.ts';
import type { CompiledPolicy } from '../engine/compiled.ts';
import { HearbackError } from '../entities/hearback-error.ts';
import type { Interaction, MessageChannel } from '../entities/interaction.ts';
import { misnamed } from '../entities/misnamed.ts';
import type { Finding, NextAction, Report } from '../entities/report.ts';
import { promiseActionSchema, type Signal } from '../entities/signal.ts';
import type { Timeline } from '../entities/timeline.ts';
import { distinction } from '../facts/signals.ts';
import { checkGiven } from './check-given.ts';
import { capitalized } from './describe-glossary.ts';
import { factFor } from './draft-facts.ts';
import { existing } from './existing.ts';
import { latestInteractions } from './latest-interactions.ts';
import { businessCalendarOf } from './setting.ts';

/** From what a draft is made. */
export interface DraftOptions {
  /** The policy that gave the report. */
  readonly policy: CompiledPolicy;
  /** The timeline that the report is about. */
  readonly timeline: Timeline;
  /** The report that the action is of. */
  readonly report: Report;
}

/** Words to send, or to say. */
export interface Draft {
  /** Of a message: where the two last wrote to each other; left out where they have not. */
  readonly channel?: MessageChannel;
  /** Of a mail. */
  readonly subject?: string;
  readonly body: string;
  /** What only you know: each stands in the words as `{what}`. */
  readonly needs: readonly string[];
}

/**
 * Returns the words for a next action: of one that does several things, all of them in one message. Where the two last texted or chatted, it
 * is a text, without a subject and a close.
 *
 * @param action one of the report's
 * @throws {HearbackError} `invalid-options` when the action is about people or findings that are not those of the report, the
 * timeline was not parsed, the policy not compiled, or the report is none
 * @example
 * const timeline = parseTimeline({
 *   id: 'case-1',
 *   opportunity: { title: 'Backend Engineer' },
 *   parties: [{ id: 'ana', role: 'candidate', name: 'Ana Ruiz' }, { id: 'sam', role: 'recruiter', name: 'Sam Lee' }],
 *   interactions: [{ id: 'i1', kind: 'resume-received', at: '2026-03-02T09:00:00-06:00', from: 'ana', to: ['sam'] }],
 * });
 * const report = evaluate(timeline, courtesy, { asOf: '2026-03-16T12:00:00Z', calendar: { timeZone: 'America/Chicago' } });
 * const words = draft(report.nextActions[0], { policy: courtesy, timeline, report });
 * words.subject //=> 'Where the role of Backend Engineer stands'
 * words.body.split('\n')[0] //=> 'Hi Ana,'
 */
export function draft(action: NextAction, { policy, timeline, report }: DraftOptions): Draft {
  checkGiven({ action, timeline, policy, report });
  const known = knownOf(action, timeline);
  const office = businessCalendarOf(report.calendar).zone;
  const happened = existing(timeline.interactions, report.asOf, Number.POSITIVE_INFINITY);
  const opens = opensCase(known.owner, known.toward, (test) => happened.some(test));
  const reach = reachOf((test) => happened.some(test));
  const tellings = tellingsOf(action, { policy, timeline, report });
  const told = wordsOfAll(
    tellings.map(({ type, about }) => ({ type, about: { ...about, ...reach, asOf: report.asOf } })),
    opens,
  );
  const fill = (text: string, about: About): string =>
    text.replaceAll(slot, (whole, name: string) => factFor(name, known, about, office) ?? whole);
  const paragraphs = [
    ...told.flatMap(([{ sorry }, about]) => (sorry === undefined ? [] : [fill(sorry, about)])),
    ...told.flatMap(([{ lines, list = [] }, about]) => {
      const block = list.map((line) => fill(line, about)).join('\n');
      return [...lines.map((line) => fill(line, about)), ...(block === '' ? [] : [block])];
    }),
  ];
  const [first] = told;
  const name = (of: 'owner' | 'toward'): string => fill(`{${of}}`, noAbout);
  const channel = lastChannel(happened, action.owner, action.toward);
  const form = formOf(first?.[0], action.channel, channel);
  const subject = first === undefined ? {} : { subject: capitalized(fill(first[0].subject, first[1])) };
  const sentences = form === 'note' ? paragraphs : paragraphs.map(capitalized);
  const body = [...greetingOf(form, name), ...sentences, ...(form === 'mail' ? [`Best regards,\n${name('owner')}`] : [])].join('\n\n');
  return {
    ...((form === 'mail' || form === 'text') && channel !== undefined && { channel }),
    ...((form === 'mail' || form === 'note') && subject),
    body,
    needs: needsOf(told, known, form),
  };
}

function greetingOf(form: Form, name: (of: 'owner' | 'toward') => string): string[] {
  if (form === 'note') return [];
  return [form === 'call' ? `Hi ${name('toward')}, this is ${name('owner')}.` : `Hi ${name('toward')},`];
}

function knownOf({ owner, toward }: NextAction, { parties, opportunity }: Timeline): Known {
  const party = (id: string, path: string) => {
    const found = parties.find((one) => one.id === id);
    if (found === undefined) {
      throw new HearbackError('invalid-options', [
        { path: ['action', path], code: 'unknown-party', expected: 'a party of the timeline', received: `\`${id}\`` },
      ]);
    }
    return found;
  };
  return {
    opportunity,
    owner: party(owner, 'owner'),
    toward: party(toward, 'toward'),
    candidate: parties.find(({ role }) => role === 'candidate'),
  };
}

/** What the action tells of each of its findings, the gravest first. */
function tellingsOf(action: NextAction, { policy, timeline, report }: DraftOptions): Telling[] {
  const interactions = latestInteractions(timeline, report.asOf);
  const closes = action.type === 'close-kindly';
  return findingsOf(action, report).map((finding) => {
    const opener = finding.openedBy === undefined ? undefined : interactions.get(finding.openedBy);
    const signal = signalOf(finding, opener);
    const later = finding.evidence.flatMap(({ interaction: id }) => interactions.get(id) ?? []).filter((one) => follows(one, opener));
    const owedBy = timeline.parties.find(({ id }) => id === finding.owedBy);
    const about = aboutOf(finding, owedBy, opener, later, signal, timeline.opportunity);
    const type = actionTypeOf(closes ? action.type : (policy.rules.get(finding.rule)?.rule.action ?? 'contact'));
    return { type, about: { ...about, advice: action.advice === true, channel: action.channel } };
  });
}

/** Whether an interaction came after the one that opened a finding. */
function follows(one: Interaction, opener: Interaction | undefined): boolean {
  return opener !== undefined && one.id !== opener.id && one.at >= opener.at;
}

/** The findings that an action settles or serves, the gravest first. */
function findingsOf({ settles, serves }: NextAction, { violations, pending }: Report): Finding[] {
  const byId = new Map([...violations, ...pending].map((finding) => [finding.id, finding]));
  const of = (ids: readonly string[], key: 'settles' | 'serves'): Finding[] =>
    ids.map((id, place) => {
      const found = byId.get(id);
      if (found !== undefined) return found;
      const expected = 'the id of a finding of the report that is violated or pending';
      throw new HearbackError('invalid-options', [misnamed(['action', key, place], 'invalid-value', expected, id, byId.keys())]);
    });
  return [...of(settles, 'settles'), ...of(serves, 'serves')].sort(byGravity);
}

/** The signal that a finding is about, as far as the timeline or the finding's own id tells it. */
function signalOf({ id, data }: Finding, opener: Interaction | undefined): Signal | undefined {
  const [type, told] = id.slice(id.lastIndexOf('/') + 1).split(':');
  const stated = opener !== undefined && 'signals' in opener ? (opener.signals ?? []) : [];
  const found = stated.find((signal) => signal.type === type && (distinction(signal) ?? '') === told);
  if (found !== undefined || type !== 'promise') return found;
  const action = isAction(data['action']) ? data['action'] : 'message';
  return isTopic(told) ? { type, action, topic: told } : { type, action };
}

type PromisedAction = Extract<Signal, { type: 'promise' }>['action'];

function isAction(value: unknown): value is PromisedAction {
  return promiseActionSchema.options.some((action) => action === value);
}
