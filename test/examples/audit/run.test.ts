import { spawnSync } from 'node:child_process';
import { closeSync, openSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audit, bad, file, folder, good, jsonFile, lineOf, linesFile, log, root } from './program.ts';

describe('npm run audit', () => {
  it('audits the example log where no file is named, with names, as of its own day', async () => {
    const { status, stdout, stderr } = await audit();
    expect(status).toBe(1);
    expect(stderr).toContain('the example log, as of 20 March 2026');
    expect(stdout).toMatch(/^34 cases: \d+ errors/);
    expect(stdout).toContain('1058 · QA Engineer · Trevor Haines');
    expect(stdout).not.toContain('\u001b[');
  });

  it('returns 0 where nothing is wrong and 1 where an error is', async () => {
    expect((await audit(file('good.ndjson', good))).status).toBe(0);
    expect((await audit(file('bad.ndjson', bad))).status).toBe(1);
  });

  it('shows names in text, and in other formats where they are asked for', async () => {
    expect((await audit(file('bad.ndjson', bad))).stdout).toContain('Trent Maddox owes Ravi Menon');
    expect((await audit(file('bad.ndjson', bad), '--redact')).stdout).toContain('trent owes ravi-menon');
    expect((await audit(file('bad.ndjson', bad), '--format', 'markdown')).stdout).toContain('trent owes ravi-menon');
    expect((await audit(file('bad.ndjson', bad), '--format', 'markdown', '--names')).stdout).toContain('Trent Maddox owes Ravi Menon');
    expect((await audit('--redact')).stdout).not.toContain('Trent Maddox');
  });

  it('reads a timeline, a list of them, or one a line', async () => {
    const whole = JSON.stringify([JSON.parse(good), JSON.parse(bad)], undefined, 2);
    for (const name of [
      file('list.json', whole),
      file('two.ndjson', `${good}\r\n\n${bad}`),
      file('line.json', JSON.stringify(JSON.parse(whole))),
    ]) {
      expect((await audit(name)).stdout).toMatch(/^2 cases/);
    }
    const one = file('one.json', `\uFEFF${JSON.stringify(JSON.parse(bad), undefined, 1)}`);
    expect((await audit(one)).stdout).toMatch(/^1 case:/);
  });

  it('writes JSON and Markdown', async () => {
    const page = JSON.parse((await audit(file('bad.ndjson', bad), '--format', 'json')).stdout);
    expect(page.totals.violations.error).toBe(3);
    expect((await audit(file('bad.ndjson', bad), '--format', 'markdown')).stdout).toMatch(/^# Who is owed an answer\n/);
  });

  it.each([[], ['--summary']])('tells which waivers waived nothing, and why: %s', async (...flags) => {
    const agreed = { reason: 'told in person', approvedBy: 'maya' };
    const waivers = jsonFile('idle-waivers.json', [
      { rule: 'unanswered-question', ...agreed },
      { rule: 'unanswered-qestion', ...agreed },
      { rule: 'ghosting', timeline: '9', ...agreed },
      { rule: 'unanswered-question', until: '2026-03-01T00:00:00Z', ...agreed },
    ]);
    // what waives something in one case is of use, whatever it does in others
    const { stderr } = await audit(linesFile('waived.ndjson', [JSON.parse(bad), JSON.parse(log[0]!)]), '--waivers', waivers, ...flags);
    expect(stderr.slice(stderr.indexOf('waivers:'))).toBe(`waivers: 3 of 4 waived nothing:
  unanswered-qestion: the policy has no such rule; did you mean \`unanswered-question\`?
  ghosting in 9: no finding is what it is for
  unanswered-question: it has expired
`);
  });

  it('judges by another policy, and waives what was agreed', async () => {
    const mild = file('mild.json', '{ "name": "mild", "version": "1", "extends": ["courtesy"], "rules": { "missing-info": "off" } }');
    expect((await audit(file('bad.ndjson', bad), '--policy', mild)).stdout).toMatch(/2 errors[\s\S]*Policy mild 1/);
    expect((await audit(file('good.ndjson', good), '--policy', 'strict')).stdout).toContain('Policy strict');
    const waivers = file('waivers.json', '[{ "rule": "unanswered-question", "reason": "told in person", "approvedBy": "maya" }]');
    expect((await audit(file('bad.ndjson', bad), '--waivers', waivers)).stdout).toContain('2 waived');
  });

  it('says what is running when asked', async () => {
    const open = file('open.ndjson', lineOf('1075'));
    expect((await audit(open)).stdout).not.toContain('pending');
    expect((await audit(open, '--show', 'pending,waived')).stdout).toContain('overdue-update  pending');
  });
});

describe('what cannot be read', () => {
  it('is listed with its line, and the good lines are reported still', async () => {
    const { status, stdout, stderr } = await audit(file('mixed.ndjson', `${good}\n{"id": oops}\n${bad.slice(0, 900)}\n[7]\n${bad}`));
    expect(status).toBe(2);
    expect(stdout).toMatch(/^2 cases: 3 errors/);
    expect(stderr).toMatch(/mixed\.ndjson:2: not JSON/m);
    expect(stderr).toMatch(/mixed\.ndjson:3: not JSON: it ends in the middle, as if it had been cut off$/m);
    expect(stderr).toMatch(/mixed\.ndjson:4: expected a timeline, received `7`$/m);
  });

  it('is not quoted with --redact', async () => {
    const wrong = jsonFile('wrong.json', { ...JSON.parse(good), parties: [{ id: 'ana', role: 'Ana the baker' }] });
    expect((await audit(wrong)).stderr).toContain('received `Ana the baker`');
    expect((await audit(wrong, '--redact')).stderr).toMatch(/wrong\.json: parties\[0]\.role: expected one of .*, received `…`/);
  });

  it('is listed up to twenty times, then counted, and with --skipped listed in full', async () => {
    const many = file('many.ndjson', `${good}\n${'{"id": oops\n'.repeat(25)}`);
    const { stderr } = await audit(many);
    expect(stderr.match(/many\.ndjson:\d/g)).toHaveLength(20);
    expect(stderr).toContain('… and 5 more like these; `--skipped` lists them');
    expect((await audit(many, '--skipped')).stderr.match(/many\.ndjson:\d/g)).toHaveLength(25);
  });

  it.each([
    ['an empty file', '', 'wrong.ndjson: empty'],
    ['a file of blank lines', ' \n\n', 'wrong.ndjson: empty'],
    ['an empty list', '[]', 'an empty list: expected timelines'],
    ['a binary file', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0x00, 0x0a]), 'not text: it holds zero bytes, as binary files do'],
    ['packed', Buffer.from([0x1f, 0x8b, 0x08, 0x00]), 'packed by gzip: unpack it first'],
    ['a sheet of Excel', Buffer.from('PK\u0003\u0004…'), 'a ZIP archive, as .xlsx files are too'],
    ['UTF-16', Buffer.from([0xff, 0xfe, 0x7b, 0x00]), 'UTF-16 text: save it as UTF-8'],
    ['UTF-16 that does not say so', Buffer.from('id,at\nc,2026-03-02', 'utf16le'), 'UTF-16 text: save it as UTF-8'],
    ['a table without rows', 'Candidate,When,Text\n', 'a table (CSV) without a row below its header'],
    ['a table with a quote left open', 'Candidate,When,Text\n"Ana,2026-03-02,x\n', 'a quote is opened and never closed'],
    ['a page of the web', '<!DOCTYPE html><p>Sign in', 'was the download asked to sign in?'],
    [
      'a table that nobody explained',
      'Name,When\nAna,2026-03-02\n',
      'a table with the columns `Name`, `When`: say what they hold with `--map`',
    ],
    ['something else in JSON', '{"color":"red"}', 'expected timelines or an export, received an object with `color`'],
    ['text that is not UTF-8', Buffer.from([0x7b, 0xe9, 0x7d]), ':1: not UTF-8 text: save the file as UTF-8'],
    ['a file cut off', JSON.stringify([JSON.parse(bad)], undefined, 2).slice(0, 700), 'it ends in the middle, as if it had been cut off'],
    ['an object cut off between its lines', '{\n  "id": "case-1",\n', 'it ends in the middle, as if it had been cut off'],
    ['a wrong timeline', bad.replace('"role":"candidate"', '"role":"candidat"'), '`candidat`'],
    [
      'one with a misspelt key',
      bad.replace('"parties":', '"partys":'),
      'partys: expected a known key, received `partys`; did you mean `parties` (and ',
    ],
    ['a timeline without a zone', bad.replace(/"calendar":\{.*?\},"interactions"/, '"interactions"'), 'give `--time-zone`'],
  ])('may be %s', async (_, content, reason) => {
    const { status, stderr, stdout } = await audit(file('wrong.ndjson', content));
    expect(stderr).toContain('wrong.ndjson:');
    expect(stderr).toContain(reason);
    expect({ status, stdout }).toEqual({ status: 2, stdout: 'No cases.\n' });
  });

  it('may be a file that is not there', async () => {
    expect(await audit('nowhere.ndjson')).toMatchObject({ status: 2, stderr: expect.stringContaining('nowhere.ndjson: no such file') });
  });

  it.each(['-', '/dev/null'])('may be a stream, such as %s', async (name) => {
    expect(await audit(name)).toMatchObject({ status: 2, stderr: expect.stringContaining(`${name}: not a file but a stream`) });
  });

  it('is judged in the zone that a flag gives', async () => {
    const zoneless = file('zoneless.ndjson', bad.replace(/"calendar":\{.*?\},"interactions"/, '"interactions"'));
    expect((await audit(zoneless, '--time-zone', 'America/Chicago')).status).toBe(1);
  });
});

