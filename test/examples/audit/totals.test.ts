import { describe, expect, it } from 'vitest';
import { audit, bad, file, good, linesFile } from './program.ts';

/** The good case and the bad one, so many times, each as a case of its own. */
const log = (times: number): string =>
  linesFile(
    `log-${String(times)}.ndjson`,
    Array.from({ length: times }, (_, place) =>
      [good, bad].map((line) => {
        const timeline = JSON.parse(line);
        const own = (id: string) => `${String(place)}-${id}`;
        const renamed = JSON.stringify({ ...timeline, id: own(timeline.id) });
        const ids = timeline.interactions.map(({ id }: { id: string }) => id) as string[];
        return JSON.parse(ids.reduce((text, id) => text.replaceAll(`"${id}"`, `"${own(`${timeline.id}-${id}`)}"`), renamed));
      }),
    ).flat(),
  );

describe('a whole log', () => {
  it('is told case by case, and ends with the scorecards that rest on enough cases', async () => {
    const { stdout } = await audit(log(10));
    expect(stdout).toMatch(/^20 cases: 30 errors[\s\S]*\n\nNext: [\s\S]*\n\nBy person and office\n[\s\S]* {4}Trent Maddox, 10 cases\n/);
    expect(stdout).not.toContain('By rule');
  });

  it('has no such end where there are too few cases', async () => {
    expect((await audit(log(2))).stdout).not.toContain('By person and office');
  });

  it('shows names on scorecards as elsewhere: in text, and where they are asked for', async () => {
    expect((await audit(log(10), '--redact')).stdout).toContain('    trent, 10 cases\n');
    expect((await audit(log(10), '--redact')).stdout).not.toMatch(/Maddox|Lakeshore/);
    expect((await audit(log(10), '--format', 'markdown')).stdout).toContain('| trent | 10 |');
    expect((await audit(log(10), '--format', 'markdown', '--names')).stdout).toContain('| Trent Maddox | 10 |');
  });

  it('has totals, scorecards and measures beside its cases, as JSON, Markdown and HTML', async () => {
    const json = JSON.parse((await audit(log(10), '--format', 'json')).stdout);
    expect(json.cases).toHaveLength(10);
    expect(json.nextActions.length).toBeGreaterThan(0);
    expect(Object.keys(json.by)).toEqual(['rule', 'category', 'party', 'month']);
    expect(json.scorecards.map(({ id }: { id: string }) => id)).toContain('trent');
    expect((await audit(log(10), '--format', 'markdown')).stdout).toMatch(
      /## Next[\s\S]*## By rule[\s\S]*## By month[\s\S]*## By person and office/,
    );
    expect((await audit(log(10), '--format', 'html')).stdout).toMatch(/id="months"[\s\S]*id="scorecards"[\s\S]*id="rules"/);
  });

  it('is as small a page of HTML with many cases as its limits say, and of one case the page of the case', async () => {
    const sizeOf = async (times: number) => (await audit(log(times), '--format', 'html', '--names')).stdout.length;
    const [full, more] = [await sizeOf(200), await sizeOf(300)];
    expect(more).toBeLessThan(1.05 * full);
    expect((await audit(file('one.ndjson', bad), '--format', 'html')).stdout).toContain('<h1>Case 1043</h1>');
  });
});

describe('--summary', () => {
  it('gives the totals alone', async () => {
    const { status, stdout } = await audit(log(10), '--summary');
    expect(status).toBe(1);
    expect(stdout.split('\n').filter((line) => /^[A-Z]/.test(line))).toEqual([
      'By rule',
      'By person',
      'By organization',
      'By month',
      'By person and office',
      'Measures',
    ]);
    expect(stdout).toMatch(/^20 cases: 30 errors/);
    expect(stdout).toContain('Trent Maddox');
  });

  it('gives the same totals as the cases do', async () => {
    const first = async (...flags: string[]) => (await audit(log(3), ...flags)).stdout.split('\n\n')[0];
    expect(await first('--summary')).toBe(await first());
  });

  it('holds no names with --redact, and in other formats only where they are asked for', async () => {
    expect((await audit(log(10), '--summary', '--redact')).stdout).not.toMatch(/Maddox|Lakeshore/);
    expect((await audit(log(10), '--summary', '--format', 'markdown')).stdout).not.toMatch(/Maddox|Lakeshore/);
    const json = JSON.parse((await audit(log(10), '--summary', '--format', 'json', '--names')).stdout);
    expect(json).toMatchObject({ cases: [], nextActions: [], totals: { cases: 20 } });
    expect(Object.keys(json.by)).toContain('organization');
  });

  it('exits with 0 where nothing is wrong, or where all that is wrong is accepted', async () => {
    expect((await audit(file('good.ndjson', good), '--summary')).status).toBe(0);
    const accepted = file('accepted.ndjson', (await audit(log(2), '--format', 'ndjson')).stdout);
    const { status, stderr } = await audit(log(2), '--summary', '--baseline', accepted);
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining('baseline: 6 accepted findings still there\n') });
  });

  it('is refused with a format that has findings alone, or is bounded by itself', async () => {
    for (const format of ['sarif', 'html']) {
      const { status, stderr } = await audit(log(2), '--summary', '--format', format);
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: `\`--summary\` goes with \`--format text\`, \`markdown\` or \`json\`, not with \`${format}\`\n`,
      });
    }
  });

  it('says which timelines could not be judged', async () => {
    const zoneless = file('zoneless.ndjson', bad.replace(/"calendar":\{.*?\},"interactions"/, '"interactions"'));
    expect(await audit(zoneless, '--summary')).toMatchObject({ status: 2, stderr: expect.stringContaining('give `--time-zone`') });
  });
});

describe('a timeline that stands twice in what is read', () => {
  it.each([[[]], [['--summary']], [['--format', 'sarif']]])('is counted once, and listed, with %j', async (flags) => {
    const { status, stdout, stderr } = await audit(file('twice.ndjson', `${good}\n${bad}\n${bad}`), ...flags);
    expect(status).toBe(2);
    expect(stderr).toMatch(/twice\.ndjson:3: a timeline with the id `1043` was read before, from \S*twice\.ndjson:2: each case once/);
    if (!flags.includes('sarif')) expect(stdout).toMatch(/^2 cases: 3 errors/);
  });
});
