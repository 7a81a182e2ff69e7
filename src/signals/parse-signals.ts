import * as z from 'zod';
import { describeIssue } from '../entities/describe-issue.ts';
import { fromZod } from '../entities/from-zod.ts';
import type { Party } from '../entities/party.ts';
import { type Signal, signalSchema } from '../entities/signal.ts';
import { findQuote } from './find-quote.ts';

/** What the signals of a message are checked against. */
export interface ParseSignalsContext {
  /** The text that was read, as it was given to the reader. */
  readonly body: string;
  /** The parties of the timeline, if `by` and `names-person` are to be checked. */
  readonly parties?: readonly Party[] | undefined;
}

/** A signal that was refused, and why. */
export interface RefusedSignal {
  /** Its place in the list given. */
  readonly index: number;
  /** One line each. */
  readonly reasons: readonly string[];
}

/** What came of a list of signals: those that hold, and those that do not. */
export interface ParsedSignals {
  readonly signals: Signal[];
  readonly refused: RefusedSignal[];
}

/**
 * Returns the signals that a host's own reader (a person, a language model) found in a text, item by item: each must be a signal
 * of the schema, and its quote must stand in the text. Offsets are worked out from the quote; where both are given and do not
 * agree, or are no offsets at all, the quote decides. A quote may differ from the text in the shape of its quotation marks, apostrophes
 * and dashes and in its white space, and stand in quotation marks or between dots, as language models write it: the signal has it as
 * the text does. Never throws.
 *
 * @param value - what came back: an array of signals, or anything else
 * @param context - the text, and the parties if known
 * @example
 * const read = parseSignals([{ type: 'no-news', quote: 'still waiting' }, { type: 'gossip' }], { body: 'They are still waiting.' });
 * read.signals[0]?.start //=> 9
 * read.refused[0]?.index //=> 1
 */
export function parseSignals(value: unknown, context: ParseSignalsContext): ParsedSignals {
  if (!Array.isArray(value)) return { signals: [], refused: [{ index: 0, reasons: ['expected a list of signals'] }] };
  // who calls from JavaScript may forget it
  const { body, parties } = (context as ParseSignalsContext | undefined) ?? { body: undefined };
  if (typeof body !== 'string')
    return { signals: [], refused: value.map((_, index) => ({ index, reasons: ['context.body: expected the text that was read'] })) };
  const signals: Signal[] = [];
  const refused: RefusedSignal[] = [];
  value.forEach((item: unknown, index) => {
    const reasons: string[] = [];
    const signal = parseOne(item, body, parties, reasons);
    if (signal === undefined) refused.push({ index, reasons });
    else signals.push(signal);
  });
  return { signals, refused };
}

/** An item without offsets that are none, as -1 and "20": they are worked out from the quote anyway. */
function withoutOddPlaces(item: unknown): unknown {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
  const isOdd = (key: string, value: unknown) => (key === 'start' || key === 'end') && !(Number.isSafeInteger(value) && Number(value) >= 0);
  return Object.fromEntries(Object.entries(item).filter(([key, value]) => !isOdd(key, value)));
}

function parseOne(item: unknown, body: string, parties: readonly Party[] | undefined, reasons: string[]): Signal | undefined {
  const result = signalSchema.safeParse(withoutOddPlaces(item));
  if (!result.success) {
    reasons.push(...fromZod(result.error.issues, signalSchema, item).map(describeIssue));
    return undefined;
  }
  const { start: givenStart, end: _end, ...signal } = result.data;
  const { quote } = signal;
  if (quote === undefined || quote === '') {
    reasons.push('quote: expected the words of the text that say it');
    return undefined;
  }
  const found = findQuote(body, quote, givenStart);
  if (found === undefined) reasons.push(`quote: expected words of the text, received \`${quote.slice(0, 60)}\``);
  const known = (id: string) => parties === undefined || parties.some((party) => party.id === id);
  if (signal.by !== undefined && !known(signal.by)) reasons.push(`by: expected a party of the timeline, received \`${signal.by}\``);
  if (signal.type === 'names-person' && !known(signal.party))
    reasons.push(`party: expected a party of the timeline, received \`${signal.party}\``);
  if (found === undefined || reasons.length > 0) return undefined;
  return { ...signal, quote: body.slice(found.start, found.end), ...found, read: true };
}

/**
 * Returns the JSON Schema of what a host's own reader should give back: a list of signals, each with its quote.
 *
 * @example
 * signalsJsonSchema().type //=> 'array'
 */
export function signalsJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(z.array(signalSchema), {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      if (jsonSchema.properties?.['quote'] !== undefined) jsonSchema.required = [...(jsonSchema.required ?? []), 'quote'];
    },
  });
}
