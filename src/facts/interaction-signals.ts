import { no, unknown, unsure, yes } from '../conditions/truth.ts';
import type { FactParams } from '../entities/condition.ts';
import { decisionSchema } from '../entities/decision.ts';
import { ruleSignalTypes } from '../entities/rule.ts';
import { helpFormSchema, promiseActionSchema, type Signal, tacticSchema } from '../entities/signal.ts';
import { questionTopicSchema } from '../entities/topic.ts';
import type { FactReader, FactUse, ParamDeclarations, ViewFactDeclaration, ViewReader } from './fact.ts';
import type { Frame } from './frame.ts';
import { type RoleSet, roleNames, roleSet, roleSetOf, unknownRoles } from './roles.ts';
import { fieldOf, speakerRoles } from './signals.ts';
import { askable, speaksForClient, terms } from './topic-ledger.ts';
import { typesOf, type View } from './view.ts';

const speakers = [...roleNames, 'recruiters-side'];

const signalParams: ParamDeclarations = {
  type: { type: 'names', required: true, among: ruleSignalTypes, about: 'the type of signal, or several' },
  by: { type: 'values', among: speakers, about: 'who says it' },
  topic: { type: 'values', among: questionTopicSchema.options, about: 'what it is about' },
  tactic: { type: 'values', among: tacticSchema.options, about: 'the tactic of pressure' },
  action: { type: 'values', among: promiseActionSchema.options, about: 'what is promised' },
  outcome: { type: 'values', among: decisionSchema.options, about: 'the decision told' },
  form: { type: 'values', among: helpFormSchema.options, about: 'the form of help' },
  party: { type: 'values', about: 'who is named' },
  granted: { type: 'boolean', about: 'whether consent is given' },
  hasReason: { type: 'boolean', about: 'whether a reason is given' },
  hasDeadline: { type: 'boolean', about: 'whether a deadline is named' },
  hasTopic: { type: 'boolean', about: 'whether a topic is named' },
  timed: { type: 'boolean', about: 'whether a time is named' },
};

/** Whether a signal, said where `view` stands, is one that is asked for; unknown where only the speaker is not known. */
type Match = (signal: Signal, view: View, frame: Frame) => boolean | typeof unknown;

/** The value of a param, or the reader of the fact that gives it. */
type Param = { readonly values: readonly unknown[] } | { readonly reader: FactReader };

/** What signals are asked for, each param read once. */
interface Asked {
  readonly params: FactParams;
  readonly of: ReadonlyMap<string, Param>;
  /** The facts that params stand for. */
  readonly readers: readonly FactReader[];
}

function askedFor(params: FactParams, use: FactUse): Asked {
  const of = new Map<string, Param>();
  const readers: FactReader[] = [];
  for (const [name, value] of Object.entries(params)) {
    if (typeof value !== 'object' || value === null || !('fact' in value)) {
      of.set(name, { values: Array.isArray(value) ? value : [value] });
      continue;
    }
    const reader = use.fact(String(value.fact), 'params' in value ? (value.params as FactParams) : undefined, [name, 'fact']);
    of.set(name, reader === undefined ? { values: [] } : { reader });
    if (reader !== undefined) readers.push(reader);
  }
  return { params, of, readers };
}

/** A reader of what is unknown, too, while a fact is that a param stands for. */
function readerOf({ readers, of }: Asked, read: ViewReader['read']): ViewReader {
  if (readers.length === 0) return { read, explain: explainWords, byShape: !of.has('party') };
  const isUnknown = (reader: FactReader, frame: Frame) => reader.read(frame) === unknown;
  return {
    read: (view, frame) => (readers.some((reader) => isUnknown(reader, frame)) ? unknown : read(view, frame)),
    explain(view, frame, reasons) {
      const unknowns = readers.filter((reader) => isUnknown(reader, frame));
      for (const reader of unknowns) reader.explain(frame, reasons);
      if (unknowns.length === 0) explainWords(view, frame, reasons);
    },
  };
}

function fieldTest(field: string, param: Param): Match {
  if ('reader' in param) {
    return (signal, _, frame) => {
      const wanted = param.reader.read(frame);
      const value = fieldOf(signal, field);
      return Array.isArray(wanted) ? wanted.includes(value) : value !== undefined && value === wanted;
    };
  }
  const { values } = param;
  return (signal) => values.includes(fieldOf(signal, field));
}

/** The roles that a param names. */
function rolesOf(param: Param): (frame: Frame) => RoleSet {
  const setOf = (names: readonly unknown[]) => names.reduce<RoleSet>((set, name) => set | roleSetOf(String(name)), 0);
  if ('values' in param) {
    const wanted = setOf(param.values);
    return () => wanted;
  }
  return (frame) => {
    const value = param.reader.read(frame);
    return setOf(Array.isArray(value) ? value : [value]);
  };
}

function speakerTest(param: Param): Match {
  const wanted = rolesOf(param);
  return (signal, view, frame) => said(speakerRoles(signal, view, frame.setting), wanted(frame));
}

function said(roles: RoleSet, wanted: RoleSet): boolean | typeof unknown {
  return roles === unknownRoles ? unknown : (roles & wanted) !== 0;
}

const presence: Readonly<Record<string, (signal: Signal) => boolean | undefined>> = {
  granted: (signal) => (signal.type === 'consent' ? signal.granted : undefined),
  hasReason: (signal) => fieldOf(signal, 'reason') !== undefined,
  hasDeadline: (signal) => fieldOf(signal, 'deadline') !== undefined,
  hasTopic: (signal) => fieldOf(signal, 'topic') !== undefined,
  timed: (signal) => fieldOf(signal, 'from') !== undefined || fieldOf(signal, 'until') !== undefined,
};

