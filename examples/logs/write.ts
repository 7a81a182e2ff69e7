// Writes the example log, a timeline a line, from the cases beside this file.
import { writeFileSync } from 'node:fs';
import { exampleLog } from './example-log.ts';

writeFileSync(new URL('example.ndjson', import.meta.url), exampleLog);
