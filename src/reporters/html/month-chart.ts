import { severities } from '../../entities/rule.ts';
import { counted, inThousands } from '../../report/counted.ts';
import { shortMonthNames } from '../../time/month-names.ts';
import { tally } from '../wording.ts';
import { type Share, totalOf } from './breakdown.ts';
import { icon } from './icons.ts';
import { type Markup, markup } from './markup.ts';
import { capped, framed, section } from './section.ts';
import { round } from './time-scale.ts';
import { tip } from './tip.ts';

const mostMonths = 24;
const height = 130;
const top = 22;
const upwards = [...severities].reverse();
const counts = { error: 'errors', warning: 'warnings', info: 'notes' } as const;

/** Returns the violations of each month, drawn, and as a table. */
export function monthChart(months: readonly Share[]): Markup {
  const shown = months.slice(-mostMonths);
  if (shown.length === 0) return markup``;
  const highest = Math.max(1, ...shown.map(totalOf));
  const width = 100 / shown.length;
  const left = months.length - shown.length;
  const lead = `What was broken, overdue or late, by the month in which it began.${left > 0 ? ` The last ${String(mostMonths)} of ${String(months.length)} months.` : ''}`;
  const drawing = markup`<div class="chart columns-chart"><div class="plot"><svg class="drawing" height="${height + top + 24}" aria-hidden="true">
<line x2="100%" y1="${height + top}" y2="${height + top}" class="lane"/>
${shown.map((share, place) => column(share, (place + 0.5) * width, width, highest, shown.length))}</svg>
<ul class="spots">${shown.map((share, place) => spot(share, place, width))}</ul></div></div>`;
  const legend = markup`<ul class="legend" aria-label="From the bottom of a column to its top">${upwards.map(
    (severity) =>
      markup`<li>${icon(severity, severity)}<svg class="key" aria-hidden="true"><rect width="12" height="12" x="2" y="2" rx="2" class="column ${severity}"/></svg>${counts[severity]}</li>`,
  )}</ul>`;
  const numbers = markup`<details><summary>The numbers</summary>${framed('months', table(shown))}</details>`;
  return section('months', 'By month', capped(lead), drawing, legend, numbers);
}

function spot(share: Share, place: number, width: number): Markup {
  const style = `--x:${String(round((place + 0.5) * width))}%;--y:${String(height / 2)}px;--w:${String(round(width))}%`;
  return markup`<li><a class="spot column" href="#month-${place + 1}" style="${style}"><i></i>${tip([`${monthName(share.key)}: ${wordsOf(share)}`])}</a></li>`;
}

function column(share: Share, x: number, width: number, highest: number, count: number): Markup {
  const thickness = Math.min(width * 0.62, 5);
  let y = height + top;
  const total = totalOf(share);
  const bars = upwards.map((severity) => {
    const size = (height * share.violations[severity]) / highest;
    y -= size;
    return (
      size > 0 &&
      markup`<rect x="${round(x - thickness / 2)}%" width="${round(thickness)}%" y="${round(y)}" height="${round(Math.max(size - 1, 0.5))}" class="column ${severity}"/>`
    );
  });
  const isMinor = count > 8 && share.key.slice(-2) !== '01' && Number(share.key.slice(-2)) % 3 !== 1;
  return markup`${bars}<text x="${round(x)}%" y="${round(y - 6)}" class="column-total${count > 14 && ' minor'}">${total === 0 ? '' : inThousands(total)}</text>
<text x="${round(x)}%" y="${height + top + 16}" class="tick${isMinor && ' minor'}">${shortMonth(share.key, count)}</text>`;
}

function table(months: readonly Share[]): Markup {
  return markup`<table>
<thead><tr><th scope="col">Month</th><th scope="col" class="number">Errors</th><th scope="col" class="number">Warnings</th><th scope="col" class="number">Notes</th><th scope="col" class="number">Kept in time</th></tr></thead>
<tbody>${months.map(
    ({ key, violations: { error, warning, info }, met }, place) =>
      markup`<tr id="month-${place + 1}"><th scope="row">${monthName(key)}</th>${[error, warning, info, met].map(
        (count) => markup`<td class="number">${count === undefined ? '–' : inThousands(count)}</td>`,
      )}</tr>`,
  )}</tbody></table>`;
}

function wordsOf({ violations, met }: Share): string {
  const wrong = tally(violations);
  return [wrong === '' ? 'nothing broken' : wrong, met === undefined ? '' : `${counted(met, 'debt')} kept in time`]
    .filter(Boolean)
    .join('; ');
}

/** `Mar 2026` */
function monthName(key: string): string {
  return `${shortMonthNames[Number(key.slice(-2)) - 1] ?? key} ${key.slice(0, -3)}`;
}

/** `Mar`, and the year where it begins or there are few months. */
function shortMonth(key: string, count: number): string {
  if (count <= 6) return monthName(key);
  return key.endsWith('-01') ? key.slice(0, -3) : (shortMonthNames[Number(key.slice(-2)) - 1] ?? key);
}
