import { cedarValleyCases } from './cases/cedar-valley.ts';
import { kestrelCases } from './cases/kestrel.ts';
import { lakeshoreOther } from './cases/lakeshore-other.ts';
import { lakeshoreSoftware } from './cases/lakeshore-software.ts';
import { pennineFinance } from './cases/pennine-finance.ts';
import { pennineOther } from './cases/pennine-other.ts';

/** The cases of four offices in the first weeks of 2026, as they stand on 20 March. */
export const exampleCases = [
  ...lakeshoreSoftware,
  ...lakeshoreOther,
  ...cedarValleyCases,
  ...pennineFinance,
  ...pennineOther,
  ...kestrelCases,
].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The same as NDJSON: a timeline a line. */
export const exampleLog = exampleCases.map((timeline) => `${JSON.stringify(timeline)}\n`).join('');
