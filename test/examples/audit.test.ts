import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { Progress } from '../../examples/audit/progress.ts';
import { run } from '../../examples/audit/run.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'hearback-audit-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the program as from a pipe. */
function audit(...args: string[]) {
  const said = { stdout: '', stderr: '' };
  const status = run(args, {
    write: (text) => {
      said.stdout += text;
    },
    say: (text) => {
      said.stderr += text;
    },
    watched: false,
    color: false,
    now: () => Date.parse('2026-03-20T12:00:00Z'),
  });
  return { status, ...said };
}

/** Writes a file into that folder. */
function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const log = readFileSync(join(root, 'examples/logs/example.ndjson'), 'utf8').trim().split('\n');
const lineOf = (id: string) => log.find((line) => line.startsWith(`{"id":"${id}"`))!;
const [good, bad] = [lineOf('1042'), lineOf('1043')];

describe('npm run audit', () => {
  it('audits the example log where no file is named, with names, as of its own day', () => {
    const { status, stdout, stderr } = audit();
    expect(status).toBe(1);
    expect(stderr).toContain('the example log, as of 20 March 2026');
    expect(stdout).toMatch(/^34 cases: \d+ errors/);
    expect(stdout).toContain('1058 · QA Engineer · Trevor Haines');
    expect(stdout).not.toContain('\u001b[');
  });

  it('returns 0 where nothing is wrong and 1 where an error is', () => {
    expect(audit(file('good.ndjson', good)).status).toBe(0);
    expect(audit(file('bad.ndjson', bad)).status).toBe(1);
  });

  it('shows ids, unless names are asked for', () => {
    expect(audit(file('bad.ndjson', bad)).stdout).toContain('trent owes ravi-menon');
    expect(audit(file('bad.ndjson', bad), '--names').stdout).toContain('Trent Maddox owes Ravi Menon');
    expect(audit('--redact').stdout).not.toContain('Trent Maddox');
  });

  it('reads a timeline, a list of them, or one a line', () => {
    const whole = JSON.stringify([JSON.parse(good), JSON.parse(bad)], undefined, 2);
    for (const name of [
      file('list.json', whole),
      file('two.ndjson', `${good}\r\n\n${bad}`),
      file('line.json', JSON.stringify(JSON.parse(whole))),
    ]) {
      expect(audit(name).stdout).toMatch(/^2 cases/);
    }
    expect(audit(file('one.json', `\uFEFF${JSON.stringify(JSON.parse(bad), undefined, 1)}`)).stdout).toMatch(/^1 case:/);
  });

  it('writes JSON and Markdown', () => {
    const page = JSON.parse(audit(file('bad.ndjson', bad), '--format', 'json').stdout);
    expect(page.totals.violations.error).toBe(3);
    expect(audit(file('bad.ndjson', bad), '--format', 'markdown').stdout).toMatch(/^# Who is owed an answer\n/);
  });

  it('judges by another policy, and waives what was agreed', () => {
    const mild = file('mild.json', '{ "name": "mild", "version": "1", "extends": ["courtesy"], "rules": { "missing-info": "off" } }');
    expect(audit(file('bad.ndjson', bad), '--policy', mild).stdout).toMatch(/2 errors[\s\S]*Policy mild 1/);
    expect(audit(file('good.ndjson', good), '--policy', 'strict').stdout).toContain('Policy strict');
    const waivers = file('waivers.json', '[{ "rule": "unanswered-question", "reason": "told in person", "approvedBy": "maya" }]');
    expect(audit(file('bad.ndjson', bad), '--waivers', waivers).stdout).toContain('2 waived');
  });

  it('says what is running when asked', () => {
    const open = file('open.ndjson', lineOf('1075'));
    expect(audit(open).stdout).not.toContain('pending');
    expect(audit(open, '--show', 'pending,waived').stdout).toContain('overdue-update  pending');
  });
});

describe('an export of Greenhouse', () => {
  const { activity_feed: feed, ...candidate } = JSON.parse(readFileSync(join(root, 'examples/logs/greenhouse.json'), 'utf8'));
  const settings = ['--us', 'bluffside.example', '--time-zone', 'America/Chicago'];
  const feedFile = file('feed.json', JSON.stringify(feed, undefined, 2));
  const candidateFile = file('candidate.json', JSON.stringify(candidate));

  it('is told by what it holds, which one line says', () => {
    const { status, stdout, stderr } = audit(file('whole.json', JSON.stringify({ ...candidate, activity_feed: feed })), ...settings);
    expect(stderr).toMatch(/whole\.json: a Greenhouse candidate with its activity feed, 1 application\n$/);
    expect(stdout).toContain('greenhouse-application-9120');
    expect(status).toBe(1);
  });

  it('may come in two files, in any order', () => {
    const [one, other] = [audit(candidateFile, feedFile, ...settings), audit(feedFile, candidateFile, ...settings)];
    expect(one.stderr).toContain(`candidate.json and ${feedFile}: a Greenhouse candidate with its activity feed`);
    expect(other).toEqual(one);
  });

  it('may lack the feed, but not the candidate', () => {
    expect(audit(candidateFile, ...settings).stderr).toContain('a Greenhouse candidate without its activity feed');
    expect(audit(feedFile, ...settings)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('give it together with one candidate'),
    });
  });

  it('stands beside timelines', () => {
    expect(audit(file('good.ndjson', good), candidateFile, feedFile, ...settings).stdout).toMatch(/^2 cases/);
  });
});

