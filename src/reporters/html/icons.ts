import type { Severity } from '../../entities/rule.ts';
import type { FindingSummary } from '../case-summary.ts';
import { Markup, markup } from './markup.ts';

/** Drawings that a page holds once, each 16 units square: severities by shape, not by colour alone. */
export const drawings = new Markup(`<svg class="defs" aria-hidden="true" width="0" height="0"><defs>
<symbol id="icon-error" viewBox="0 0 16 16"><path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="currentColor"/><path d="M8 4.2v4.6M8 11.1v.9" class="cut"/></symbol>
<symbol id="icon-warning" viewBox="0 0 16 16"><path d="M8 1.2 15.4 14.6H.6z" fill="currentColor"/><path d="M8 6v4M8 12v.7" class="cut"/></symbol>
<symbol id="icon-info" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="currentColor"/><path d="M8 7.2v4.4M8 4.3v.8" class="cut"/></symbol>
<symbol id="icon-pending" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6" class="line"/><path d="M8 4.6V8l2.4 1.6" class="line"/></symbol>
<symbol id="icon-undecided" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6" class="line" stroke-dasharray="2.4 2"/><path d="M6.4 6.4c0-2.2 3.2-2.1 3.2-.2 0 1.2-1.6 1.3-1.6 2.6M8 10.9v.7" class="line"/></symbol>
<symbol id="icon-waived" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6" class="line"/><path d="M4 12 12 4" class="line"/></symbol>
<symbol id="icon-done" viewBox="0 0 16 16"><path d="m3 8.5 3.2 3.2L13 4.6" class="line"/></symbol>
<pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" class="hatch-ground"/><rect width="2.4" height="5" class="hatch-line"/></pattern>
</defs></svg>`);

const severities: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Note' };

/** Returns a drawing of the page by its name. */
export function icon(name: string, tone: string): Markup {
  return markup`<svg class="icon ${tone}" aria-hidden="true"><use href="#icon-${name}"/></svg>`;
}

/** Returns the drawing of a finding: of its severity where something was broken, else of how it stands. */
export function findingIcon({ status, severity }: Pick<FindingSummary, 'status' | 'severity'>): Markup {
  if (status === 'pending' || status === 'undecided' || status === 'waived') return icon(status, status);
  return icon(severity, severity);
}

/** Returns what the drawing of a finding says. */
export function findingWord({ status, severity }: Pick<FindingSummary, 'status' | 'severity'>): string {
  if (status === 'pending') return 'Running';
  if (status === 'undecided') return 'Undecided';
  return status === 'waived' ? 'Waived' : severities[severity];
}
