import { unknown } from '../conditions/truth.ts';
import type { FactParams } from '../entities/condition.ts';
import { ruleSignalTypes } from '../entities/rule.ts';
import { topicSchema } from '../entities/topic.ts';
import {
  absentFact,
  type FactDeclaration,
  type FactUse,
  type Moment,
  neverUnknown,
  type ParamDeclarations,
  type ViewReader,
} from './fact.ts';
import { groupOf } from './fact-names.ts';
import type { Explained, Frame } from './frame.ts';
import { amongOf } from './interaction-signals.ts';
import { type KindSet, kindSet } from './kinds.ts';
import type { Reasons } from './reasons.ts';
import { signalFactNames } from './signal-facts.ts';
import { fieldOf, isAnswered, speakerRole } from './signals.ts';

/** The index of the first interaction that is not seen. */
function endOf(moment: Moment): (frame: Frame) => number {
  return moment === 'case' ? (frame) => frame.now.index + 1 : (frame) => frame.now.index;
}

/** What tells why, into `reasons`. */
function telling(frame: Frame, reasons: Reasons): (why: Explained) => void {
  return (why) => why.explain(frame, reasons);
}

const of = { type: 'condition', required: true, about: 'the named condition that counts' } as const;
const since = { type: 'condition', about: 'the named condition after whose last time it counts' } as const;

const talk: KindSet = kindSet(['message', 'call']);
const whenMembersUnknown = 'it is not known of some interaction whether the condition holds for it';

function countFact(moment: Moment): FactDeclaration {
  const end = endOf(moment);
  return {
    name: `${moment}.count`,
    type: 'number',
    about: 'how many interactions the condition `of` held for, since the last for which `since` held',
    unknownWhen: whenMembersUnknown,
    params: { of, since },
    compile(params, use) {
      const from = params.since as string | undefined;
      const number = use.register(params.of as string, from, moment);
      if (number < 0) return absentFact;
      return {
        register: number,
        read:
          moment === 'case'
            ? ({ registers, now }) => registers[number]!.count(now.index + 1)
            : ({ registers, now }) => registers[number]!.count(now.index),
        explain: (frame, reasons) => frame.registers[number]!.explainCount(end(frame), reasons, telling(frame, reasons)),
        raisedBy: () => use.kindsOf(String(params.of)),
        loweredBy: () => (from === undefined ? 0 : use.kindsOf(from)),
        witnesses: (frame, most) => frame.registers[number]!.witnesses(end(frame), most),
      };
    },
  };
}

const edgeParams: ParamDeclarations = {
  of,
  fact: {
    type: 'fact',
    about: 'the fact of that interaction; its instant if left out; or `signal.` and a field, of its last signal of `type`',
  },
  type: { type: 'value', among: ruleSignalTypes, about: 'the type of signal whose field is asked for' },
};

/** A field of the last signal of a type in an interaction. */
function signalField(field: string, type: unknown): ViewReader {
  return {
    read(view, frame) {
      if (view.words === 'unknown') return unknown;
      const signal = view.signals.filter((one) => one.type === type).at(-1);
      if (signal === undefined) return undefined;
      switch (field) {
        case 'byRole':
          return speakerRole(signal, view, frame.setting);
        case 'answered':
          return isAnswered(signal, view, frame.setting);
        case 'partyRole':
          return signal.type === 'names-person' ? frame.setting.party(signal.party)?.role : undefined;
        default:
          return fieldOf(signal, field);
      }
    },
    explain(view, _, reasons) {
      if (view.words === 'unknown') reasons.words(view.interaction.id);
      else reasons.who(view.interaction.id);
    },
  };
}

function edgeReader(params: FactParams, use: FactUse): ViewReader | undefined {
  const name = (params.fact as string | undefined) ?? 'interaction.at';
  if (groupOf(name) !== 'signal') return use.viewFact(name, ['fact']);
  if (!signalFactNames.includes(name)) {
    use.problem(['fact'], 'a fact of a signal', name, signalFactNames);
    return undefined;
  }
  if (params.type === undefined) {
    use.problem(['type'], 'the type of the signal, where `fact` is a field of one', undefined);
    return undefined;
  }
  return signalField(name.slice('signal.'.length), params.type);
}

