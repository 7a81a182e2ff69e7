import type { AuditResult } from '../entities/audit.ts';
import { inThousands } from '../report/counted.ts';
import { type CardGroup, cardGroups, figureRow, measureTables, rangeWords, type Table, tallyTables } from './audit-sections.ts';
import { shown } from './markdown-text.ts';
import type { ReporterOptions } from './reporter.ts';
import type { Summary } from './summary.ts';

/** Returns what an audit says beside its findings: how many violations there are of what, scorecards and measures. */
export function auditLines(audit: AuditResult, summary: Summary, options: ReporterOptions): string[] {
  const groups = cardGroups(audit, summary, options);
  const measures = measureTables(audit, summary, options, true);
  return [
    ...tallyTables(audit, summary, options).flatMap((table) => tableLines(table, '##')),
    ...(groups.length === 0 ? [] : ['## By person and office', rangeWords, ...groups.flatMap(groupLines)]),
    ...(measures.length === 0 ? [] : ['## Measures', ...measures.flatMap((table) => tableLines(table, '###'))]),
  ];
}

function tableLines({ title, head, rows, notes }: Table, level: '##' | '###'): string[] {
  return [`${level} ${shown(title)}`, ...(rows.length === 0 ? [] : [grid(head, rows)]), ...notes.map(shown)];
}

function groupLines({ title, cards, notes }: CardGroup): string[] {
  const ids = [...new Set(cards.flatMap(({ figures }) => figures.map(({ id }) => id)))];
  const rows = cards.map(({ name, cases, figures }) => [
    name,
    inThousands(cases),
    ...ids.map((id) => {
      const figure = figures.find((one) => one.id === id);
      if (figure === undefined) return '';
      const [, value, range, counts] = figureRow(figure);
      return `${value} (${[range, counts].filter((part) => part !== '').join('; ')})`;
    }),
  ]);
  return [`### ${title}`, ...(rows.length === 0 ? [] : [grid(['', 'cases', ...ids], rows)]), ...notes.map(shown)];
}

function grid(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(shown).join(' | ')} |`;
  return [line(head), `|${head.map((_, place) => (place === 0 ? '---|' : '---:|')).join('')}`, ...rows.map(line)].join('\n');
}
