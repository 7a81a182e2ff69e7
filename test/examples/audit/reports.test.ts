import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { reporterNames } from 'hearback/reporters';
import { describe, expect, it } from 'vitest';
import { audit, bad, file, folder, good } from './program.ts';

const idsOf = (ndjson: string) =>
  ndjson
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).id as string);

describe('the formats of the audit', () => {
  it.each(reporterNames)('write a report as %s', async (format) => {
    const { status, stdout } = await audit(file('bad.ndjson', bad), '--format', format);
    expect(status).toBe(1);
    expect(stdout).toContain('1043');
  });

  it.each(['sarif', 'github', 'junit'])('point at the file and the line of a case, as %s', async (format) => {
    const { stdout } = await audit(file('two lines.ndjson', `${good}\n${bad}`), '--format', format);
    expect(stdout).toMatch(
      format === 'sarif' ? /two%20lines\.ndjson"\s*\},\s*"region": \{\s*"startLine": 2/ : /two lines\.ndjson"?,? ?line="?2/,
    );
  });
});

describe('--out', () => {
  it('writes the report into a file, and nothing to the output', async () => {
    const out = join(folder, 'report.csv');
    const { status, stdout } = await audit(file('bad.ndjson', bad), '--format', 'csv', '--out', out);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(readFileSync(out, 'utf8')).toMatch(/^id,timeline,.*\r\n1043\//);
  });

  it('does not write over what was read, nor where it cannot', async () => {
    const log = file('bad.ndjson', bad);
    expect(await audit(log, '--out', log)).toMatchObject({ status: 2, stderr: expect.stringContaining('is one of the files to read') });
    const link = join(folder, 'link.ndjson');
    symlinkSync(log, link);
    expect((await audit(log, '--out', link)).stderr).toContain('is one of the files to read');
    expect(readFileSync(log, 'utf8')).toBe(bad);
    const nowhere = join(folder, 'nowhere', 'report.txt');
    expect(await audit(log, '--out', nowhere)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(`\`--out\`: cannot write \`${nowhere}\`: its folder is not there\n`),
    });
    expect(existsSync(nowhere)).toBe(false);
  });
});

describe('--baseline', () => {
  const log = file('base.ndjson', bad);

  it('lets pass what is accepted, and marks it', async () => {
    const ndjson = (await audit(log, '--format', 'ndjson')).stdout;
    for (const accepted of [ndjson, JSON.stringify(idsOf(ndjson)), `${idsOf(ndjson).join('\r\n')}\n`]) {
      const { status, stdout, stderr } = await audit(log, '--baseline', file('accepted.txt', accepted));
      expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining('baseline: 3 accepted findings still there\n') });
      expect(stdout).toContain('late, accepted');
    }
  });

  it('fails on what is new', async () => {
    const [first] = idsOf((await audit(log, '--format', 'ndjson')).stdout);
    expect((await audit(log, '--baseline', file('accepted.json', JSON.stringify([first])))).status).toBe(1);
  });

  it('tells which are found no more', async () => {
    const { status, stderr } = await audit(file('good.ndjson', good), '--baseline', file('stale.json', '["1042/ghosting/i1"]'));
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringMatching(/1 not found any more:\n {2}1042\/ghosting\/i1\n$/) });
  });

  it('may be missing, or something else', async () => {
    expect(await audit(log, '--baseline', 'nowhere.json')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('`--baseline`: `nowhere.json`: no such file'),
    });
    for (const wrong of ['{"cases":[]}', '[7]', '{"id": oops']) {
      const { status, stderr } = await audit(log, '--baseline', file('wrong.json', wrong));
      expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('expected ids of findings') });
    }
  });
});
