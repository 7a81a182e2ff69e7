/** The drawing of a case. */
export const chartStyle = `
.chart { --label: 12.5rem; position: relative; background: var(--panel); border: 1px solid var(--edge); border-radius: 10px; box-shadow: var(--shadow); }
.row { display: grid; grid-template-columns: var(--label) minmax(0, 1fr); }
.row + .row, .bars, .bars .row + .row { border-top: 1px solid var(--edge); }
.row > .label { padding: 0 1rem; display: flex; flex-direction: column; justify-content: center; min-width: 0; }
.plot { position: relative; min-width: 0; margin-right: 1rem; }
.drawing { display: block; width: 100%; overflow: visible; }
.axis .plot { border-bottom: 0; }
.axis { padding-top: 0.375rem; }
.tick, .now-label, .due-label, .caption { font-size: 11px; fill: var(--muted); }
.tick { text-anchor: middle; }
.now-label { font-weight: 600; fill: var(--text); }
.grid { stroke: var(--edge); }
.lane { stroke: var(--edge-strong); }
.now { stroke: var(--text); stroke-dasharray: 2 3; }
.day-off { fill: var(--raised); }
.row > .label:has(.lane-label) { justify-content: flex-start; }
.lane-label { height: 46px; display: flex; flex-direction: column; justify-content: center; line-height: 1.3; min-width: 0; }
.lane-label b, .bar-title b { font-weight: 500; }
.lane-label span, .bar-standing { font-size: 0.75rem; color: var(--muted); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.bar-title { display: flex; align-items: center; gap: 0.375rem; line-height: 1.3; min-width: 0; }
.bar-title b { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.bar-title .icon { width: 0.875rem; height: 0.875rem; }
.bar-standing { padding-left: 1.25rem; }

.at { overflow: visible; }
.link line, .arrow { stroke: var(--muted); stroke-width: 1.25; fill: none; }
.link.missed line { stroke-dasharray: 3 3; }
.mark path, .mark rect { fill: var(--text); stroke: var(--panel); stroke-width: 1.5; }
.mark.automated path { fill: var(--panel); stroke: var(--text); }
.mark.missed path { fill: none; stroke: var(--muted); stroke-width: 2; stroke-linecap: round; }
.mark.milestone path, .mark.milestone rect { fill: var(--accent); }
.mark.note path { fill: var(--muted); stroke: none; }
.mark .count { fill: var(--panel); font-size: 10.5px; font-weight: 600; text-anchor: middle; }

.in-time { fill: var(--good-fill); } .due-soon { fill: var(--soon-fill); } .past-due { fill: url(#hatch); }
.hatch-ground { fill: var(--bad-fill); fill-opacity: 0.38; } .hatch-line { fill: var(--bad-fill); }
.row:is(.waived, .undecided) :is(.in-time, .due-soon, .past-due, .broken, .settled) { opacity: 0.45; }
.undated { fill: none; stroke: var(--calm); stroke-width: 1.25; stroke-dasharray: 3 3; }
.ahead { fill-opacity: 0.3; stroke-width: 1; stroke-dasharray: 3 2; }
.in-time.ahead { stroke: var(--good-fill); } .due-soon.ahead { stroke: var(--soon-fill); }
.due { stroke: var(--text); stroke-width: 1.75; }
.until-mended { stroke: var(--muted); stroke-width: 1.5; stroke-dasharray: 1 4; stroke-linecap: round; }
.broken { fill: var(--bad-fill); } .settled { fill: var(--good-fill); } .broken, .settled { stroke: var(--panel); stroke-width: 1.5; }
.cross, .check { stroke: #fff; stroke-width: 1.8; fill: none; stroke-linecap: round; stroke-linejoin: round; }
@media screen and (prefers-color-scheme: dark) { .cross, .check { stroke: #0e1014; } }
.goes-on { stroke: var(--text); stroke-width: 2; fill: none; stroke-linecap: round; stroke-linejoin: round; }

.spot { position: absolute; inset: 0; pointer-events: none; color: inherit; text-decoration: none; outline: none; }
.spot > i { position: absolute; left: calc(var(--x) - 12px); top: calc(var(--y) - 12px); width: 24px; height: 24px; border-radius: 8px; pointer-events: auto; }
.spot.bar > i { left: calc(var(--x) - 10px); width: calc(var(--w) + 20px); top: 7px; }
.spot:focus-visible > i { outline: 2px solid var(--accent); }
.tip {
  position: absolute; z-index: 2; width: max-content; max-width: min(22rem, 100%); padding: 0.5rem 0.75rem; border-radius: 8px;
  left: clamp(0%, calc(var(--x) - 8rem), calc(100% - 22rem)); top: calc(var(--y) + 18px);
  background: var(--text); color: var(--panel); font-size: 0.8125rem; line-height: 1.45; box-shadow: 0 4px 16px rgb(0 0 0 / 18%); opacity: 0;
}
.spot.bar .tip { top: 36px; }
.tip span { display: block; } .tip i { position: absolute; opacity: 0; }
.spot:focus-visible .tip, .spot:hover .tip { opacity: 1; }
.spot:hover, .spot:focus-visible { z-index: 3; }

.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.125rem; margin-top: 0.625rem; font-size: 0.8125rem; color: var(--muted); }
.legend li { display: flex; align-items: center; gap: 0.375rem; }
.key { width: 18px; height: 16px; overflow: visible; } .key.wide { width: 28px; }

@media (max-width: 40rem) {
  .row { grid-template-columns: minmax(0, 1fr); }
  .plot { margin-left: 0.75rem; margin-right: 0.75rem; }
  .bars .row > .label { flex-direction: row; justify-content: space-between; align-items: center; gap: 0.75rem; padding: 0.5rem 0.75rem 0; }
  .bar-standing { padding-left: 0; flex: none; }
  .lanes > .label { position: absolute; z-index: 1; padding: 0 0.75rem; pointer-events: none; }
  .lane-label { justify-content: flex-start; align-items: flex-start; font-size: 0.75rem; }
  .lane-label b { background: var(--panel); padding-right: 0.25rem; } .lane-label span { display: none; }
  .minor, .caption { display: none; }
  .tip { left: 0; max-width: 100%; }
}
@media print { .tip { display: none; } }
`;
