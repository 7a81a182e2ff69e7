import type { Fold } from '../engine/fold.ts';
import { groupBy } from '../entities/group-by.ts';
import type { Interaction } from '../entities/interaction.ts';
import type { Party } from '../entities/party.ts';
import { priorities } from '../entities/priority.ts';
import type { Finding, NextAction } from '../entities/report.ts';
import { isOfRecruitersSide } from '../facts/roles.ts';
import { channelOf } from './action-type.ts';
import { askingOf, type Found, holdsNow } from './asking.ts';
import { opensCase, reachOf } from './contacts.ts';
import { formOf, lastChannel } from './form.ts';
import { byGravity } from './gravity.ts';
import type { Member } from './member.ts';
import { type Plan, Planner } from './plan.ts';
import { actionTypeOf } from './registry.ts';
import { needsOf } from './slots.ts';
import { wordsOfAll } from './told.ts';
import { askedFor, dueInHours } from './when.ts';

/** From what next actions follow. */
export interface Situation {
  readonly fold: Fold;
  readonly timeline: string;
  readonly asOf: number;
  /** Milliseconds for which a finding asks for something after it fell due, or was broken. */
  readonly horizon: number;
  /** What is broken, overdue, late or pending. */
  readonly found: readonly Found[];
}

/** What to do next, and for which findings nothing can be done. */
export interface Next {
  readonly actions: NextAction[];
  /** What doing each would add to the timeline, by its id. */
  readonly acts: ReadonlyMap<string, Interaction>;
  /** The rules that forbid all that would close a finding, by finding. */
  readonly blocked: ReadonlyMap<Finding, readonly string[]>;
}

const none: Next = { actions: [], acts: new Map(), blocked: new Map() };

/** What each party should do next; every action was tried on the case, and does what it says without breaking a rule. */
export function nextActions(situation: Situation): Next {
  const { fold, asOf, horizon, found } = situation;
  if (found.length === 0) return none;
  const silenced = holdsNow('opted-out', fold, asOf);
  const { live, advice, expired } = askingOf(found, fold, asOf, horizon, silenced);
  const blocked = new Map<Finding, readonly string[]>();
  if (live.length + advice.length + expired.length === 0) return none;

  const isSilenced = ({ owner, toward, type }: Member): boolean =>
    silenced && type.act !== 'nothing' && toward.role === 'candidate' && owner.role !== 'candidate';
  for (const { finding } of live.filter(isSilenced)) blocked.set(finding, silencingRules(fold));

  const actions: NextAction[] = [];
  const acts = new Map<string, Interaction>();
  const add = (plan: Plan, isAdvice: boolean): void => {
    const made = actionOf(plan, isAdvice, situation);
    const alike = actions.filter(({ id }) => id === made.id || id.startsWith(`${made.id}/`)).length;
    const action = alike === 0 ? made : { ...made, id: `${made.id}/${String(alike + 1)}` };
    actions.push(action);
    if (plan.act !== undefined) acts.set(action.id, plan.act);
  };
  const closing = expired.filter((member) => !isSilenced(member));
  const closable = live.filter((member) => !isSilenced(member));
  for (const shared of groupBy(closable, sharedContact).values()) {
    const members = withoutIdle(shared);
    members.sort((a, b) => byGravity(a.finding, b.finding));
    const { plans, blocked: forbidden } = new Planner(fold, asOf).plan(members);
    for (const plan of plans) add(plan, false);
    for (const [{ finding }, rules] of forbidden) blocked.set(finding, rules);
  }
  const advisable = advice.filter((member) => !isSilenced(member));
  for (const members of groupBy(advisable, sameAdvice).values()) {
    members.sort((a, b) => byGravity(a.finding, b.finding));
    const plan = adviceOf(members, situation);
    if (plan !== undefined) add(plan, true);
  }
  // whoever is in touch with the candidate anyhow ends the silence
  const isTold = actions.some(
    ({ advice: isAdvice, toward, owner }) => isAdvice !== true && toward === candidateOf(fold)?.id && owner !== toward,
  );
  const close = isTold ? undefined : closeKindly(closing, silenced, situation);
  if (close !== undefined) add(close, false);
  return { actions: actions.sort(byUrgency), acts, blocked };
}

function candidateOf(fold: Fold): Party | undefined {
  return fold.frame.setting.firstOf('candidate');
}

/** Members that one contact may serve: of one side, toward one party. */
function sharedContact({ owner, toward, type }: Member): string {
  return JSON.stringify([type.act, owner.organization === undefined ? [owner.role] : owner.organization, toward.id]);
}

/** Those that are of use when the others are done with them. */
function withoutIdle(members: readonly Member[]): Member[] {
  const idle = members.flatMap(({ type }) => type.makesIdle ?? []);
  return members.filter(({ type }) => !idle.includes(type.type));
}

/** One contact says all that is good to say. */
function sameAdvice({ owner, toward, type }: Member): string {
  return JSON.stringify([type.act === 'nothing' ? type.type : type.act, owner.id, toward.id]);
}

