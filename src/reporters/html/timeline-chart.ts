import { DAY } from '../../time/durations.ts';
import type { CaseView } from './case-view.ts';
import { type DebtBar, debtBarsOf } from './debt-bars.ts';
import { findingIcon } from './icons.ts';
import { type Lanes, type Link, lanesOf, type Mark } from './lanes.ts';
import { type Markup, markup } from './markup.ts';
import { section } from './section.ts';
import { TimeScale } from './time-scale.ts';
import { tip } from './tip.ts';

const laneHeight = 46;
const barHeight = 46;
const middle = barHeight / 2 - 4;
const mostBars = 40;

/** Returns the drawing of a case: who was in touch with whom, what happened, and what was owed from when to when. */
export function timelineChart(view: CaseView): Markup {
  if (view.events.length === 0) return markup``;
  const scale = scaleOf(view);
  const lanes = lanesOf(view, scale);
  const bars = debtBarsOf(view, scale);
  const drawn = bars.slice(0, mostBars);
  const drawing = markup`<div class="chart">
<div class="row axis"><div class="label"></div><div class="plot">${axis(scale, view)}</div></div>
<div class="row lanes"><div class="label">${lanes.labels.map(({ title, people }) => markup`<div class="lane-label"><b>${title}</b><span>${people}</span></div>`)}</div>
<div class="plot">${lanesDrawing(lanes, scale, view)}
<ul class="spots">${lanes.marks.map(markSpot)}</ul></div></div>
${drawn.length > 0 && markup`<ul class="bars">${drawn.map((bar) => barRow(bar, scale, view))}</ul>`}
</div>`;
  const more = bars.length > mostBars && markup`<p class="more">${bars.length - mostBars} more are listed below.</p>`;
  return section('timeline', 'Timeline', drawing, more, legend(drawn.length > 0));
}

/** From the first event to now and to what is still due; what lies far from all events is cut off. */
function scaleOf({ events, findings, telling }: CaseView): TimeScale {
  const { asOf, days } = telling;
  const first = events[0]!.interaction.at;
  const dues = findings.flatMap(({ finding: { dueAt } }) => dueAt ?? []);
  const last = Math.max(events.at(-1)!.interaction.at, ...dues.filter((due) => due <= asOf));
  const stretch = Math.max(last - first, 14 * DAY);
  const now = Math.min(asOf, last + stretch);
  const ahead = Math.max(now, ...dues.map((due) => Math.min(due, asOf + Math.max(stretch / 2, 7 * DAY))));
  return new TimeScale(first, now < asOf ? now : ahead, days);
}

function axis(scale: TimeScale, { telling: { asOf } }: CaseView): Markup {
  const now = scale.x(asOf);
  return markup`<svg class="drawing" height="22" aria-hidden="true">${scale
    .ticks()
    .filter(({ x }) => x < 97 && Math.abs(x - now) > 5)
    .map(({ x, label, minor }) => markup`<text x="${x}%" y="14" class="tick${minor && ' minor'}">${label}</text>`)}
<text x="${now}%" y="14" class="now-label" text-anchor="${now > 94 ? 'end' : 'middle'}">${scale.isBeyond(asOf) ? 'now →' : 'now'}</text></svg>`;
}

/** What lies behind each row: days off, the lines of the calendar, and now. */
function backdrop(scale: TimeScale, asOf: number): Markup {
  const now = scale.x(asOf);
  return markup`${scale.daysOff().map(({ x, width }) => markup`<rect x="${x}%" width="${width}%" height="100%" class="day-off"/>`)}
${scale.ticks().map(({ x }) => markup`<line x1="${x}%" x2="${x}%" y2="100%" class="grid"/>`)}
${!scale.isBeyond(asOf) && markup`<line x1="${now}%" x2="${now}%" y2="100%" class="now"/>`}`;
}

function lanesDrawing({ labels, marks, links }: Lanes, scale: TimeScale, { telling: { asOf } }: CaseView): Markup {
  const height = labels.length * laneHeight;
  return markup`<svg class="drawing" height="${height}" aria-hidden="true">${backdrop(scale, asOf)}
${labels.map((_, lane) => markup`<line x2="100%" y1="${yOf(lane)}" y2="${yOf(lane)}" class="lane"/>`)}
${links.map(linkDrawing)}${marks.map(markDrawing)}</svg>`;
}

const yOf = (lane: number) => lane * laneHeight + laneHeight / 2;

function linkDrawing({ x, from, to, missed, mutual }: Link): Markup {
  const [start, end] = [yOf(from), yOf(to)];
  const down = end > start ? 1 : -1;
  const near = mutual ? 8 : 3;
  const tip = end - down * near;
  const arrow = (at: number, direction: number) =>
    markup`<svg x="${x}%" y="${at}" class="at"><path d="M-3.5 ${-5 * direction}L0 0L3.5 ${-5 * direction}" class="arrow"/></svg>`;
  return markup`<g class="link${missed && ' missed'}"><line x1="${x}%" x2="${x}%" y1="${start}" y2="${tip}"/>${arrow(tip, down)}${
    mutual && arrow(start + down * near, -down)
  }</g>`;
}

