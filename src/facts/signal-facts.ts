import { decisionSchema } from '../entities/decision.ts';
import type { ValueType } from '../entities/policy.ts';
import { ruleSignalTypes } from '../entities/rule.ts';
import { helpFormSchema, promiseActionSchema, promiseAfterSchema, type Signal, tacticSchema } from '../entities/signal.ts';
import { questionTopicSchema } from '../entities/topic.ts';
import { type FactDeclaration, type FactReader, neverUnknown } from './fact.ts';
import { groupOf } from './fact-names.ts';
import type { Frame } from './frame.ts';
import { roleNames } from './roles.ts';
import { fieldOf, isAnswered, speakerRole } from './signals.ts';

type Pick = (frame: Frame) => Signal | undefined;

function field(prefix: string, pick: Pick, name: string, type: ValueType, about: string, among?: readonly string[]): FactDeclaration {
  return {
    name: `${prefix}.${name}`,
    type,
    about,
    ...(among === undefined ? {} : { among }),
    compile: () => ({
      read(frame) {
        const signal = pick(frame);
        return signal === undefined ? undefined : fieldOf(signal, name);
      },
      explain: neverUnknown,
    }),
  };
}

/** The facts of a signal: of the one in hand, or of the one that opened the debt. */
function factsOf(prefix: string, pick: Pick, viewOf: (frame: Frame) => Frame['now'] | undefined): FactDeclaration[] {
  const of = (name: string, type: ValueType, about: string, among?: readonly string[]) => field(prefix, pick, name, type, about, among);
  const explain: FactReader['explain'] = (frame, reasons) => {
    const view = viewOf(frame);
    if (view !== undefined) reasons.who(view.interaction.id);
  };
  return [
    of('type', 'string', 'its type', ruleSignalTypes),
    of('topic', 'string', 'what it is about', questionTopicSchema.options),
    of('tactic', 'string', 'the tactic of pressure', tacticSchema.options),
    of('action', 'string', 'what is promised', promiseActionSchema.options),
    of('outcome', 'string', 'the decision told', decisionSchema.options),
    of('form', 'string', 'the form of help', helpFormSchema.options),
    of('reason', 'string', 'the reason given'),
    of('party', 'string', 'who is named'),
    {
      name: `${prefix}.partyRole`,
      type: 'string',
      about: 'the role of the one who is named',
      among: roleNames,
      compile: () => ({
        read(frame) {
          const signal = pick(frame);
          return signal?.type === 'names-person' ? frame.setting.party(signal.party)?.role : undefined;
        },
        explain: neverUnknown,
      }),
    },
    of('after', 'string', 'what a promise waits for', promiseAfterSchema.options),
    of('granted', 'boolean', 'whether consent is given'),
    of('due', 'instant', 'when a promise falls due'),
    of('deadline', 'instant', 'the deadline demanded'),
    of('from', 'instant', 'from when a call is asked for'),
    of('until', 'instant', 'until when a call is asked for'),
    {
      name: `${prefix}.byRole`,
      type: 'string',
      about: 'the role of the one who says it',
      unknownWhen: 'the source does not say who sent the message or made the call',
      among: roleNames,
      compile: () => ({
        read(frame) {
          const signal = pick(frame);
          const view = viewOf(frame);
          return signal === undefined || view === undefined ? undefined : speakerRole(signal, view, frame.setting);
        },
        explain,
      }),
    },
    {
      name: `${prefix}.answered`,
      type: 'boolean',
      about: 'whether a question is answered in the interaction that asks it',
      compile: () => ({
        read(frame) {
          const signal = pick(frame);
          const view = viewOf(frame);
          return signal === undefined || view === undefined ? undefined : isAnswered(signal, view, frame.setting);
        },
        explain,
      }),
    },
  ];
}

/** The facts of the signal in hand, and of the signal that opened the debt. */
export const signalInHandFacts: readonly FactDeclaration[] = [
  ...factsOf(
    'signal',
    (frame) => frame.signal,
    (frame) => frame.signalView,
  ),
  ...factsOf(
    'opened.signal',
    (frame) => frame.openedSignal,
    (frame) => frame.openedSignalView,
  ),
];

/** The names of the facts of the signal in hand. */
export const signalFactNames: readonly string[] = signalInHandFacts.map((fact) => fact.name).filter((name) => groupOf(name) === 'signal');
