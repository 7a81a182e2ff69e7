import { inThousands } from '../../report/counted.ts';
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