const shapes: Readonly<Record<Mark['shape'], string>> = {
  message: 'M0-5.5A5.5 5.5 0 1 1 0 5.5A5.5 5.5 0 1 1 0-5.5Z',
  automated: 'M0-5A5 5 0 1 1 0 5A5 5 0 1 1 0-5Z',
  call: 'M-5-5H5V5H-5Z',
  missed: 'M-4.5-4.5L4.5 4.5M4.5-4.5L-4.5 4.5',
  milestone: 'M0-7L7 0L0 7L-7 0Z',
  note: 'M0-2.5A2.5 2.5 0 1 1 0 2.5A2.5 2.5 0 1 1 0-2.5Z',
};

function markDrawing({ x, lane, shape, events, caption }: Mark): Markup {
  const count = events.length;
  const side = x > 85 ? 'end' : 'start';
  return markup`${caption !== undefined && markup`<text x="${x}%" y="${yOf(lane) + (caption.above ? -11 : 19)}" dx="${side === 'end' ? 7 : -7}" text-anchor="${side}" class="caption">${caption.text}</text>`}<svg x="${x}%" y="${yOf(lane)}" class="at mark ${shape}">${
    count === 1
      ? markup`<path d="${shapes[shape]}"/>`
      : markup`<rect x="-9" y="-8" width="18" height="16" rx="8"/><text y="4" class="count">${count > 99 ? '99+' : count}</text>`
  }</svg>`;
}

function markSpot({ x, lane, events, lines }: Mark): Markup {
  return markup`<li><a class="spot" href="#${events[0]!.anchor}" style="--x:${x}%;--y:${yOf(lane)}px"><i></i>${tip(lines)}</a></li>`;
}

function barRow(bar: DebtBar, scale: TimeScale, { telling: { asOf } }: CaseView): Markup {
  const { shown, title, standing, stretch, lines } = bar;
  return markup`<li class="row ${shown.finding.status}"><div class="label"><span class="bar-title">${findingIcon(shown.words)}<b>${title}</b></span><span class="bar-standing">${standing}</span></div>
<div class="plot"><svg class="drawing" height="${barHeight}" aria-hidden="true">${backdrop(scale, asOf)}${barDrawing(bar)}</svg>
<a class="spot bar" href="#${shown.anchor}" style="--x:${stretch.x}%;--w:${stretch.width}%"><i></i>${tip(lines)}</a></div></li>`;
}

const brokenSign = markup`<circle r="7" class="broken"/><path d="M-2.8-2.8L2.8 2.8M2.8-2.8L-2.8 2.8" class="cross"/>`;
const settledSign = markup`<circle r="7" class="settled"/><path d="M-3 .2L-.9 2.4L3.2-2.2" class="check"/>`;
const thickness = { 'in-time': 6, 'due-soon': 8, 'past-due': 10, undated: 6 } as const;

function barDrawing({ stretch, segments, due, dueLabel, broken, settled, goesOn }: DebtBar): Markup {
  return markup`${segments.map(({ x, width, phase, ahead }) => {
    const height = thickness[phase];
    return markup`<rect x="${x}%" width="${width}%" y="${middle - height / 2}" height="${height}" class="${phase}${ahead && ' ahead'}"/>`;
  })}
${due !== undefined && markup`<line x1="${due}%" x2="${due}%" y1="${middle - 9}" y2="${middle + 9}" class="due"/><text x="${due}%" y="${middle + 21}" class="due-label" text-anchor="${anchorAt(due)}">${dueLabel}</text>`}
${broken !== undefined && settled !== undefined && markup`<line x1="${stretch.x}%" x2="${settled}%" y1="${middle}" y2="${middle}" class="until-mended"/>`}
${broken !== undefined && markup`<svg x="${broken}%" y="${middle}" class="at">${brokenSign}</svg>`}
${settled !== undefined && markup`<svg x="${settled}%" y="${middle}" class="at">${settledSign}</svg>`}
${goesOn && markup`<svg x="100%" y="${middle}" class="at"><path d="M-8-6L-2 0L-8 6" class="goes-on"/></svg>`}`;
}

const anchorAt = (x: number) => (x < 3 ? 'start' : x > 97 ? 'end' : 'middle');

function legend(withBars: boolean): Markup {
  const mark = (shape: Mark['shape'], text: string) =>
    markup`<li><svg class="key" aria-hidden="true"><svg x="9" y="8" class="at mark ${shape}"><path d="${shapes[shape]}"/></svg></svg>${text}</li>`;
  const bar = (phase: 'in-time' | 'due-soon' | 'past-due', text: string) =>
    markup`<li><svg class="key wide" aria-hidden="true"><rect width="26" x="1" y="${8 - thickness[phase] / 2}" height="${thickness[phase]}" class="${phase}"/></svg>${text}</li>`;
  const sign = (drawing: Markup, text: string) =>
    markup`<li><svg class="key" aria-hidden="true"><svg x="9" y="8" class="at">${drawing}</svg></svg>${text}</li>`;
  return markup`<ul class="legend" aria-label="What the marks mean">
${mark('message', 'message')}${mark('automated', 'automated')}${mark('call', 'call')}${mark('missed', 'reached nobody')}${mark('milestone', 'milestone')}
${withBars && [bar('in-time', 'in time'), bar('due-soon', 'due soon'), bar('past-due', 'past due'), sign(brokenSign, 'broken'), sign(settledSign, 'settled or mended')]}
</ul>`;
}