describe('a folder', () => {
  it('with a link to itself is read once', async () => {
    const log = file('circle/log.ndjson', `${bad}\n`);
    symlinkSync(dirname(log), join(dirname(log), 'again'));
    const { status, stdout, stderr } = await audit(dirname(log));
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.not.stringContaining('was read before') });
    expect(stdout).toMatch(/^1 case: 3 errors/);
  });
});

describe('a flag that is wrong', () => {
  it.each([
    [['--from', 'linkedn'], 'did you mean `linkedin`?'],
    [['--from', 'rows'], '`--from rows` needs `--map`'],
    [['--from', 'lever', '--map', 'm.json'], '`--map` goes with `--from rows`, not with `--from lever`'],
    [['--date-order', 'month'], 'expected one of `month-first`, `day-first`'],
    [['--map', 'm.json', 'x.csv'], '`--map`: `m.json`: no such file'],
    [['--us'], '--us'],
    [['--formt', 'json'], 'unknown flag `--formt`; did you mean `--format`?'],
    [['--format', 'jsn'], 'received `jsn`; did you mean `json`?'],
    [['--format', 'JSON'], 'received `JSON`; did you mean `json`?'],
    [['--format', 'md'], 'received `md`; did you mean `markdown`?'],
    [['--format', '.ics'], 'received `.ics`; did you mean `ical`?'],
    [['--fromat', 'json'], 'unknown flag `--fromat`; did you mean `--format`?'],
    [['-f', 'json'], 'unknown flag `-f`\n'],
    [['--show', 'waved'], 'did you mean `waived`?'],
    [['--policy', 'cortesy'], '`--policy`: `cortesy`: no such file; did you mean `courtesy`?'],
    [['--policy', folder], `\`--policy\`: \`${folder}\`: a folder`],
    [['--waivers', jsonFile('w.json', [{ rule: 'ghosting' }])], 'w.json: [0].reason: expected a text, received nothing'],
    [['--names', '--redact'], '`--names` and `--redact` exclude one another'],
    [
      ['--as-of', '2026-03-20T12:00:00'],
      '`--as-of`: expected an instant with an offset, such as `2026-03-20T12:00:00Z`, received `2026-03-20T12:00:00`',
    ],
    [['--as-of', '2026-03-20'], 'such as `2026-03-20T12:00:00Z`, received `2026-03-20`'],
    [['--as-of', 'yesterday', 'nowhere.ndjson'], 'received `yesterday`'],
    [['--time-zone', 'Chicago'], 'received `Chicago`; did you mean `America/Chicago`?'],
  ])('is told: %s', async (args, reason) => {
    const { status, stdout, stderr } = await audit(...args);
    expect(stderr).toContain(reason);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });

  it('is explained by --help', async () => {
    expect(await audit('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--as-of INSTANT') });
  });
});

