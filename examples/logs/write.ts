// Writes the example logs, a timeline a line, from the cases beside this file.
import { writeFileSync } from 'node:fs';
import { exampleLog } from './example-log.ts';
import { exemplaryLog } from './exemplary-log.ts';

writeFileSync(new URL('example.ndjson', import.meta.url), exampleLog);
writeFileSync(new URL('exemplary.ndjson', import.meta.url), exemplaryLog);
