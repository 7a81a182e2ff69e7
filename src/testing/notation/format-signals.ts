import type { Signal } from '../../entities/signal.ts';
import { quoted, type TimeWriter, word } from './writer.ts';

const because = (reason: string | undefined) => (reason === undefined ? '' : ` because ${quoted(reason)}`);

/** What is said, as `takeSignals` reads it. */
export function formatSignals(signals: readonly Signal[], time: TimeWriter): string {
  if (signals.length === 0) return 'nothing';
  return signals.map((signal) => `${signal.by === undefined ? '' : `${word(signal.by)} `}${formatSignal(signal, time)}`).join(', ');
}

function formatSignal(signal: Signal, time: TimeWriter): string {
  switch (signal.type) {
    case 'disclosure':
      return `discloses ${signal.topic}${signal.value === undefined ? '' : ` as ${quoted(signal.value)}`}`;
    case 'withheld':
      return `withholds ${signal.topic}${because(signal.reason)}`;
    case 'question':
      return `asks ${signal.topic}`;
    case 'promise': {
      const about = signal.topic === undefined ? '' : ` about ${signal.topic}`;
      const due = signal.due === undefined ? '' : ` by ${time.deadline(signal.due)}`;
      const after = signal.after === undefined ? '' : ` after ${signal.after}`;
      return `promises ${signal.action}${about}${due}${after}`;
    }
    case 'pressure':
      return `presses ${signal.tactic}${signal.deadline === undefined ? '' : ` by ${time.deadline(signal.deadline)}`}${because(signal.reason)}`;
    case 'consent':
      return signal.granted ? 'consents' : 'refuses';
    case 'decline':
      return `declines${because(signal.reason)}`;
    case 'callback-request': {
      const from = signal.from === undefined ? '' : ` from ${time.instant(signal.from)}`;
      return `wants-call${from}${signal.until === undefined ? '' : ` until ${time.deadline(signal.until)}`}`;
    }
    case 'decision':
      return `tells ${signal.outcome}`;
    case 'help':
      return `helps ${signal.form}`;
    case 'names-person':
      return `names ${word(signal.party)}`;
    case 'interest':
      return 'is-interested';
    case 'acknowledgement':
      return 'thanks';
    case 'opt-out':
      return 'opts-out';
    case 'good-time':
      return 'asks-good-time';
    case 'no-news':
      return 'no-news';
  }
}