describe('the program in a shell', () => {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const { npm_lifecycle_event: _, ...env } = process.env;
  const program = [tsx, '--tsconfig', join(root, 'test/tsconfig.json'), join(root, 'examples/audit/audit.ts')];
  const spawn = (...args: string[]) => spawnSync(process.execPath, [...program, ...args], { cwd: folder, encoding: 'utf8', env });

  it('finds files from where it was called, exits with its code, and paints nothing in a pipe', () => {
    file('here.ndjson', `${bad}\n`);
    const { status, stdout, stderr } = spawn('here.ndjson', '--as-of', '2026-03-20T12:00:00Z');
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(/^here\.ndjson: taken for `timelines`/) });
    expect(stdout).toMatch(/^1 case: 3 errors/);
    expect(stdout).not.toContain('\u001b[');
  }, 30_000);

  it('says that the report could not be written, which is no error of a recruiter', () => {
    const there = file('there.ndjson', `${bad}\n`);
    const readOnly = openSync(there, 'r');
    const { status, stderr } = spawnSync(process.execPath, [...program, there], {
      encoding: 'utf8',
      env,
      stdio: ['ignore', readOnly, 'pipe'],
    });
    closeSync(readOnly);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/^the report could not be written: \w+/m) });
    expect(stderr).not.toContain('    at ');
  }, 30_000);
});
