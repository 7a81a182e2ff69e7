import { tooLate } from '../actions/too-late.ts';
import type { Draft } from '../report/draft.ts';
import { oneLine, shortened } from './one-line.ts';

const mostCharacters = 160;

/**
 * Returns what a draft says first, after its greeting and a word of sorrow for being late; on one line, shortened.
 *
 * @param draft of which the paragraphs are apart by an empty line, the greeting first
 * @example
 * openingOf({ body: 'Hi Ana,\n\nNothing new yet.\n\nBest regards,\nSam', needs: [] }) //=> 'Nothing new yet.'
 */
export function openingOf({ body }: Draft): string {
  const paragraphs = body.split('\n\n').filter((paragraph) => paragraph !== tooLate);
  return shortened(oneLine(paragraphs[1] ?? paragraphs[0] ?? ''), mostCharacters);
}
