import { exemplaryAgency, exemplaryTexts } from './cases/exemplary-agency.ts';
import { exemplaryInHouse, exemplaryVisit } from './cases/exemplary-in-house.ts';

/** Cases of all kinds in which everybody was treated well, as they stand on 20 March 2026. */
export const exemplaryCases = [...exemplaryAgency, exemplaryTexts, ...exemplaryInHouse, exemplaryVisit];

/** The same as NDJSON: a timeline a line. */
export const exemplaryLog = exemplaryCases.map((timeline) => `${JSON.stringify(timeline)}\n`).join('');
