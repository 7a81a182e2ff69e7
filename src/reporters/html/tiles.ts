import { inThousands } from '../../report/counted.ts';
import type { Totals } from '../audit-summary.ts';
import { icon } from './icons.ts';
import { type Markup, markup } from './markup.ts';

/** A number that a page begins with. */
export interface Tile {
  readonly value: number;
  readonly label: string;
  /** A drawing of the page; without it a plain number. */
  readonly icon?: string;
  readonly more?: string;
}

/** Returns the numbers that a page begins with. */
export function tiles(list: readonly Tile[]): Markup {
  return markup`<dl class="tiles">${list.map(
    ({ value, label, icon: name, more }) =>
      markup`<div class="tile${value === 0 && ' none'}"><dt>${name !== undefined && icon(name, name)}${label}</dt><dd>${inThousands(value)}${
        more !== undefined && markup`<span>${more}</span>`
      }</dd></div>`,
  )}</dl>`;
}

/** Returns how many findings there are that stand so. */
export function totalTiles({ violations, pending, met, undecided, waived }: Omit<Totals, 'cases' | 'casesWithViolations'>): Tile[] {
  return [
    { value: violations.error, label: 'Errors', icon: 'error' },
    { value: violations.warning, label: 'Warnings', icon: 'warning' },
    { value: violations.info, label: 'Notes', icon: 'info' },
    { value: pending, label: 'Running', icon: 'pending' },
    { value: met, label: 'Kept in time', icon: 'done' },
    { value: undecided, label: 'Undecided', icon: 'undecided' },
    { value: waived, label: 'Waived', icon: 'waived' },
  ];
}
