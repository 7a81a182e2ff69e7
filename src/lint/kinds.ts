import type { kinds } from '../facts/kinds.ts';
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

const channels = {
  message: ['email', 'sms', 'chat', 'linkedin', 'other'],
  call: ['phone', 'video', 'in-person'],
};

/** Of being named consents the one who referred. */
const consent: readonly Table[] = [
  { ...actedBy('referrer'), 'interaction.about': ['naming'] },
  { ...actedBy('candidate'), 'interaction.about': ['submission', absent] },
];
const called: Table = {
  ...unheard,
  'interaction.channel': channels.call,
  'interaction.fromRole': perhaps(roleNames),
  'interaction.toRoles': perhaps(anyRoles),
  'interaction.reaches': perhaps(anyRoles),
};

/** The values that facts of an interaction can have at a kind, for each of the forms that it takes; one not listed can have any of its own. */
export const formsOfKind: Readonly<Record<(typeof kinds)[number], readonly Table[]>> = {
  message: [
    {
      'interaction.channel': channels.message,
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
  'resume-received': [actedBy('candidate')],
  'resume-submitted': [byAnyone],
  'feedback-received': [{ ...actedBy('employer'), 'interaction.outcome': ['positive', 'negative', 'undecided'] }],
  'interview-scheduled': [byAnyone],
  'interview-held': [
    {
      ...byAnyone,
      'interaction.by': anyRoles.filter((list) => has(list, 'candidate') && has(list, 'recruiter', 'employer')),
      'interaction.reaches': anyRoles.filter((list) => has(list, 'candidate') && has(list, 'recruiter', 'employer')),
    },
  ],
  'interview-cancelled': [byAnyone],
  'offer-extended': [{ ...byAnyone, 'interaction.reaches': anyRoles.filter((list) => has(list, 'candidate')) }],
  'offer-accepted': [actedBy('candidate')],
  'offer-declined': [actedBy('candidate')],
  'decision-made': [{ ...byAnyone, ...silent, 'interaction.outcome': ['rejected', 'selected', 'on-hold', 'position-closed'] }],
  'consent-given': consent,
  'consent-withdrawn': consent,
  'opted-out': [actedBy('candidate')],
  'candidate-withdrew': [actedBy('candidate')],
  'referral-made': [actedBy('referrer')],
  'case-closed': [{ ...byAnyone, ...silent }],
  'case-reopened': [byAnyone],
  custom: [byAnyone],
};
