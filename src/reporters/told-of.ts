import type { AuditResult } from '../entities/audit.ts';
import type { ReporterOptions } from './reporter.ts';

/** What an audit says of whom. */
type Told = Pick<AuditResult, 'scorecards' | 'measures'> & { readonly by: Omit<AuditResult['by'], 'organization'> };

/** Returns what an audit says of whom: of organizations, which are told by their names, only where names are asked for. */
export function toldOf({ by, scorecards, measures }: AuditResult, { names = false }: ReporterOptions): Told {
  if (names) return { by, scorecards, measures };
  const { organization: _, ...divided } = by;
  return {
    by: divided,
    scorecards: scorecards.filter(({ of }) => of !== 'organization'),
    measures: measures.filter(({ per }) => per !== 'organization'),
  };
}
