import { type AuditResult, type Figure, type Measured, type Scorecard, scorecardKinds, type Tally } from '../entities/audit.ts';
import { groupBy } from '../entities/group-by.ts';
import { byText } from '../entities/order.ts';
import { counted, inThousands } from '../report/counted.ts';
import { allowed, inUnit, rangeOf } from './estimate.ts';
import type { ReporterOptions } from './reporter.ts';
import { scorecardTitles } from './scorecard-titles.ts';
import type { Summary } from './summary.ts';
import { toldOf } from './told-of.ts';

const most = { rows: 40, months: 24, cards: 40 };

/** Numbers in rows, and what is said below them. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

/** A scorecard in words. */
export interface Card {
  readonly name: string;
  readonly cases: number;
  readonly figures: readonly Figure[];
}

/** Scorecards of a kind, those with the most cases first. */
export interface CardGroup {
  readonly title: string;
  readonly cards: readonly Card[];
  readonly notes: readonly string[];
}

/** What stands above figures. */
export const rangeWords = 'Beside each figure stands the range in which the true value lies 19 times in 20.';

/** Returns how many violations there are by rule, person, organization and month; organizations where names are asked for. */
export function tallyTables({ by }: AuditResult, { nameOf }: Summary, { names = false }: ReporterOptions): Table[] {
  const same = (key: string) => key;
  const tables = [
    tallyTable('By rule', byMost(by.rule), same, 'rule', 'with nothing broken'),
    tallyTable('By person', byMost(by.party), nameOf, 'person', 'with nothing broken'),
    ...(names ? [tallyTable('By organization', byMost(by.organization), same, 'organization', 'with nothing broken')] : []),
    monthTable(by.month),
  ];
  return tables.filter(({ rows, notes }) => rows.length + notes.length > 0);
}

const head = ['cases', 'errors', 'warnings', 'notes', 'running', 'kept'];

function tallyTable(title: string, tallies: readonly Tally[], called: (key: string) => string, noun: string, rest: string): Table {
  const broken = tallies.filter((tally) => violationsOf(tally) > 0);
  const [left, fine] = [broken.length - most.rows, tallies.length - broken.length];
  const notes = [
    ...(left > 0 ? [`The ${String(most.rows)} with the most, of ${inThousands(broken.length)}.`] : []),
    ...(fine > 0 ? [`${more(fine, noun, broken.length > 0)} ${rest}.`] : []),
  ];
  return { title, head: ['', ...head], rows: broken.slice(0, most.rows).map((tally) => rowOf(tally, called(tally.key))), notes };
}

function monthTable(months: readonly Tally[]): Table {
  const notes = months.length > most.months ? [`The last ${String(most.months)} of ${String(months.length)} months.`] : [];
  return { title: 'By month', head: ['', ...head], rows: months.slice(-most.months).map((tally) => rowOf(tally, tally.key)), notes };
}

function rowOf({ cases, violations: { error, warning, info }, pending, met }: Tally, name: string): string[] {
  return [name, ...[cases, error, warning, info, pending, met].map(inThousands)];
}

const violationsOf = ({ violations: { error, warning, info } }: Tally) => error + warning + info;

const byMost = (tallies: readonly Tally[]) => [...tallies].sort((a, b) => violationsOf(b) - violationsOf(a) || byText(a.key, b.key));

/** Returns the scorecards, by kind; those of organizations where names are asked for. */
export function cardGroups(audit: AuditResult, { nameOf }: Summary, options: ReporterOptions): CardGroup[] {
  const { scorecards } = toldOf(audit, options);
  return scorecardKinds.flatMap((kind) => {
    const all = scorecards.filter(({ of }) => of === kind);
    return all.length === 0 ? [] : [cardGroup(kind, all, kind === 'organization' ? (id) => id : nameOf)];
  });
}

