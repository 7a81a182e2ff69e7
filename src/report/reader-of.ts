import { show } from '../entities/describe-issue.ts';
import { HearbackError } from '../entities/hearback-error.ts';
import type { Interaction } from '../entities/interaction.ts';
import { isRecord } from '../entities/is-record.ts';
import type { Problems } from '../entities/problems.ts';
import type { Signal } from '../entities/signal.ts';
import type { Timeline } from '../entities/timeline.ts';
import type { Annotate } from '../signals/annotate.ts';
import type { ReadText } from './setting.ts';

/** How the text of an interaction is read by the reader that a host gives; where it gives none, not at all. */
export function readerOf(annotate: Annotate | undefined, problems: Problems): ReadText {
  if (annotate === undefined) return () => undefined;
  if (typeof annotate !== 'function') {
    problems.add({ path: ['annotate'], code: 'invalid-type', expected: 'a function such as `annotate`', received: show(annotate) });
  }
  return (interaction, body, timeline, timeZone) => {
    const found = annotate(body, {
      sentAt: interaction.at,
      timeZone: zoneOfWriter(interaction, timeline) ?? timeZone,
      ...(interaction.kind === 'message' && interaction.subject !== undefined ? { subject: interaction.subject } : {}),
      ...(isRetold(interaction) ? { retold: true } : {}),
      ...(interaction.from === undefined ? {} : { from: interaction.from }),
      parties: timeline.parties,
      opportunity: timeline.opportunity,
    });
    return signalsOf(found);
  };
}

/** Whether its text is what two said to each other; a voicemail is the caller's own. */
function isRetold(interaction: Interaction): boolean {
  return interaction.kind === 'interview-held' || (interaction.kind === 'call' && interaction.outcome === 'connected');
}

/** The zone of who wrote a message, where it is stated: their "Friday at 3". A call is summed up by whoever keeps the record. */
function zoneOfWriter({ kind, from }: Interaction, { parties }: Timeline): string | undefined {
  return kind === 'message' && from !== undefined ? parties.find(({ id }) => id === from)?.timeZone : undefined;
}

/** What a reader found; one that must be waited for has found nothing yet. */
function signalsOf(found: unknown): readonly Signal[] | undefined {
  if (isRecord(found)) {
    if (found['words'] === 'unknown') return undefined;
    if (Array.isArray(found['signals'])) return found['signals'] as Signal[];
  }
  const isPromise = isRecord(found) && 'then' in found;
  throw new HearbackError('invalid-options', [
    {
      path: ['annotate'],
      code: 'invalid-type',
      expected: 'a function that returns `{ signals, words, diagnostics }`',
      received: `one that returns ${isPromise ? 'a promise' : show(found)}`,
      ...(isPromise ? { help: 'let it read first, and state what it found as `signals`' } : {}),
    },
  ]);
}
