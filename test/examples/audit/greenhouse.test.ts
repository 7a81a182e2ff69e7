import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audit, file, good, jsonFile, linesFile, root } from './program.ts';

const { activity_feed: feed, ...candidate } = JSON.parse(readFileSync(join(root, 'examples/logs/greenhouse.json'), 'utf8'));
const settings = ['--us', 'bluffside.example', '--time-zone', 'America/Chicago'];
const feedFile = jsonFile('feed.json', feed);
const candidateFile = jsonFile('candidate.json', candidate);

describe('an export of Greenhouse', () => {
  it('is told by what it holds, which one line says', async () => {
    const { status, stdout, stderr } = await audit(jsonFile('whole.json', { ...candidate, activity_feed: feed }), ...settings);
    expect(stderr).toMatch(/^\S+whole\.json: taken for `greenhouse`: a candidate of Greenhouse Harvest v1/);
    expect(stderr).toContain(
      'greenhouse: 1 bundle of candidate, activityFeed; without applications, scheduledInterviews, offers, scorecards',
    );
    expect(stdout).toContain('greenhouse-application-9120');
    expect(status).toBe(1);
  });

  it('may come in two files, in any order', async () => {
    const one = await audit(candidateFile, feedFile, ...settings);
    expect((await audit(feedFile, candidateFile, ...settings)).stdout).toBe(one.stdout);
    expect(one.stdout).toContain('greenhouse-application-9120');
    expect(one.stderr).toContain('candidate, activityFeed');
  });

  it('may lack the feed, but not the candidate', async () => {
    expect((await audit(candidateFile, ...settings)).stderr).toContain('without activityFeed');
    expect(await audit(feedFile, ...settings)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('give it together with one candidate'),
    });
  });

  it('stands beside timelines', async () => {
    expect((await audit(file('good.ndjson', good), candidateFile, feedFile, ...settings)).stdout).toMatch(/^2 cases/);
  });

  it('may hold many candidates, whose offers name their applications', async () => {
    const others = [candidate, { ...candidate, id: 2, email_addresses: [], applications: [{ ...candidate.applications[0], id: 20 }] }];
    const offer = { id: 5, application_id: 20, version: 1, status: 'accepted', sent_at: '2026-03-02', resolved_at: '2026-03-04T15:00:00Z' };
    const files = [linesFile('candidates.ndjson', others), jsonFile('offers.json', [offer, { ...offer, id: 6, application_id: 99 }])];
    const { stdout, stderr } = await audit(...files, ...settings);
    expect(stdout).toMatch(/^2 cases/);
    expect(stderr).toContain('greenhouse: 2 bundles of candidate, offers');
    expect(stderr).toMatch(/offers\.json:\d+: offers: it belongs to no candidate given/);
  });

  it('takes users and jobs along', async () => {
    const users = jsonFile('users.json', [
      { id: 41, name: 'Owen Fischer', primary_email_address: 'owen.fischer@bluffside.example', emails: [] },
    ]);
    const { stdout } = await audit(candidateFile, feedFile, users, ...settings, '--redact');
    expect(stdout).toContain('greenhouse-user-41 owes');
  });
});
