/** Tables. */
export const tableStyle = `
.scroll { overflow-x: auto; background: var(--panel); border: 1px solid var(--edge); border-radius: 10px; box-shadow: var(--shadow); }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 1rem; border-top: 1px solid var(--edge); }
thead th { border-top: 0; font-size: 0.75rem; font-weight: 500; color: var(--muted); white-space: nowrap; }
.when { white-space: nowrap; color: var(--muted); width: 11rem; }
@media (max-width: 40rem) { th, td { padding: 0.5rem 0.75rem; } .when { white-space: normal; width: 6.5rem; } }
.events .words { display: block; color: var(--muted); font-size: 0.8125rem; }
`;
