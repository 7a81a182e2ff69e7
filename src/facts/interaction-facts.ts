import { unknown } from '../conditions/truth.ts';
import { decisionSchema } from '../entities/decision.ts';
import {
  callChannelSchema,
  callOutcomeSchema,
  consentSubjectSchema,
  feedbackSchema,
  type Interaction,
  messageChannelSchema,
} from '../entities/interaction.ts';
import type { ValueType } from '../entities/policy.ts';
import { neverUnknown, type ViewFactDeclaration, type ViewReader } from './fact.ts';
import { signalFacts } from './interaction-signals.ts';
import { kindSet, kinds } from './kinds.ts';
import { type RoleSet, roleNames, rolesIn, unknownRoles } from './roles.ts';
import type { View } from './view.ts';

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (interaction: Interaction): Fields => interaction;

/** A field that the interaction states, or nothing; one of a few values belongs to the shape. */
function stated(name: string, type: ValueType, of: readonly string[], about: string, among?: readonly string[]): ViewFactDeclaration {
  return {
    name,
    type,
    about,
    kinds: kindSet(of),
    ...(among === undefined ? {} : { among }),
    compile: () => ({ read: (view) => fieldsOf(view.interaction)[name], explain: neverUnknown, byShape: among !== undefined }),
  };
}

/** A fact that is always known; one of a few values belongs to the shape. */
function known(
  name: string,
  type: ValueType,
  about: string,
  read: (view: View) => unknown,
  among?: readonly string[],
): ViewFactDeclaration {
  const byShape = among !== undefined || type === 'boolean';
  return { name, type, about, ...(among === undefined ? {} : { among }), compile: () => ({ read, explain: neverUnknown, byShape }) };
}

const who: ViewReader['explain'] = (view, _, reasons) => {
  reasons.who(view.interaction.id);
};

/** A list of roles, unknown where the source does not say. */
function roles(name: string, about: string, of: (view: View) => RoleSet): ViewFactDeclaration {
  return {
    name,
    type: 'strings',
    about,
    among: roleNames,
    unknownWhen: 'the source does not say who sent or got a message or a call',
    compile: () => ({
      read: (view) => {
        const set = of(view);
        return set === unknownRoles ? unknown : rolesIn(set);
      },
      explain: who,
      roles: of,
      byShape: true,
    }),
  };
}

/** The facts of one interaction: `interaction.…` of the one in hand, `opened.…` of the one that opened the debt. */
export const interactionFacts: readonly ViewFactDeclaration[] = [
  known('id', 'string', 'its id', (view) => view.interaction.id),
  known('kind', 'string', 'what happened', (view) => view.interaction.kind, kinds),
  known('at', 'instant', 'when it happened', (view) => view.at),
  stated('channel', 'string', ['message', 'call'], 'by what way', [...messageChannelSchema.options, ...callChannelSchema.options]),
  stated('outcome', 'string', ['call', 'feedback-received', 'decision-made'], 'how a call went, what the feedback was, what was decided', [
    ...callOutcomeSchema.options,
    ...feedbackSchema.options,
    ...decisionSchema.options,
  ]),
  stated('about', 'string', ['consent-given', 'consent-withdrawn'], 'what consent is about', consentSubjectSchema.options),
  stated('name', 'string', ['custom'], 'the name of a custom kind'),
  stated('startsAt', 'instant', ['interview-scheduled', 'interview-held', 'interview-cancelled'], 'when the interview begins'),
  stated('expiresAt', 'instant', ['offer-extended'], 'when the offer lapses'),
  stated('durationMinutes', 'number', ['call'], 'how long a call was'),
  known(
    'automated',
    'boolean',
    'whether a machine sent it',
    (view) => view.interaction.kind === 'message' && view.interaction.automated === true,
  ),
  known(
    'bounced',
    'boolean',
    'whether it came back',
    (view) => view.interaction.kind === 'message' && view.interaction.delivery === 'bounced',
  ),
  {
    name: 'fromRole',
    type: 'string',
    among: roleNames,
    about: 'the role of the one who acts',
    unknownWhen: 'a message or a call does not say who sent it',
    compile: () => ({
      read: (view) => {
        const role = view.sender?.role;
        if (role !== undefined) return role;
        if (view.bothSides) return view.interaction.kind === 'call' ? unknown : undefined;
        return view.acts === unknownRoles ? unknown : rolesIn(view.acts)[0];
      },
      explain: who,
      byShape: true,
    }),
  },
  roles('toRoles', 'the roles that it is addressed to', (view) => view.addressed),
  roles('by', 'the roles that act in it: all who take part in a connected call or an interview held', (view) => view.acts),
  roles('reaches', 'the roles that it reaches', (view) => view.reaches),
  known('words', 'string', 'how its words are known', (view) => view.words, ['stated', 'read', 'unknown', 'none']),
  ...signalFacts,
];
