import { decisionSchema } from '../entities/decision.ts';
import { callChannelSchema, feedbackSchema, type InteractionKind, messageChannelSchema } from '../entities/interaction.ts';
import { actors } from '../facts/actors.ts';
import { kinds } from '../facts/kinds.ts';
import { roleNames } from '../facts/roles.ts';
import { absent, subsetsOf, unknown, type Value } from './value.ts';

type Table = Readonly<Record<string, readonly Value[]>>;

const anyRoles = subsetsOf(roleNames);
const alone = roleNames.map((role): Value => [role]);
const has = (list: Value, ...wanted: string[]): boolean => Array.isArray(list) && wanted.some((role) => list.includes(role));

const silent = { 'interaction.signals': [0], 'interaction.words': ['none'] } as const;
const unheard = { 'interaction.automated': [false], 'interaction.bounced': [false] } as const;
const addressed = { 'interaction.toRoles': anyRoles };
const recorded: Table = { ...unheard, ...addressed, 'interaction.reaches': anyRoles };

const actedBy = (actor: string): Table => ({ ...recorded, 'interaction.fromRole': [actor], 'interaction.by': [[actor]] });
const byAnyone: Table = {
  ...recorded,
  'interaction.fromRole': [...roleNames, absent],
  'interaction.by': [[], ...alone],
};
/** Messages and calls alone leave open who sent or got them. */
const perhaps = (values: readonly Value[]): readonly Value[] => [...values, unknown];

/** Of being named consents the one who referred. */
const consent: readonly Table[] = [
  { ...actedBy('referrer'), 'interaction.about': ['naming'] },
  { ...actedBy('candidate'), 'interaction.about': ['submission', absent] },
];
/** Of an interview held: both sides. */
const met = anyRoles.filter((list) => has(list, 'candidate') && has(list, 'recruiter', 'employer'));
const called: Table = {
  ...unheard,
  'interaction.channel': callChannelSchema.options,
  'interaction.fromRole': perhaps(roleNames),
  'interaction.toRoles': perhaps(anyRoles),
  'interaction.reaches': perhaps(anyRoles),
};

/** Of a kind that nothing more is told of: who does it. */
const plain = (kind: InteractionKind): Table => (actors[kind] === undefined ? byAnyone : actedBy(actors[kind]));

/** The kinds of which more is told. */
const forms: Readonly<Partial<Record<InteractionKind, readonly Table[]>>> = {
  message: [
    {
      'interaction.channel': messageChannelSchema.options,
      'interaction.fromRole': perhaps(roleNames),
      'interaction.by': perhaps(alone),
      'interaction.toRoles': perhaps(anyRoles),
      'interaction.reaches': perhaps(anyRoles),
    },
  ],
  call: [
    { ...called, 'interaction.outcome': ['connected'], 'interaction.by': perhaps(anyRoles) },
    { ...called, 'interaction.outcome': ['voicemail', 'missed'], 'interaction.by': perhaps(alone) },
  ],
  // it changes nothing
  note: [],
  'feedback-received': [{ ...plain('feedback-received'), 'interaction.outcome': feedbackSchema.options }],
  'interview-held': [{ ...byAnyone, 'interaction.by': met, 'interaction.reaches': met }],
  'offer-extended': [{ ...byAnyone, 'interaction.reaches': anyRoles.filter((list) => has(list, 'candidate')) }],
  'decision-made': [{ ...byAnyone, ...silent, 'interaction.outcome': decisionSchema.options }],
  'consent-given': consent,
  'consent-withdrawn': consent,
  'case-closed': [{ ...byAnyone, ...silent }],
};

/**
 * The values that facts of an interaction can have at a kind, by its number, for each of the forms that it takes; one not listed can have
 * any of its own.
 */
export const formsOfKind: readonly (readonly Table[])[] = kinds.map((kind) => forms[kind] ?? [plain(kind)]);
