import type { AuditResult } from '../entities/audit.ts';
import { counted } from '../report/counted.ts';
import {
  type Card,
  type CardGroup,
  cardGroups,
  figureRow,
  isEnough,
  measureTables,
  rangeWords,
  type Table,
  tallyTables,
} from './audit-sections.ts';
import { oneLine } from './one-line.ts';
import type { ReporterOptions } from './reporter.ts';
import type { Summary } from './summary.ts';
import { aligned, type Page, paragraph } from './text-page.ts';

/**
 * Returns what an audit says beside its findings, a part each: scorecards, and measures that are broken; of the whole also how many
 * violations there are of what, and all measures.
 *
 * @param whole whether all is listed, or only what there is enough to say of
 */
export function auditText(audit: AuditResult, summary: Summary, options: ReporterOptions, page: Page, whole: boolean): string[] {
  const measures = measureTables(audit, summary, options, whole);
  return [
    ...(whole ? tallyTables(audit, summary, options).map((table) => tableText(table, '', page)) : []),
    ...cardsText(cardGroups(audit, summary, options), page, whole),
    ...(measures.length > 0 ? [page.style.bold('Measures'), ...measures.map((table) => tableText(table, '  ', page))] : []),
  ];
}

function tableText({ title, head, rows, notes }: Table, margin: string, page: Page): string {
  return [
    paragraph(title, margin, page, page.style.bold),
    ...(rows.length === 0 ? [] : aligned(rows, `${margin}  `, page, head)),
    ...notes.map((note) => paragraph(note, `${margin}  `, page, page.style.dim)),
  ].join('\n');
}

function cardsText(groups: readonly CardGroup[], page: Page, whole: boolean): string[] {
  const told = groups.filter(({ cards }) => whole || cards.length > 0);
  if (told.length === 0) return [];
  const some = told.some(({ cards }) => cards.length > 0);
  const start = [page.style.bold('By person and office'), ...(some ? [paragraph(rangeWords, '  ', page, page.style.dim)] : [])];
  return [start.join('\n'), ...told.map((group) => groupText(group, page))];
}

function groupText({ title, cards, notes }: CardGroup, page: Page): string {
  return [
    `  ${page.style.bold(title)}`,
    ...cards.map((card) => cardText(card, page)),
    ...notes.map((note) => paragraph(note, '    ', page, page.style.dim)),
  ].join('\n');
}

function cardText({ name, cases, figures }: Card, page: Page): string {
  const few = figures.filter((figure) => !isEnough(figure)).map(figureRow);
  const rest = `Too few cases: ${few.map(([figure, , , counts]) => `${figure} (${counts})`).join(', ')}.`;
  return [
    `    ${oneLine(name)}, ${counted(cases, 'case')}`,
    ...aligned(figures.filter(isEnough).map(figureRow), '      ', page),
    ...(few.length === 0 ? [] : [paragraph(rest, '      ', page, page.style.dim)]),
  ].join('\n');
}
