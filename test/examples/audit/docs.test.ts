import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import initSqlJs from 'sql.js';
import { describe, expect, it } from 'vitest';
import { readFlags } from '../../../examples/audit/flags.ts';
import { formatNames, formats } from '../../../examples/audit/formats.ts';
import { partByName } from '../../../examples/audit/read/list-files.ts';
import { audit, file, root } from './program.ts';

const folder = join(root, 'docs/adapters');
const pages = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);

/** The arguments of every command on a page. */
function commandsIn(page: string): string[][] {
  const shell = [...page.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block = '']) => block.replaceAll('\\\n', ' '));
  return shell.flatMap((block) => [...block.matchAll(/npm run audit -- (.*)/g)].map(([, args = '']) => args.trim().split(/\s+/)));
}

describe('the pages of the adapters', () => {
  it.each(pages)('%s has a command, with flags that there are and files that are known by their names', (_, page) => {
    const commands = commandsIn(page);
    expect(commands.length).toBeGreaterThan(0);
    for (const args of commands) {
      const { files, timeZone } = readFlags(args);
      expect(timeZone).toBeDefined();
      expect(files.length).toBeGreaterThan(0);
    }
  });

  it.each(pages.filter(([name]) => name !== 'README.md'))('%s says how to get the data and what rules it supports', (_, page) => {
    for (const heading of ['## Getting the data', '## In one command', '## What rules this supports'])
      expect(page).toContain(`\n${heading}\n`);
  });

  it('names files of several parts so that they are told by their names, where their columns do not tell them', () => {
    const known = formatNames.flatMap((name) => [...(formats[name].parts ?? []), ...(formats[name].shared ?? [])]);
    for (const name of [
      'application_stages.json',
      'archive_reasons.json',
      'Contact.csv',
      'EmailMessage.csv',
      'reject_reasons.json',
      'activities.json',
    ]) {
      expect(partByName(name, known)?.toLowerCase()).toMatch(name.slice(0, 5).replace('_', '').toLowerCase());
    }
  });

  it('shows in mail.md a command that goes from mails to a report', async () => {
    const [args = []] = commandsIn(pages.find(([name]) => name === 'mail.md')![1]);
    const { stdout, status } = await audit(...args.map((arg) => (arg.startsWith('examples/') ? join(root, arg) : arg)));
    expect(stdout).toContain('Sam Okafor owes Ivo Brandt');
    expect(status).toBe(1);
  });

  it('shows in map-rows.md a query over tables of a warehouse, and the map for it', async () => {
    const page = pages.find(([name]) => name === 'map-rows.md')![1];
    const [sql, map] = ['sql', 'json'].map((language) => new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(page)![1]!);
    const { Database } = await initSqlJs();
    const database = new Database();
    database.run(`
      create table application (id, candidate_id, applied_at); create table application_history (application_id, updated_at, new_status);
      create table job (id, name); create table job_application (application_id, job_id);
      create table scheduled_interview (id, application_id, "end", status, organizer_id);
      insert into application values (1, 11, '2026-02-02 15:00:00'), (2, 12, '2026-03-18 15:00:00.250');
      insert into job values (7, 'Baker'); insert into job_application values (1, 7);
      insert into application_history values (1, '2026-02-20 10:00:00', 'rejected'), (2, '2026-03-18 15:00:00', 'active');
      insert into scheduled_interview values (5, 1, '2026-02-10 16:00:00', 'complete', 3);
    `);
    const [{ columns, values } = { columns: [], values: [] }] = database.exec(sql!);
    const table = file('activities.csv', [columns, ...values].map((row) => row.join(',')).join('\n'));
    const flags = ['--map', file('map.json', map!), '--time-zone', 'America/Chicago'];
    const { stdout, stderr, status } = await audit(table, ...flags);
    expect(stderr).not.toContain('left out');
    expect(stdout).toMatch(/^2 cases: nothing to mend; 0 debts running, 3 undecided/);
    expect(status).toBe(0);
  });
});