function edgeFact(moment: Moment, edge: 'first' | 'last'): FactDeclaration {
  const end = endOf(moment);
  return {
    name: `${moment}.${edge}`,
    type: 'any',
    about: `a fact of the ${edge} interaction for which the condition \`of\` held`,
    unknownWhen: `${whenMembersUnknown}, or the fact of that one is unknown`,
    params: edgeParams,
    compile(params, use) {
      const number = use.register(String(params.of), undefined, moment);
      const fact = edgeReader(params, use);
      if (number < 0 || fact === undefined) return absentFact;
      const find = (frame: Frame) => frame.registers[number]![edge](end(frame));
      return {
        register: number,
        read(frame) {
          const index = find(frame);
          if (index === unknown) return unknown;
          return index < 0 ? undefined : fact.read(frame.views[index]!, frame);
        },
        explain(frame, reasons) {
          const index = find(frame);
          if (index !== unknown) fact.explain(frame.views[index]!, frame, reasons);
          else if (edge === 'first') frame.registers[number]!.explainFirst(end(frame), reasons, telling(frame, reasons));
          else frame.registers[number]!.explainLast(end(frame), reasons, telling(frame, reasons));
        },
        setBy: () => use.kindsOf(String(params.of)),
        witnesses: (frame) => frame.registers[number]!.edgeWitnesses(end(frame), edge),
      };
    },
  };
}

const amongTopics = { type: 'topics', about: 'a list of topics, `terms`, or `askable`; all if left out' } as const;

function topicFacts(moment: Moment): FactDeclaration[] {
  const end = endOf(moment);
  const topicsOf = (value: unknown) => {
    const among = amongOf(value);
    return (frame: Frame) => among(frame) ?? topicSchema.options;
  };
  return [
    {
      name: `${moment}.topicCount`,
      type: 'number',
      about: "how many of the topics the recruiter's side has told",
      unknownWhen: "some words of the recruiter's side are unknown",
      params: { among: amongTopics },
      compile(params) {
        const among = topicsOf(params.among);
        return {
          read: (frame) => frame.topics.count(among(frame), end(frame)),
          explain: (frame, reasons) => frame.topics.explain(end(frame), frame.views, reasons),
          raisedBy: () => talk,
          loweredBy: () => 0,
          witnesses: (frame) => frame.topics.witnesses(among(frame), end(frame)),
        };
      },
    },
    {
      name: `${moment}.topicsLacking`,
      type: 'strings',
      about: "the topics that the recruiter's side has not told on record",
      params: { among: { type: 'topics', required: true, about: 'a list of topics, `terms`, or `askable`' } },
      compile(params) {
        const among = topicsOf(params.among);
        return {
          read: (frame) => among(frame).filter((topic) => !frame.topics.has(topic, end(frame))),
          explain: neverUnknown,
          witnesses: (frame) => frame.topics.witnesses(among(frame), end(frame)),
        };
      },
    },
  ];
}

function deadlineFact(moment: Moment): FactDeclaration {
  const end = endOf(moment);
  return {
    name: `${moment}.nextDeadline`,
    type: 'instant',
    about: 'the earliest real deadline ahead: of the decision, of an open offer, of an interview',
    compile: () => ({
      read: (frame) => frame.deadlines.next(frame.now.at, end(frame), frame.setting),
      explain: neverUnknown,
      witnesses: (frame) => frame.deadlines.witnesses(end(frame)),
    }),
  };
}

/** The facts of a case: with the interaction in hand in it (`case.`), and as it was before (`before.`). */
export const caseFacts: readonly FactDeclaration[] = (['case', 'before'] as const).flatMap((moment) => [
  countFact(moment),
  edgeFact(moment, 'first'),
  edgeFact(moment, 'last'),
  ...topicFacts(moment),
  deadlineFact(moment),
]);
