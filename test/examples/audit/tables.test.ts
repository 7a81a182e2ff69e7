import { describe, expect, it } from 'vitest';
import { audit, file, jsonFile, linesFile } from './program.ts';

const columns = {
  candidate: 'Candidate',
  at: 'Date',
  person: 'Recruiter',
  body: 'Text',
  by: { column: 'Direction', us: ['Out'], candidate: ['In'] },
  what: { column: 'Type', means: { Mail: { kind: 'message', channel: 'email' }, Applied: { kind: 'resume-received', by: 'candidate' } } },
};
const map = jsonFile('columns.json', columns);
const zone = ['--map', map, '--time-zone', 'America/Chicago'];
const header = 'Candidate,Date,Recruiter,Direction,Type,Text';
const rows = ['C-1,2026-03-02 09:00,R-1,In,Applied,', 'C-1,2026-03-03 09:00,R-1,In,Mail,"Who is the client, please?"'];

describe('a table', () => {
  it('is read by a map of its columns', async () => {
    const { status, stdout, stderr } = await audit(file('table.csv', [header, ...rows].join('\n')), ...zone);
    expect(stderr).toContain('table.csv: taken for `rows`: `--map` says what its columns hold');
    expect(stdout).toContain('unanswered-question');
    expect(status).toBe(1);
  });

  it.each([
    ['semicolons', (line: string) => line.replaceAll(/,(?! )/g, ';')],
    ['tabs', (line: string) => line.replaceAll(/,(?! )/g, '\t')],
    ['a byte order mark and CRLF', (line: string) => `${line === header ? '\uFEFF' : ''}${line}\r`],
  ])('may be written with %s', async (_, change) => {
    const { stdout } = await audit(file('table.csv', [header, ...rows].map(change).join('\n')), ...zone);
    expect(stdout).toContain('unanswered-question');
  });

  it('may be JSON, a value a line, or the answer of an API', async () => {
    const objects = rows.map((row) => {
      const fields = /^(\S+?),(.*?),(.*?),(.*?),(.*?),"?(.*?)"?$/.exec(row)!.slice(1);
      return Object.fromEntries(header.split(',').map((name, index) => [name, fields[index]]));
    });
    for (const path of [
      jsonFile('t.json', objects),
      linesFile('t.ndjson', objects),
      jsonFile('a.json', { next: null, results: objects }),
    ]) {
      expect((await audit(path, ...zone)).stdout).toContain('unanswered-question');
    }
  });

  it('is reported but for the rows that cannot be read, which are listed by line', async () => {
    const broken = [header, rows[0], 'C-2,2026-03-02', '"C-3","2026-03-02 09:00",R-1,In,Mail,"two\nlines"', rows[1], 'C-4,"2026-03'];
    const { status, stdout, stderr } = await audit(file('broken.csv', broken.join('\n')), ...zone);
    expect(stderr).toContain('broken.csv:3: expected 6 fields, found 2, as the header has');
    expect(stderr).toContain('broken.csv:7: a quote is opened and never closed, as if the file had been cut off');
    expect(stdout).toMatch(/^2 cases/);
    expect(stdout).toContain('unanswered-question');
    expect(status).toBe(2);
  });

  it('tells once where a row has no end', async () => {
    const endless = [header, rows[0], `C-2,2026-03-02 09:00,R-1,In,Mail,"${'x'.repeat(1 << 24)}`, rows[1]];
    const { stderr, status } = await audit(file('endless.csv', endless.join('\n')), ...zone);
    expect(stderr.match(/endless\.csv:3: a row of more than 16 MB/g)).toHaveLength(1);
    expect(status).toBe(2);
  });

  it('says on which line is no UTF-8, and reads the rest', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${header}\n${rows[0]!}\n`),
      Buffer.from('C-2,2026-03-02 09:00,R-\xe9,In,Applied,\n', 'latin1'),
    ]);
    const { stderr, stdout } = await audit(file('latin.csv', bytes), ...zone);
    expect(stderr).toContain('latin.csv:3: not UTF-8 text: save the file as UTF-8');
    expect(stdout).toMatch(/^2 cases/);
  });

  it('counts rows that say nothing known, by reason, in the words of the command', async () => {
    const strange = [header, rows[0], 'C-1,03/04/2026 09:00,R-1,In,Mail,', 'C-1,2026-03-04 09:00,R-1,In,Fax,'];
    const { status, stderr } = await audit(file('strange.csv', strange.join('\n')), ...zone, '--skipped');
    expect(stderr).toContain(
      'strange.csv:3: left out: Date: a date that can be read in two ways, `03/04/2026 09:00`: say which with `--date-order`',
    );
    expect(stderr).toContain('strange.csv:4: left out: Type: say what `Fax` means in `what.means` of the file of `--map`, or `ignore`');
    expect(stderr).toContain('left out: 2 rows, which the report knows nothing of\n');
    expect(status).toBe(0);
  });

  it('is not quoted with --redact, in reasons either', async () => {
    const strange = [header, rows[0], 'C-1,"Monday,\tby Ana Silva",R-1,In,Mail,', 'C-1,2026-03-04 09:00,R-1,In,Ana said no,'];
    const { stdout, stderr } = await audit(file('strange.csv', strange.join('\n')), ...zone, '--skipped', '--redact');
    expect(stderr).toContain('strange.csv:3: left out: Date: expected a time, received `…`');
    expect(stderr).toContain('strange.csv:4: left out: Type: say what `…` means in `what.means` of the file of `--map`, or `ignore`');
    expect(`${stdout}${stderr}`).not.toContain('Ana');
  });

  it.each([
    [
      'candidate',
      { ...columns, candidate: 'Candidat' },
      'no column `Candidat`, which `--map` names for `candidate`; did you mean `Candidate`?',
    ],
    ['what', { ...columns, what: { ...columns.what, column: 'Kind' } }, 'no column `Kind`, which `--map` names for `what`\n'],
    ['case', { ...columns, case: 'Application' }, 'no column `Application`, which `--map` names for `case`\n'],
  ])('has the column of the map for `%s`, or is not read', async (_, changed, reason) => {
    const path = file('table.csv', [header, ...rows].join('\n'));
    const { status, stderr } = await audit(path, '--map', jsonFile('changed.json', changed), '--time-zone', 'UTC');
    expect(stderr).toContain(`could not be read:\n${path}: ${reason}`);
    expect(status).toBe(2);
  });

  it('is read without a column of the map that it can do without, and that is said', async () => {
    const path = file('table.csv', [header, ...rows].join('\n'));
    const { stdout, stderr } = await audit(path, '--map', jsonFile('changed.json', { ...columns, body: 'Txt' }), '--time-zone', 'UTC');
    expect(stderr).toContain(`${path}: read all the same: no column \`Txt\`, which \`--map\` names for \`body\`; did you mean \`Text\`?`);
    expect(stdout).toMatch(/^1 case/);
  });

  it('is not taken for a clean one where no row of it says anything known', async () => {
    const path = file('table.csv', [header, 'C-1,2026-03-02 09:00,R-1,In,Fax,'].join('\n'));
    const { status, stderr } = await audit(path, ...zone);
    expect(stderr).toContain(`${path}: no timeline could be made of it as \`rows\``);
    expect(status).toBe(2);
  });

  it.each([
    ['an empty table', header, 'rows.csv: nothing in it can be read'],
    ['no file', undefined, 'no such file'],
  ])('may be %s', async (_, content, reason) => {
    const path = content === undefined ? 'nowhere.csv' : file('rows.csv', content);
    const { status, stderr } = await audit(path, ...zone);
    expect(stderr).toContain(reason);
    expect(status).toBe(2);
  });

  it.each([
    ['no JSON', '{', 'is not JSON'],
    ['no columns', '{"at":"Date"}', 'does not say which column holds `candidate`, `what`'],
    ['a column that is not known', JSON.stringify({ ...columns, persn: 'x' }), 'map.json: persn: expected a known key'],
    [
      'a meaning that is none',
      JSON.stringify({ ...columns, what: { column: 'Type', means: { Mail: { kind: 'mesage' } } } }),
      'map.json: what.means.Mail.kind: expected one of',
    ],
    ['a column without meanings', JSON.stringify({ ...columns, what: 'Type' }), 'map.json: what: expected an object, received `Type`'],
  ])('needs a map that is not %s', async (_, content, reason) => {
    const { status, stderr } = await audit(
      file('table.csv', [header, ...rows].join('\n')),
      '--map',
      file('map.json', content),
      '--time-zone',
      'UTC',
    );
    expect(stderr).toContain(reason);
    expect(status).toBe(2);
  });

  it('is told in which file an option is wrong', async () => {
    const options = jsonFile('options.json', { reasns: {}, us: 3 });
    const { status, stderr } = await audit(file('table.csv', [header, ...rows].join('\n')), ...zone, '--options', options);
    expect(stderr).toContain(`${options}: reasns: expected a known key`);
    expect(stderr).toContain(`${options}: us: expected an object, received \`3\``);
    expect(status).toBe(2);
  });

  it('needs the zone of the office', async () => {
    const { status, stderr } = await audit(file('table.csv', [header, ...rows].join('\n')), '--map', map);
    expect(stderr).toContain('give `--time-zone`');
    expect(status).toBe(2);
  });
});