/** The rules that forbid to contact who has opted out. */
function silencingRules({ policy }: Fold): string[] {
  return [...policy.rules.values()].filter(({ rule }) => rule.action === 'stop-contact').map(({ rule }) => rule.id);
}

/** What is good to do about what cannot be mended; nothing where even that is forbidden. */
function adviceOf(members: readonly Member[], situation: Situation): Plan | undefined {
  const { type, about, owner, toward } = members[0]!;
  if (type.act === 'nothing')
    return { members, channel: channelOf(type, about), notBefore: situation.asOf, closes: new Set(), act: undefined };
  if (owner.id === toward.id) return undefined;
  const { plans } = new Planner(situation.fold, situation.asOf).plan(
    members.map((member) => ({ ...member, type: { ...member.type, does: 'serves' } })),
  );
  return plans[0] === undefined ? undefined : { ...plans[0], closes: new Set() };
}

/** One kind word that stands for all that was left open too long. */
function closeKindly(expired: readonly Member[], silenced: boolean, { fold, asOf }: Situation): Plan | undefined {
  const candidate = candidateOf(fold);
  const [gravest] = [...expired].sort((a, b) => byGravity(a.finding, b.finding));
  if (gravest === undefined || candidate === undefined || silenced) return undefined;
  const owner = [gravest.owner, gravest.toward].find(isOfRecruitersSide) ?? fold.frame.setting.firstOf('recruiter');
  if (owner === undefined) return undefined;
  const type = { ...actionTypeOf('close-kindly'), does: 'serves' } as const;
  const members = expired.map((member): Member => ({ ...member, type, owner, toward: candidate }));
  return new Planner(fold, asOf).plan(members).plans[0];
}

function actionOf({ members, channel, notBefore, closes }: Plan, advice: boolean, { fold, timeline, asOf }: Situation): NextAction {
  const { owner, toward, type } = members[0]!;
  const due = advice
    ? []
    : members.flatMap((member) => {
        const { dueAt } = member.finding;
        return dueAt === undefined ? [] : dueBy(dueAt, opensAt(member), notBefore, fold);
      });
  const dueAt = due.length === 0 ? undefined : Math.min(...due);
  const { setting } = fold.frame;
  const known = { opportunity: setting.opportunity, owner, toward, candidate: candidateOf(fold) };
  const interactions = fold.frame.views.map(({ interaction }) => interaction);
  const happened: Parameters<typeof opensCase>[2] = (test) => interactions.some(test);
  const reach = reachOf(happened);
  const tellings = members.map((member) => ({ type: member.type, about: { ...member.about, channel, ...reach, asOf } }));
  const told = wordsOfAll(tellings, opensCase(owner, toward, happened));
  const form = formOf(told[0]?.[0], channel, lastChannel(interactions, owner.id, toward.id));
  return {
    id: idOf(timeline, type.type, owner, toward, channel, advice),
    type: type.type,
    owner: owner.id,
    toward: toward.id,
    notBefore,
    ...(dueAt === undefined ? {} : { dueAt }),
    priority: priorityOf(
      members.map(({ finding }) => finding),
      dueAt,
      asOf,
      fold,
    ),
    ...(type.act === 'contact' ? { channel } : {}),
    settles: members.filter((member) => closes.has(member)).map(({ finding }) => finding.id),
    serves: members.filter((member) => !closes.has(member)).map(({ finding }) => finding.id),
    ...(advice ? { advice } : {}),
    needs: needsOf(told, known, form),
  };
}

/** From when on something can be done: from its opening on, and a call from the time on that was asked for. */
function opensAt(member: Member): number {
  return Math.max(member.verdict.opener.at, ...askedFor(member).map(({ from }) => from));
}

/** In working hours, unless it cannot be done before those end. */
function dueBy(dueAt: number, openedAt: number, notBefore: number, { frame }: Fold): number {
  const inHours = dueInHours(dueAt, openedAt, frame);
  return inHours < notBefore && dueAt >= notBefore ? dueAt : inHours;
}

/** The same for the same thing to do, however often the case is judged. */
function idOf(timeline: string, type: string, owner: Party, toward: Party, channel: string, advice: boolean): string {
  const part = (text: string): string => text.replaceAll('%', '%25').replaceAll('/', '%2F');
  return [timeline, 'next', advice ? 'advice' : channel, type, owner.id, toward.id].map(part).join('/');
}

function priorityOf(findings: readonly Finding[], dueAt: number | undefined, asOf: number, fold: Fold): NextAction['priority'] {
  if (findings.some(({ status }) => status === 'overdue')) return 'overdue';
  if (findings.some(({ status }) => status === 'broken')) return 'today';
  const { zone } = fold.frame.setting.calendar;
  if (dueAt !== undefined && zone.dayOf(dueAt) <= zone.dayOf(asOf)) return 'today';
  return findings.some(({ remindAt }) => remindAt !== undefined && remindAt <= asOf) ? 'soon' : 'later';
}

function byUrgency(a: NextAction, b: NextAction): number {
  const byDue = (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity);
  return priorities.indexOf(a.priority) - priorities.indexOf(b.priority) || (Number.isNaN(byDue) ? 0 : byDue) || (a.id < b.id ? -1 : 1);
}
