import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audit, file, jsonFile, root } from './program.ts';

const mails = join(root, 'examples/logs/mails');
const names = readdirSync(mails).sort();
const text = (name: string) => readFileSync(join(mails, name), 'utf8');
const settings = ['--us', 'harbourlane.example', '--candidate', 'ivo.brandt@mail.example', '--time-zone', 'America/Chicago'];

/** A finding as the report has it. */
interface Found {
  readonly rule: string;
  readonly owedBy: string;
  readonly quotes: readonly unknown[];
}

/** A mailbox as mail programs write one: lines of a mail that begin with `From ` get a `>`. */
const mailbox = names
  .map(
    (name) =>
      `From MAILER Mon Mar  2 15:12:09 2026\n${text(name)
        .replaceAll('\r\n', '\n')
        .replaceAll(/^(>*From )/gm, '>$1')}\n`,
  )
  .join('\n');

describe('a thread of mails', () => {
  it('goes from a folder of EML files to a report in one command', async () => {
    const { status, stdout, stderr } = await audit(mails, ...settings, '--names');
    expect(stderr).toContain('1-outreach.eml and 7 more files: taken for `mail`: a mail (EML)');
    expect(stdout).toContain('· Ivo Brandt  ');
    expect(stdout).toContain('Sam Okafor owes Ivo Brandt');
    expect(status).toBe(1);
  });

  it('finds what Sam owes Ivo, in the words of the mails', async () => {
    const { stdout } = await audit(mails, ...settings, '--format', 'json', '--names');
    const findings: readonly Found[] = JSON.parse(stdout).cases.flatMap((one: { findings: readonly Found[] }) => one.findings);
    const quotesOf = (...rules: readonly string[]) =>
      findings.filter(({ rule, owedBy }) => rules.includes(rule) && owedBy === 'Sam Okafor').flatMap(({ quotes }) => quotes);
    const said = (words: string, by: string, on: string) => expect.objectContaining({ words: expect.stringContaining(words), by, on });
    // the word that came late came back, too: it bounced
    expect(quotesOf('broken-promise')).toContainEqual(said('let you know what they say by Tuesday', 'Sam Okafor', 'Thu 5 Mar'));
    // so nothing answers Ivo's last mail, whether it is read as a question or as word from him
    const unanswered = quotesOf('unanswered-question', 'unanswered-message');
    expect(unanswered).toContainEqual(said('When would they want to talk', 'Ivo Brandt', 'Thu 5 Mar'));
    // the first mail names neither client nor pay
    const outreach = quotesOf('missing-info', 'incomplete-info');
    expect(outreach).toContainEqual(said('A client of ours in Austin', 'Sam Okafor', 'Mon 2 Mar'));
    // an automatic answer is none, and what an answer quotes was not said again
    expect(stdout).not.toContain('out of the office');
    expect(stdout).not.toContain('wrote:');
  });

  it('says so where nobody in it is the candidate that was named', async () => {
    const { status, stderr } = await audit(
      mails,
      '--us',
      'harbourlane.example',
      '--candidate',
      'ivo.brant@mail.example',
      '--time-zone',
      'UTC',
    );
    expect(stderr).toContain('no timeline could be made of it as `mail`: nobody in it is one of the candidates named\n');
    expect(status).toBe(2);
  });

  it('points at its file where that is one, and at none where it came out of several', async () => {
    const box = file('Sent.mbox', mailbox);
    expect((await audit(box, ...settings, '--format', 'github')).stdout).toMatch(/^::error file=\S*Sent\.mbox,/);
    expect((await audit(mails, ...settings, '--format', 'github')).stdout).toMatch(/^::error title=/);
  });

  it('is the same out of a mailbox, with the line of each mail', async () => {
    const box = file('Sent.mbox', mailbox);
    const whole = await audit(box, ...settings, '--skipped');
    expect(whole.stdout).toBe((await audit(mails, ...settings)).stdout);
    expect(whole.stderr).toMatch(/Sent\.mbox: taken for `mail`: a mailbox \(mbox\)\nmail: 8 rows: 1 timeline/);
    const line = mailbox.slice(0, mailbox.indexOf('To: Dana Fox')).split('\n').length - 3;
    expect(mailbox.split('\n')[line - 1]).toMatch(/^From /);
    expect(whole.stderr).toContain(`Sent.mbox:${String(line)}: left out: it names no candidate, or nobody who is known\n`);
  });

  it('takes a colleague at the client along who is said to be one', async () => {
    const people = [{ id: 'dana', role: 'employer', organization: 'Acme', addresses: ['dana.fox@acme.example'] }];
    const { stderr } = await audit(mails, ...settings, '--options', jsonFile('people.json', { people }));
    expect(stderr).not.toContain('left out');
  });

  it('counts what is left out, lists it when asked, and shows what stands in it with names only', async () => {
    expect((await audit(mails, ...settings)).stderr).toContain(
      'left out: 1 row, which the report knows nothing of; `--skipped` lists them\n  1 × it names no candidate, or nobody who is known\n',
    );
    const listed = (await audit(mails, ...settings, '--skipped')).stderr;
    expect(listed).toContain('6-to-the-client.eml: left out: it names no candidate, or nobody who is known\n');
    expect(listed).not.toContain('dana.fox');
    expect((await audit(mails, ...settings, '--skipped', '--names')).stderr).toContain('dana.fox@acme.example');
  });

  it('is the same from mails that were parsed before', async () => {
    const simple = names
      .filter((name) => name !== '8-undelivered.eml')
      .map((name) => {
        const [head = '', body = ''] = text(name).split('\r\n\r\n');
        const header = (key: string) => new RegExp(`^${key}: (.*)$`, 'm').exec(head)?.[1]?.trim();
        return {
          messageId: header('Message-ID'),
          from: header('From'),
          to: header('To'),
          date: new Date(header('Date')!).toISOString(),
          text: body,
          headers: [],
          attachments: [],
        };
      });
    const { stdout, stderr } = await audit(jsonFile('parsed.json', simple), ...settings);
    expect(stderr).toContain('taken for `mail`: a mail as postal-mime gives it');
    expect(stdout).toMatch(/^1 case/);
  });

  it.each([
    [['--candidate', 'a@mail.example'], 'who are we? `--us talent.example`'],
    [['--us', 'harbourlane.example'], 'who are the candidates? `--candidate ana@example.org`, or `--candidate everyone-else`'],
  ])('says what it must be told: %s is not enough', async (flags, reason) => {
    const { status, stderr } = await audit(mails, '--time-zone', 'UTC', ...flags);
    expect(stderr).toContain(reason);
    expect(status).toBe(2);
  });

  it('may be with everyone else', async () => {
    const { stdout } = await audit(mails, '--us', 'harbourlane.example', '--candidate', 'everyone-else', '--time-zone', 'UTC');
    expect(stdout).toMatch(/^2 cases/);
  });

  it.each([
    ['everyone-else', 3],
    ['ivo.brandt@mail.example', 2],
  ])('stands beside an export that says who its candidates are: --candidate %s', async (candidate, cases) => {
    const greenhouse = join(root, 'examples/logs/greenhouse.json');
    const flags = ['--us', 'harbourlane.example', '--candidate', candidate, '--time-zone', 'UTC'];
    expect((await audit(mails, greenhouse, ...flags)).stdout).toMatch(new RegExp(`^${String(cases)} cases`));
    expect((await audit(greenhouse, ...flags)).status).toBe(candidate === 'everyone-else' ? 2 : 1);
  });

  it('is refused as something else, and something else as it', async () => {
    expect((await audit(join(mails, '2-reply.eml'), '--from', 'linkedin', ...settings)).stderr).toContain(
      "expected LinkedIn's messages.csv, received a mail (EML)",
    );
    const row = file('messages.csv', 'CONVERSATION ID,FROM,TO,DATE,CONTENT\n1,Sam,Ana,2026-03-02 15:00:00 UTC,Hi\n');
    expect((await audit(row, '--from', 'mail', ...settings)).stderr).toContain('received a table (CSV): ');
  });

  it('says of a file that it is no mail', async () => {
    const { status, stderr } = await audit(file('half.eml', 'Content-Type: text/plain\n\nHi\n'), ...settings);
    expect(stderr).toContain('half.eml: not a mail: it has neither sender nor date');
    expect(stderr).not.toContain('nothing in it can be read');
    expect(status).toBe(2);
  });
});
