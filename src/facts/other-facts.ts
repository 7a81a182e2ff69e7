import { unknown } from '../conditions/truth.ts';
import type { FactReference } from '../entities/condition.ts';
import { workplaceSchema } from '../entities/opportunity.ts';
import type { ValueType } from '../entities/policy.ts';
import { termKeys } from '../entities/term.ts';
import { topicSchema } from '../entities/topic.ts';
import { insideWindow } from '../time/contact-window.ts';
import type { Term } from '../time/term.ts';
import { zone } from '../time/zone.ts';
import { declaredValue } from './declared-value.ts';
import { absentFact, type FactDeclaration, neverUnknown } from './fact.ts';
import { optionName } from './fact-names.ts';
import type { Setting } from './setting.ts';
import { shapingFacts } from './setting-shape.ts';
import { instantReader, termReader } from './term-reader.ts';
import { askable } from './topic-ledger.ts';

function ofSetting(
  name: string,
  type: ValueType,
  about: string,
  read: (setting: Setting) => unknown,
  among?: readonly string[],
): FactDeclaration {
  return {
    name,
    type,
    about,
    ...(among === undefined ? {} : { among }),
    compile: () => ({ read: (frame) => read(frame.setting), explain: neverUnknown, bySetting: shapingFacts.has(name) }),
  };
}

/** The facts of the job, and of the candidate. */
export const opportunityFacts: readonly FactDeclaration[] = [
  ofSetting('opportunity.id', 'string', 'its id', ({ opportunity }) => opportunity.id),
  ofSetting('opportunity.title', 'string', 'its title', ({ opportunity }) => opportunity.title),
  ofSetting('opportunity.client', 'string', 'the hiring company', ({ opportunity }) => opportunity.client),
  ofSetting(
    'opportunity.clientConfidential',
    'boolean',
    'whether the client is to stay unnamed',
    ({ opportunity }) => opportunity.clientConfidential === true,
  ),
  ofSetting('opportunity.location', 'string', 'where the work is', ({ opportunity }) => opportunity.location),
  ofSetting('opportunity.workplace', 'string', 'at the office or not', ({ opportunity }) => opportunity.workplace, workplaceSchema.options),
  ofSetting('opportunity.contractType', 'string', 'the type of contract', ({ opportunity }) => opportunity.contractType),
  ofSetting(
    'opportunity.published',
    'strings',
    'the topics that the advertisement told',
    ({ opportunity }) => opportunity.published ?? [],
    topicSchema.options,
  ),
  ofSetting('opportunity.askable', 'strings', 'the terms that a candidate can ask for', askable, topicSchema.options),
  ofSetting('opportunity.askableCount', 'number', 'how many those are', (setting) => askable(setting).length),
  ofSetting('opportunity.decisionBy', 'instant', 'when the employer decides', ({ opportunity }) => opportunity.decisionBy),
  ofSetting(
    'party.optedOutAt',
    'instant',
    'when the candidate asked for no more contact, as recorded elsewhere',
    (setting) => setting.firstOf('candidate')?.standing?.optedOutAt,
  ),
  {
    name: 'party.inContactWindow',
    type: 'boolean',
    about: 'whether the interaction in hand lies in the hours in which the candidate can be called; absent where none are named',
    compile: () => ({
      read({ now, setting }) {
        const candidate = setting.firstOf('candidate');
        if (candidate?.contactWindow === undefined) return undefined;
        const place = candidate.timeZone === undefined ? setting.calendar.zone : zone(candidate.timeZone);
        return insideWindow(now.at, candidate.contactWindow, place);
      },
      explain: neverUnknown,
      bySetting: true,
    }),
  },
];

/** The facts about a case that a host may always state. */
export const builtInContext: Readonly<Record<string, { type: ValueType; about: string }>> = {
  jurisdictions: { type: 'strings', about: 'the laws that apply, such as `CA-ON`' },
  employerHeadcount: { type: 'number', about: 'how many people the employer has' },
  publiclyAdvertised: { type: 'boolean', about: 'whether the job was advertised to the public' },
  mustNameReferrer: { type: 'boolean', about: 'whether the law requires the referrer to be named' },
};

/** A fact that the host states about a case; one stated as another type than declared says nothing. */
export function contextFact(name: string, type: ValueType, about: string, fallback: unknown): FactDeclaration {
  return {
    name: `context.${name}`,
    type,
    about,
    unknownWhen: fallback === undefined ? 'the timeline does not state it, or not as this type' : 'the timeline states it as another type',
    compile: () => ({
      read(frame) {
        const { context } = frame.setting;
        const value = declaredValue(type, Object.hasOwn(context, name) ? context[name] : fallback);
        return value === undefined ? unknown : value;
      },
      explain: (_, reasons) => reasons.context(`context.${name}`),
    }),
  };
}

/** The instant that a term gives. */
export const timeFact: FactDeclaration = {
  name: 'time',
  type: 'instant',
  about: 'the instant that a term gives, counted from another',
  unknownWhen: 'the instant that it counts from is',
  params: {
    from: {
      type: 'instant',
      about: 'an instant fact, or `case:` or `before:` and a condition for the instant of its last; the interaction in hand if left out',
    },
    for: { type: 'term', about: 'a term, or the option that holds one' },
    ...Object.fromEntries(termKeys.map((key) => [key, { type: key === 'at' ? 'instant' : 'amount', about: 'as in a term' } as const])),
    roll: { type: 'value', among: ['none', 'forward'], about: 'as in a term' },
  },
  compile(params, use) {
    const { from, for: length, ...inline } = params;
    const given = typeof length === 'string' ? use.term(optionName(length)!, ['for']) : ((length ?? inline) as Term);
    if (given === undefined) return absentFact;
    const term = termReader(given, use, ['for']);
    const start = from === undefined ? undefined : instantReader(from as string | FactReference, use, ['from']);
    return {
      read(frame) {
        const opening = start === undefined ? frame.now.at : start.read(frame);
        return typeof opening === 'number' ? term.read(opening, frame) : opening;
      },
      explain(frame, reasons) {
        if (start?.read(frame) === unknown) start.explain(frame, reasons);
        term.explain(frame, reasons);
      },
      witnesses: (frame, most) => [start, ...term.references].flatMap((reader) => reader?.witnesses?.(frame, most) ?? []),
    };
  },
};
