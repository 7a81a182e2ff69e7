/** Tables. */
export const tableStyle = `
.scroll { overflow-x: auto; background: var(--panel); border: 1px solid var(--edge); border-radius: 10px; box-shadow: var(--shadow); }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 1rem; border-top: 1px solid var(--edge); overflow-wrap: break-word; }
tbody th { max-width: 26rem; overflow-wrap: anywhere; }
thead th { border-top: 0; font-size: 0.75rem; font-weight: 500; color: var(--muted); white-space: nowrap; }
.when { white-space: nowrap; color: var(--muted); width: 11rem; }
@media (max-width: 40rem) { th, td { padding: 0.5rem 0.75rem; } .when { white-space: normal; width: 6.5rem; } }
.events .words { display: block; color: var(--muted); font-size: 0.8125rem; }
tbody th { font-weight: 400; } tbody th b { font-weight: 500; }
.number { text-align: right; white-space: nowrap; width: 6rem; }
.few { color: var(--muted); }
.sub { display: block; font-size: 0.75rem; font-weight: 400; color: var(--muted); }
.lead { color: var(--muted); margin-bottom: 0.75rem; }
.with-icon { display: inline-flex; align-items: center; gap: 0.375rem; }
.sort {
  border: 0; background: none; padding: 0.25rem 0.375rem; margin: -0.25rem -0.375rem; border-radius: 5px; color: var(--muted); font-weight: 500;
}
.sort:hover { color: var(--text); background: var(--raised); }
.sort::after { content: "\\2195"; margin-left: 0.25rem; opacity: 0.45; }
[aria-sort] .sort { color: var(--text); } [aria-sort] .sort::after { opacity: 1; }
[aria-sort="ascending"] .sort::after { content: "\\2191"; } [aria-sort="descending"] .sort::after { content: "\\2193"; }
.filter { display: flex; align-items: center; gap: 0.75rem; margin-bottom: 0.625rem; }
.filter input {
  font: inherit; color: inherit; background: var(--panel); border: 1px solid var(--edge-strong); border-radius: 8px; padding: 0.375rem 0.75rem;
  width: min(20rem, 100%);
}
.filter input::placeholder { color: var(--muted); opacity: 1; }
.filter-count { color: var(--muted); font-size: 0.8125rem; }

nav { margin-top: 1.25rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
nav a { text-decoration: none; color: var(--muted); } nav a:hover { color: var(--text); text-decoration: underline; }
summary { cursor: pointer; color: var(--muted); font-size: 0.8125rem; width: fit-content; border-radius: 4px; }
summary:hover { color: var(--text); }
section > details { margin-top: 0.75rem; } section > details > .scroll { margin-top: 0.5rem; }
.cases tbody tr:first-child > * { padding-bottom: 0.125rem; } .more-row td { border-top: 0; padding-top: 0; }
.cases th[scope="row"] { min-width: 12rem; width: 45%; } .cases td:nth-child(2) { min-width: 10rem; }
.unfolded { display: grid; gap: 1rem; padding: 0.75rem 0 0.5rem; max-width: 46rem; }
.unfolded .finding { display: grid; gap: 0.375rem; padding-left: 0.875rem; border-left: 2px solid var(--edge); }
.pair { font-weight: 600; }
.worklist th[scope="row"] { min-width: 14rem; width: 44%; } .worklist td:first-child { width: 6.5rem; } .worklist details { margin-top: 0.25rem; } .worklist .draft { margin: 0.5rem 0 0.25rem; }
.worklist td.when { width: auto; white-space: nowrap; }
.scorecards th[scope="row"] { position: sticky; left: 0; background: var(--panel); min-width: 9rem; z-index: 1; }
.figure { min-width: 7rem; }
.whisker { display: block; width: 100%; height: 10px; margin-top: 0.25rem; overflow: visible; }
.whisker rect { fill: var(--accent); fill-opacity: 0.35; } .whisker circle { fill: var(--accent); stroke: var(--panel); stroke-width: 1.5; }
.share-bar { display: block; width: min(22rem, 100%); height: 4px; margin-top: 0.375rem; } .share-bar rect { height: 4px; }

.columns-chart { padding: 0 1rem; } .columns-chart .plot { margin: 0; }
.column.error { fill: var(--bad-fill); } .column.warning { fill: var(--soon-fill); } .column.info { fill: var(--calm); }
.column-total { font-size: 11px; font-weight: 600; fill: var(--text); text-anchor: middle; }
.spot.column > i { left: calc(var(--x) - var(--w) / 2); width: var(--w); top: 0; height: 100%; }
@media print { nav { display: none; } .scroll { overflow: visible; border: 0; } .sort::after { display: none; } }
`;