function matchOf({ params, of }: Asked): Match {
  const types = Array.isArray(params.type) ? params.type : [params.type];
  const tests: Match[] = [];
  for (const [name, param] of of) {
    if (name === 'type' || name === 'among' || name === 'by') continue;
    const present = Object.hasOwn(presence, name) ? presence[name] : undefined;
    tests.push(present === undefined ? fieldTest(name, param) : (signal) => present(signal) === params[name]);
  }
  // the speaker last: only where all else fits does it matter that he is unknown
  const by = of.get('by');
  if (by !== undefined) tests.push(speakerTest(by));
  return (signal, view, frame) => {
    if (!types.includes(signal.type)) return false;
    for (const test of tests) {
      const result = test(signal, view, frame);
      if (result !== true) return result;
    }
    return true;
  };
}

const explainWords: ViewReader['explain'] = (view, _, reasons) => {
  if (view.words === 'unknown') reasons.words(view.interaction.id);
  else reasons.who(view.interaction.id);
};

const whenUnknown = 'its words are unknown, or who said the matching signal, or a fact that a param stands for';

/** Topics of the signals that match, within those asked for; unknown where it cannot be told. */
function topicsIn(match: Match, among: (frame: Frame) => readonly string[] | undefined, isFromClient: Match | undefined) {
  return (view: View, frame: Frame): readonly string[] | typeof unknown => {
    if (view.words === 'unknown') return unknown;
    const found: string[] = [];
    const within = among(frame);
    const take = (topic: string) => {
      if (!found.includes(topic) && (within === undefined || within.includes(topic))) found.push(topic);
    };
    for (const signal of view.signals) {
      const result = match(signal, view, frame);
      if (result === unknown) return unknown;
      if (result) take(String(fieldOf(signal, 'topic')));
    }
    if (isFromClient !== undefined && !found.includes('client') && (within === undefined || within.includes('client'))) {
      const result = isFromClient(clientDisclosure, view, frame);
      if (result === unknown) return unknown;
      if (result) take('client');
    }
    return found;
  };
}

/** The topics that an `among` stands for. */
export function amongOf(value: unknown): (frame: Frame) => readonly string[] | undefined {
  if (value === 'terms') return () => terms;
  if (value === 'askable') return (frame) => askable(frame.setting);
  if (Array.isArray(value)) {
    const list = value.map(String);
    return () => list;
  }
  return () => undefined;
}

const topicParams: ParamDeclarations = {
  ...signalParams,
  among: { type: 'topics', about: 'a list of topics, `terms`, or `askable`' },
};

/** A reader of topics; where disclosures are among what is asked for, who the client is decides too. */
function mentionsClient({ params }: Asked, reader: ViewReader): ViewReader {
  const types: readonly unknown[] = Array.isArray(params.type) ? params.type : [params.type];
  return types.includes('disclosure') || !isFixed(params.among) ? { ...reader, byShape: false } : reader;
}

const isFixed = (among: unknown): boolean => among !== 'askable';

/** What a contact from the client says by being from it. */
const clientDisclosure: Signal = { type: 'disclosure', topic: 'client' };

function topicsOf(asked: Asked) {
  const others = new Map(asked.of);
  others.delete('by');
  const isAskedFor = matchOf({ ...asked, of: others });
  const by = asked.of.get('by');
  const speakers = by === undefined ? undefined : rolesOf(by);
  const isFromClient: Match = (signal, view, frame) => {
    const truth = isAskedFor(signal, view, frame) === true ? speaksForClient(view, frame.setting) : no;
    if (truth === unsure) return unknown;
    return truth === yes && (speakers === undefined || said(roleSet(view.sender!.role), speakers(frame)) === true);
  };
  return topicsIn(matchOf(asked), amongOf(asked.params.among), isFromClient);
}

/** The facts of what an interaction says. */
export const signalFacts: readonly ViewFactDeclaration[] = [
  {
    name: 'signals',
    type: 'number',
    about: 'how many of its signals match',
    unknownWhen: whenUnknown,
    params: signalParams,
    compile(params, use) {
      const asked = askedFor(params, use);
      const match = matchOf(asked);
      const types = typesOf((Array.isArray(params.type) ? params.type : [params.type]).map((type) => ({ type: String(type) })));
      const count: ViewReader['read'] = (view, frame) => {
        if (view.words === 'unknown') return unknown;
        if ((view.types & types) === 0) return 0;
        let found = 0;
        for (const signal of view.signals) {
          const result = match(signal, view, frame);
          if (result === unknown) return unknown;
          if (result) found++;
        }
        return found;
      };
      const words = (view: View, frame: Frame) => view.signals.filter((signal) => match(signal, view, frame) === true);
      return { ...readerOf(asked, count), words };
    },
  },
  {
    name: 'topics',
    type: 'strings',
    about: 'the topics of its signals of a type, each once',
    unknownWhen: whenUnknown,
    params: topicParams,
    compile(params, use) {
      const asked = askedFor(params, use);
      return mentionsClient(asked, readerOf(asked, topicsOf(asked)));
    },
  },
  {
    name: 'topicCount',
    type: 'number',
    about: 'how many those topics are',
    unknownWhen: whenUnknown,
    params: topicParams,
    compile(params, use) {
      const asked = askedFor(params, use);
      const topics = topicsOf(asked);
      const count = readerOf(asked, (view, frame) => {
        const found = topics(view, frame);
        return found === unknown ? unknown : found.length;
      });
      return mentionsClient(asked, count);
    },
  },
];
