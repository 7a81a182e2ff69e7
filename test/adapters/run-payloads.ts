/**
 * Gives every file of a folder (JSON, tables, mails) to every adapter, in every place it could stand in, and holds what comes out
 * against the parser: nothing may throw. Of each file it says what the adapter that it looks made for reads, and what that leaves out
 * and why. The folder is of your own; nothing happens without one.
 *
 *     HEARBACK_PAYLOADS=<folder> npx tsx --tsconfig test/tsconfig.json test/adapters/run-payloads.ts
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as adapters from 'hearback/adapters';
import { look } from '../../examples/audit/read/look.ts';
import { readFile } from '../../examples/audit/read/read-file.ts';
import { parseTimeline } from '../../src/entities/parse-timeline.ts';

const options = { us: { organization: 'Talent', domains: ['example.com'] }, timeZone: 'America/New_York' };
const crm = { ...options, meetings: 'interview', exportedAt: '2026-01-01T00:00:00Z' } as const;
const letters = { ...options, candidates: 'everyone-else' } as const;
const columns = { candidate: 'id', at: 'created_at', what: { column: 'type', means: {} } };

/** The payload in each place of a bundle, beside another that the bundle needs. */
function inEach(needed: object, names: readonly string[], payload: unknown): object[] {
  const list: unknown[] = Array.isArray(payload) ? payload : [payload];
  return [
    payload as object,
    ...names.flatMap((name) => [
      { ...needed, [name]: list },
      { ...needed, [name]: list[0] },
    ]),
  ];
}

const calls: Readonly<Record<string, (payload: never) => adapters.Adapted[]>> = {
  greenhouse: (payload) =>
    inEach(
      { candidate: { id: 1, applications: [{ id: 2 }] } },
      ['candidate', 'activityFeed', 'applications', 'scheduledInterviews', 'offers', 'scorecards'],
      payload,
    ).map((one) => adapters.greenhouse(one as adapters.GreenhouseCase, { ...options, users: payload, jobs: payload })),
  greenhouseV3: (payload) =>
    inEach(
      { applications: [] },
      ['applications', 'candidates', 'notes', 'applicationStages', 'interviews', 'offers', 'users'],
      payload,
    ).map((one) => adapters.greenhouseV3(one as adapters.GreenhouseTables, options)),
  greenhouseWebhooks: (payload) => [adapters.greenhouseWebhooks(payload, options)],
  lever: (payload) =>
    inEach({ opportunity: { id: 1 } }, ['opportunity', 'interviews', 'offers', 'notes'], payload).map((one) =>
      adapters.lever(one as adapters.LeverCase, options),
    ),
  ashby: (payload) =>
    inEach({ application: { id: 1 } }, ['application', 'offers', 'notes', 'emails'], payload).map((one) =>
      adapters.ashby(one as adapters.AshbyCase, options),
    ),
  workable: (payload) =>
    inEach({ candidate: { id: 1 } }, ['candidate', 'activities', 'events'], payload).map((one) =>
      adapters.workable(one as adapters.WorkableCase, options),
    ),
  teamtailor: (payload) => [adapters.teamtailor(payload, options)],
  merge: (payload) =>
    inEach({ applications: [] }, ['applications', 'activities', 'offers'], payload).map((one) =>
      adapters.merge(one as adapters.MergeTables, options),
    ),
  hubspot: (payload) =>
    inEach({ contacts: [{ id: 1 }] }, ['contacts', 'emails', 'calls', 'meetings'], payload).map((one) =>
      adapters.hubspot(one as adapters.HubspotTables, crm),
    ),
  salesforce: (payload) =>
    inEach({ contacts: [{ Id: 1 }] }, ['contacts', 'tasks', 'events'], payload).map((one) =>
      adapters.salesforce(one as adapters.SalesforceTables, crm),
    ),
  mail: (payload) => [adapters.mail(payload, letters)],
  linkedin: (payload) => [adapters.linkedin(payload, letters)],
  mapRows: (payload) => [adapters.mapRows(payload, columns, options)],
  ocel: (payload) => [adapters.ocel(payload, { ...options, caseType: 'application', means: {} })],
  xes: (payload) => [adapters.xes(payload, { ...options, means: {} })],
};

/** What a file holds, as the audit reads it. */
async function payloadIn(path: string): Promise<unknown> {
  const container = look(path);
  const values: unknown[] = [];
  for await (const read of readFile(path, container)) if ('value' in read) values.push(read.value);
  return container === 'json' && values.length === 1 ? values[0] : values;
}

const folder = process.env['HEARBACK_PAYLOADS'];
if (folder === undefined) console.log('set HEARBACK_PAYLOADS to a folder with exports');
else {
  let files = 0;
  const told = new Map<string, number>();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((one) => /\.(?:json|csv|eml)$/.test(one)).sort()) {
    const payload = (await payloadIn(join(folder, name))) as never;
    files += 1;
    const { adapter: own, reason } = adapters.recognise(payload);
    console.log(`${name}: ${reason}`);
    for (const [adapter, call] of Object.entries(calls)) {
      const adapted = call(payload);
      const counts = adapted.map(({ timelines }) => timelines.reduce((sum, one) => sum + parseTimeline(one).interactions.length, 0));
      const best = counts.indexOf(Math.max(...counts));
      told.set(adapter, (told.get(adapter) ?? 0) + counts[best]!);
      if (adapter !== own) continue;
      const { timelines, skipped } = adapted[best]!;
      console.log(`  ${adapter}: ${timelines.length} timelines, ${counts[best]!} interactions, ${skipped.length} skipped`);
      for (const why of new Set(skipped.map((one) => one.reason))) console.log(`    ${why}`);
    }
  }
  console.log(`\n${String(files)} files, nothing thrown; interactions by adapter:`, Object.fromEntries(told));
}