function cardGroup(kind: Scorecard['of'], all: readonly Scorecard[], called: (id: string) => string): CardGroup {
  const telling = all.filter(({ figures }) => figures.some(isEnough)).sort((a, b) => b.cases - a.cases || byText(a.id, b.id));
  const few = all.length - telling.length;
  const notes = [
    ...(telling.length > most.cards ? [`The ${String(most.cards)} with the most cases, of ${inThousands(telling.length)}.`] : []),
    ...(few > 0 ? [`${more(few, kind, telling.length > 0)} with too few cases to say anything.`] : []),
  ];
  const cards = telling.slice(0, most.cards).map(({ id, cases, figures }) => ({ name: called(id), cases, figures }));
  return { title: scorecardTitles[kind], cards, notes };
}

/** Whether a figure has a value. */
export function isEnough({ value }: Figure): boolean {
  return value !== undefined;
}

/** Returns a figure as its name, its value, its interval, and what it was counted in. */
export function figureRow(figure: Figure): [name: string, value: string, range: string, counts: string] {
  const { id, unit, value } = figure;
  return [id, value === undefined ? 'too few cases' : inUnit(value, unit), value === undefined ? '' : rangeOf(figure), countsOf(figure)];
}

function countsOf({ unit, count, of }: Pick<Figure, 'count' | 'of'> & { readonly unit: Figure['unit'] }): string {
  if (unit === 'duration') return `of ${inThousands(of)}`;
  return `${inThousands(count)} ${unit === 'ratio' ? 'to' : 'of'} ${inThousands(of)}`;
}

/**
 * Returns what each measure says of whom: who breaks it, and how many do not; organizations where names are asked for.
 *
 * @param whole whether measures are among them that nobody breaks
 */
export function measureTables(audit: AuditResult, { nameOf }: Summary, options: ReporterOptions, whole: boolean): Table[] {
  const { measures } = toldOf(audit, options);
  return [...groupBy(measures, ({ measure }) => measure)].flatMap(([measure, all]) => {
    const broken = all.filter(({ status }) => status === 'broken');
    if (!whole && broken.length === 0) return [];
    const rows = broken.slice(0, most.rows).map((one) => measuredRow(one, one.per === 'organization' ? one.key : nameOf(one.key)));
    const noun = all[0]!.per === 'organization' ? 'organization' : 'person';
    const [kept, few] = (['kept', 'too-few'] as const).map((status) => all.filter((one) => one.status === status).length);
    const notes = [
      broken.length > most.rows ? `${String(most.rows)} of ${inThousands(broken.length)}.` : '',
      kept === 0 ? '' : `${more(kept!, noun, rows.length > 0)} within it.`,
      few === 0 ? '' : `${more(few!, noun, rows.length > 0 || kept! > 0)} with too few to say anything.`,
    ];
    return [{ title: `${measure}, ${allowed(all[0]!)}`, ...withoutEmpty(measuredHead, rows), notes: notes.filter((note) => note !== '') }];
  });
}

const measuredHead = ['', 'value', 'range', 'counted', 'from', 'to'];

function measuredRow(one: Measured, name: string): string[] {
  const { unit, value, count, of, from, to } = one;
  return [
    name,
    value === undefined ? '' : inUnit(value, unit),
    rangeOf(one),
    of === undefined ? '' : `${inThousands(count)} of ${inThousands(of)}`,
    dayOf(from),
    dayOf(to),
  ];
}

/** The columns in which something stands. */
function withoutEmpty(head: readonly string[], rows: readonly (readonly string[])[]): Pick<Table, 'head' | 'rows'> {
  const filled = (cells: readonly string[]) => cells.filter((_, place) => rows.some((row) => row[place] !== ''));
  return { head: filled(head), rows: rows.map(filled) };
}

const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);

function more(count: number, noun: string, others: boolean): string {
  const plural = noun === 'person' && count !== 1 ? `${inThousands(count)} people` : counted(count, noun);
  return others ? plural.replace(' ', ' more ') : plural;
}
