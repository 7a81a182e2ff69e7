import type { Condition, Interaction, Party, ReferenceReport, ResolvedPolicy, Rule, Timeline } from './types.ts';

/** Monday 2 March 2026, 09:00 in Chicago, plus days and hours; no clock changes until the 8th. */
export const on = (day: number, hour = 9, minute = 0) => Date.UTC(2026, 2, 1 + day, 6 + hour, minute);

export const ana: Party = { id: 'ana', role: 'candidate' };
export const sam: Party = { id: 'sam', role: 'recruiter', organization: 'TalentCo' };
export const tim: Party = { id: 'tim', role: 'recruiter', organization: 'TalentCo' };
export const dana: Party = { id: 'dana', role: 'employer', organization: 'Acme Corp' };
export const rex: Party = { id: 'rex', role: 'referrer' };

type Draft = { readonly id: string; readonly at: number } & Readonly<Record<string, unknown>>;

/** An interaction; a message whose words are stated, unless it says otherwise. */
export function interaction(draft: Draft): Interaction {
  const message = { kind: 'message', channel: 'email', ...('body' in draft || 'words' in draft ? {} : { signals: [] }) };
  const { words: _, ...rest } = draft;
  return (rest['kind'] === undefined ? { ...message, ...rest } : rest) as unknown as Interaction;
}

/** A message from Sam to Ana. */
export const out = (id: string, at: number, more: Record<string, unknown> = {}) =>
  interaction({ id, at, from: 'sam', to: ['ana'], ...more });

/** A message from Ana to Sam. */
export const back = (id: string, at: number, more: Record<string, unknown> = {}) =>
  interaction({ id, at, from: 'ana', to: ['sam'], ...more });

/** A message of which nobody knows the words. */
export const words = { words: 'unknown' };

export function timeline(interactions: readonly Interaction[], more: Partial<Timeline> = {}): Timeline {
  return {
    id: 'case-1',
    opportunity: {},
    parties: [ana, sam, tim, dana, rex],
    calendar: { timeZone: 'America/Chicago', workdays: [1, 2, 3, 4, 5], periods: [{ start: '09:00', end: '17:00' }], holidays: [] },
    interactions: [...interactions],
    ...more,
  };
}

export const conditions: Readonly<Record<string, Condition>> = {
  told: {
    all: [
      { fact: 'interaction.kind', operator: 'in', value: ['message', 'call'] },
      { fact: 'interaction.fromRole', operator: 'in', value: ['recruiter', 'employer'] },
      { fact: 'interaction.toRoles', operator: 'contains', value: 'candidate' },
    ],
  },
  asked: {
    all: [
      { fact: 'interaction.kind', operator: 'in', value: ['message', 'call'] },
      { fact: 'interaction.fromRole', operator: 'equal', value: 'candidate' },
    ],
  },
  withdrew: { fact: 'interaction.kind', operator: 'equal', value: 'candidate-withdrew' },
  over: { fact: 'case.count', params: { of: 'withdrew' }, operator: 'greaterThan', value: 0 },
};

export const obligation = (more: Record<string, unknown> = {}): Rule => ({
  id: 'answer',
  kind: 'obligation',
  category: 'responsiveness',
  severity: 'error',
  owedBy: 'recruiter',
  owedTo: 'candidate',
  opens: { condition: 'asked' },
  due: { businessDays: 2 },
  met: { condition: 'told' },
  ...more,
});

export const check = (more: Record<string, unknown> = {}): Rule => ({
  id: 'limit',
  kind: 'check',
  category: 'contact',
  severity: 'warning',
  owedBy: 'recruiter',
  owedTo: 'candidate',
  when: { condition: 'told' },
  require: { fact: 'case.count', params: { of: 'told', since: 'asked' }, operator: 'lessThanInclusive', value: 1 },
  ...more,
});

export function policy(rules: readonly Rule[], more: Partial<ResolvedPolicy> = {}): ResolvedPolicy {
  const byId = Object.fromEntries(rules.map((rule) => [rule.id, rule]));
  return { name: 'house', version: '1', conditions: { ...conditions, ...more.conditions }, rules: byId, ...omitConditions(more) };
}

function omitConditions({ conditions: _, ...rest }: Partial<ResolvedPolicy>): Partial<ResolvedPolicy> {
  return rest;
}

/** Every finding as `status id`, in order of id. */
export function statuses(report: ReferenceReport): readonly string[] {
  return [...report.violations, ...report.pending, ...report.undecided, ...report.waived]
    .map(({ status, id }) => `${status} ${id.replace('case-1/', '')}`)
    .sort();
}
