import { decisionSchema } from '../entities/decision.ts';
import { ruleSignalTypes } from '../entities/rule.ts';
import { helpFormSchema, promiseActionSchema, type Signal, tacticSchema } from '../entities/signal.ts';
import { questionTopicSchema } from '../entities/topic.ts';
import type { Setting } from './setting.ts';
import { speakerRoles } from './signals.ts';
import type { View } from './view.ts';

const numbered = (names: readonly string[]): ReadonlyMap<unknown, number> => new Map(names.map((name, place) => [name, place + 1]));

const types = numbered(ruleSignalTypes);
const topics = numbered(questionTopicSchema.options);
const forms = numbered([...tacticSchema.options, ...promiseActionSchema.options, ...decisionSchema.options, ...helpFormSchema.options]);

/** More than there are numbers of what a signal is about. */
export const subjects = 4096;

/** What a signal is about, in one number from 1 to {@link subjects}: its type, topic and promised action. */
export function signalSubject(signal: Signal): number {
  const topic = 'topic' in signal ? (topics.get(signal.topic) ?? 0) : 0;
  const action = 'action' in signal ? promiseActionSchema.options.indexOf(signal.action) + 1 : 0;
  return ((types.get(signal.type) ?? 0) << 7) | (topic << 3) | action;
}

/**
 * All that a fact of its shape can rest on in a signal, in one number: who says it, its type, topic and form, and what it has of a
 * reason, a deadline and a time. Two signals of one number are told apart by no such fact.
 */
export function signalShape(signal: Signal, view: View, setting: Setting): number {
  let shape = types.get(signal.type) ?? 0;
  shape = (shape << 5) | (speakerRoles(signal, view, setting) + 1);
  let topic: number | undefined;
  let form: number | undefined;
  let rest = 0;
  switch (signal.type) {
    case 'disclosure':
    case 'question':
      topic = topics.get(signal.topic);
      break;
    case 'withheld':
      topic = topics.get(signal.topic);
      rest = signal.reason === undefined ? 0 : 1;
      break;
    case 'promise':
      topic = topics.get(signal.topic);
      form = forms.get(signal.action);
      break;
    case 'pressure':
      form = forms.get(signal.tactic);
      rest = (signal.reason === undefined ? 0 : 1) | (signal.deadline === undefined ? 0 : 2);
      break;
    case 'decision':
      form = forms.get(signal.outcome);
      break;
    case 'help':
      form = forms.get(signal.form);
      break;
    case 'consent':
      rest = signal.granted ? 1 : 0;
      break;
    case 'decline':
      rest = signal.reason === undefined ? 0 : 1;
      break;
    case 'callback-request':
      rest = signal.from === undefined && signal.until === undefined ? 0 : 1;
      break;
    default:
  }
  return (((((shape << 4) | (topic ?? 0)) << 5) | (form ?? 0)) << 2) | rest;
}
