/** Colours, type and the parts that all pages share. Colours are named for what they mean, and are told by shape as well. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --ground: #f7f8fa; --panel: #ffffff; --raised: #f3f4f7; --edge: #e3e6eb; --edge-strong: #cdd2da;
  --text: #16191f; --muted: #596171; --accent: #3d4fc4;
  --good: #177a4c; --soon: #a85d00; --bad: #c42b33; --calm: #5a6ea8;
  --bad-ground: #fdf0f0; --soon-ground: #fdf4e7; --calm-ground: #eef1fa;
  --good-fill: #2aa36c; --soon-fill: #d68309; --bad-fill: #d9404a;
  --shadow: 0 1px 2px rgb(16 24 40 / 5%);
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #0e1014; --panel: #15181e; --raised: #1c2028; --edge: #272c36; --edge-strong: #3b4250;
    --text: #e8eaf0; --muted: #9ba4b4; --accent: #9aa8ff;
    --good: #55cf98; --soon: #eaae55; --bad: #ff8087; --calm: #9fb0e6;
    --bad-ground: #2a181b; --soon-ground: #2a2114; --calm-ground: #1b2032;
    --good-fill: #34b27b; --soon-fill: #e0962b; --bad-fill: #ee5a64;
    --shadow: none;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-behavior: smooth; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body {
  margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 72rem; background: var(--ground); color: var(--text);
  font: 0.875rem/1.55 Inter, -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere;
}
h1, h2, h3, h4, p, dl, dd, ul, ol, figure, blockquote, pre { margin: 0; padding: 0; }
ul { list-style: none; }
h1 { font-size: 1.625rem; line-height: 1.25; font-weight: 600; letter-spacing: -0.017em; }
h2 { font-size: 1.0625rem; line-height: 1.4; font-weight: 600; letter-spacing: -0.01em; margin-bottom: 0.75rem; }
h3, h4 { font-size: 0.875rem; font-weight: 600; }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.defs { position: absolute; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

body > header { display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; margin-bottom: 1.5rem; }
body > header h1, .about { grid-column: 1 / -1; }
.brand { font-weight: 600; letter-spacing: -0.01em; color: var(--muted); margin-bottom: 1.25rem; }
.as-of, .about, .muted, .more, .empty, .foot { color: var(--muted); }
.about { margin-top: 0.25rem; }
section { margin-top: 2.25rem; }
section > h3 { margin: 1.25rem 0 0.5rem; }
.more { font-size: 0.8125rem; margin-top: 0.5rem; }
.foot { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--edge); font-size: 0.8125rem; max-width: none; }

.icon { width: 1rem; height: 1rem; flex: none; }
.icon.error, .icon.overdue { color: var(--bad); } .icon.warning { color: var(--soon); } .icon.info, .icon.pending { color: var(--calm); }
.icon.done { color: var(--good); } .icon.undecided, .icon.waived { color: var(--muted); }
.cut { stroke: var(--panel); stroke-width: 1.7; stroke-linecap: round; fill: none; }
.line { stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; fill: none; }

.tiles {
  display: flex; flex-wrap: wrap; gap: 1px; overflow: hidden;
  background: var(--edge); border: 1px solid var(--edge); border-radius: 10px; box-shadow: var(--shadow);
}
.tile { background: var(--panel); padding: 0.75rem 1rem 0.8125rem; display: flex; flex-direction: column; flex: 1 0 7.5rem; }
.tile dt { display: flex; align-items: center; gap: 0.375rem; color: var(--muted); font-size: 0.8125rem; }
.tile dd { font-size: 1.5rem; line-height: 1.3; font-weight: 600; letter-spacing: -0.02em; }
.tile dd span { font-size: 0.8125rem; font-weight: 400; letter-spacing: 0; color: var(--muted); margin-left: 0.4rem; }
.tile.none dd, .tile.none .icon { color: var(--muted); }
.tile.none dd { font-weight: 400; }

.columns { display: grid; grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr); gap: 0 2rem; align-items: start; }
.columns > :only-child { grid-column: 1 / -1; }
.cards { display: grid; gap: 0.75rem; align-items: start; }
.columns > :only-child .cards { grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); }
.card {
  background: var(--panel); border: 1px solid var(--edge); border-radius: 10px; padding: 0.875rem 1rem; box-shadow: var(--shadow);
  display: grid; gap: 0.5rem; scroll-margin: 1rem;
}
.card:target, tr:target { background: var(--calm-ground); }
.card:target { border-color: var(--accent); }
.finding-head, .action-head { display: flex; align-items: center; gap: 0.5rem; flex-wrap: wrap; }
.standing { color: var(--muted); font-size: 0.8125rem; margin-left: auto; }
.why { color: var(--muted); font-size: 0.8125rem; }
.why b { font-weight: 600; color: var(--text); margin-right: 0.25rem; }
blockquote { border-left: 2px solid var(--edge-strong); padding-left: 0.75rem; }
blockquote p::before { content: "\\201c"; } blockquote p::after { content: "\\201d"; }
blockquote footer { color: var(--muted); font-size: 0.8125rem; }
.chip {
  white-space: nowrap;
  font-size: 0.75rem; line-height: 1.25rem; font-weight: 600; padding: 0 0.5rem; border-radius: 999px;
  color: var(--calm); background: var(--calm-ground);
}
.chip.overdue { color: var(--bad); background: var(--bad-ground); } .chip.today { color: var(--soon); background: var(--soon-ground); }
.draft { border: 1px solid var(--edge); border-radius: 8px; overflow: hidden; }
.draft figcaption {
  display: flex; justify-content: space-between; align-items: center; gap: 0.75rem; min-height: 2.25rem; padding: 0.25rem 0.375rem 0.25rem 0.75rem;
  background: var(--raised); border-bottom: 1px solid var(--edge); font-size: 0.8125rem; font-weight: 600;
}
.draft pre { font: inherit; white-space: pre-wrap; padding: 0.75rem; }
.draft mark { background: var(--soon-ground); color: var(--soon); border-radius: 3px; padding: 0 0.125rem; font-weight: 600; }
.needs { padding: 0 0.75rem 0.75rem; font-size: 0.8125rem; color: var(--muted); }
button { font: inherit; color: inherit; cursor: pointer; }
.copy {
  flex: none; font-size: 0.8125rem; font-weight: 500; min-width: 4.25rem; padding: 0.125rem 0.625rem; border-radius: 6px;
  border: 1px solid var(--edge-strong); background: var(--panel);
}
.copy:hover { border-color: var(--muted); }

@media (max-width: 52rem) { .columns { grid-template-columns: minmax(0, 1fr); } }
@media (max-width: 40rem) {
  body { padding: 1.25rem 1rem 3rem; }
  body > header { grid-template-columns: 1fr; } .brand { margin-bottom: 0.25rem; } body > header h1 { margin-top: 0.75rem; font-size: 1.375rem; }
  .as-of span { display: none; }
  .tile { padding: 0.5rem 0.875rem; flex-basis: 45%; }
}
@media print {
  :root { color-scheme: light; --ground: #fff; --shadow: none; }
  body { max-width: none; padding: 0; font-size: 9.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .copy, .filter { display: none; }
  .card, .tile, .chart .row, tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .columns { display: block; }
}
`;