describe('what cannot be read', () => {
  it('is listed with its line, and the good lines are reported still', () => {
    const { status, stdout, stderr } = audit(file('mixed.ndjson', `${good}\n{"id": oops}\n${bad.slice(0, 900)}\n[7]\n${bad}`));
    expect(status).toBe(2);
    expect(stdout).toMatch(/^2 cases: 3 errors/);
    expect(stderr).toMatch(/mixed\.ndjson:2: not JSON/m);
    expect(stderr).toMatch(/mixed\.ndjson:3: not JSON: it ends in the middle, as if it had been cut off$/m);
    expect(stderr).toMatch(/mixed\.ndjson:4: expected a timeline, or a Greenhouse candidate, received `7`$/m);
  });

  it('is listed up to twenty times, then counted', () => {
    const { stderr } = audit(file('many.ndjson', `${good}\n${'{"id": oops\n'.repeat(25)}`));
    expect(stderr.match(/many\.ndjson:/g)).toHaveLength(20);
    expect(stderr).toContain('… and 5 more like these');
  });

  it.each([
    ['an empty file', '', 'empty: expected timelines, one a line'],
    ['an empty list', '[]', 'an empty list: expected timelines'],
    ['a binary file', Buffer.from([0x1f, 0x8b, 0x08, 0x00, 0x0a, 0x00]), 'not text: it holds zero bytes, as binary files do'],
    ['text that is not UTF-8', Buffer.from([0x7b, 0xe9, 0x7d]), ':1: not UTF-8 text: save the file as UTF-8'],
    ['a file cut off', JSON.stringify([JSON.parse(bad)], undefined, 2).slice(0, 700), 'it ends in the middle, as if it had been cut off'],
    ['a wrong timeline', bad.replace('"role":"candidate"', '"role":"candidat"'), '`candidat`'],
    ['a timeline without a zone', bad.replace(/"calendar":\{.*?\},"interactions"/, '"interactions"'), 'give `--time-zone`'],
  ])('may be %s', (_, content, reason) => {
    const { status, stderr, stdout } = audit(file('wrong.ndjson', content));
    expect(stderr).toContain('wrong.ndjson:');
    expect(stderr).toContain(reason);
    expect({ status, stdout }).toEqual({ status: 2, stdout: 'No cases.\n' });
  });

  it('may be a file that is not there', () => {
    expect(audit('nowhere.ndjson')).toMatchObject({ status: 2, stderr: expect.stringContaining('nowhere.ndjson: no such file') });
  });

  it('is judged in the zone that a flag gives', () => {
    const zoneless = file('zoneless.ndjson', bad.replace(/"calendar":\{.*?\},"interactions"/, '"interactions"'));
    expect(audit(zoneless, '--time-zone', 'America/Chicago').status).toBe(1);
  });
});

describe('the line that tells how far it is', () => {
  it('appears after a second, in steps, and is cleared at the end', () => {
    let time = 0;
    let shown = '';
    const progress = new Progress(
      [file('long.ndjson', '12345678')],
      () => time,
      (text) => {
        shown += text;
      },
    );
    for (const at of [0, 999, 1000, 1100, 1200]) {
      time = at;
      progress.onBytes('long.ndjson', at === 1200 ? 4 : 2);
      progress.onCase();
    }
    progress.end();
    expect(shown.split('\r').filter((line) => line.trim() !== '')).toEqual(['3 cases, 25 % read', '5 cases, 50 % read']);
  });

  it('is not written where nobody watches', () => {
    const progress = new Progress([], () => 1e9);
    expect(() => {
      progress.onCase();
      progress.end();
    }).not.toThrow();
  });
});

describe('a flag that is wrong', () => {
  it.each([
    [['--formt', 'json'], 'unknown flag `--formt`; did you mean `--format`?'],
    [['--format', 'jsn'], '`--format`: expected one of `text`, `json`, `markdown`, received `jsn`; did you mean `json`?'],
    [['--show', 'waved'], 'did you mean `waived`?'],
    [['--policy', 'cortesy'], '`--policy`: no file `cortesy`; did you mean `courtesy`?'],
    [['--names', '--redact'], '`--names` and `--redact` exclude one another'],
    [['--as-of', '2026-03-20T12:00:00'], '`--as-of`: '],
    [['--time-zone', 'Chicago'], 'received `Chicago`; did you mean `America/Chicago`?'],
  ])('is told: %s', (args, reason) => {
    const { status, stdout, stderr } = audit(...args);
    expect(stderr).toContain(reason);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });

  it('is explained by --help', () => {
    expect(audit('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--as-of INSTANT') });
  });
});

describe('the program in a shell', () => {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const { npm_lifecycle_event: _, ...env } = process.env;
  const spawn = (...args: string[]) =>
    spawnSync(process.execPath, [tsx, '--tsconfig', join(root, 'test/tsconfig.json'), join(root, 'examples/audit/audit.ts'), ...args], {
      cwd: folder,
      encoding: 'utf8',
      env,
    });

  it('finds files from where it was called, exits with its code, and paints nothing in a pipe', () => {
    file('here.ndjson', `${bad}\n`);
    const { status, stdout, stderr } = spawn('here.ndjson', '--as-of', '2026-03-20T12:00:00Z');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/^1 case: 3 errors/);
    expect(stdout).not.toContain('\u001b[');
  }, 30_000);
});
