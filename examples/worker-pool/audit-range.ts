import { type AuditPart, annotate, courtesy, createAudit, parseTimeline } from 'hearback';
import { linesInRange, type Range } from './lines-in-range.ts';

/** Plain data, so that it can be sent to a thread; what reads the words cannot, and is named here. */
export interface Settings {
  readonly asOf: string;
}

/** The options that every thread audits with. */
export function optionsOf({ asOf }: Settings) {
  return { asOf, annotate };
}

/** Returns what the lines of a range come to: a part of the audit. */
export function auditRange({ range, settings }: { readonly range: Range; readonly settings: Settings }): AuditPart {
  const audit = createAudit(courtesy, optionsOf(settings));
  for (const line of linesInRange(range)) if (line.trim() !== '') audit.add(parseTimeline(JSON.parse(line)));
  return audit.part();
}
