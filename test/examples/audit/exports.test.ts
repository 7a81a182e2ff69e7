import { describe, expect, it } from 'vitest';
import { formatNames } from '../../../examples/audit/formats.ts';
import { help } from '../../../examples/audit/help.ts';
import { audit, file, jsonFile, linesFile } from './program.ts';

const zone = ['--time-zone', 'America/Chicago'];
const contact = { id: '501', properties: { firstname: 'Ana', lastname: 'Ruiz', email: 'ana@example.org' } };
const call = {
  id: '9',
  associations: { contacts: { results: [{ id: '501' }] } },
  properties: { hs_timestamp: '2026-03-02T15:00:00Z', hs_call_direction: 'INBOUND', hs_call_status: 'NO_ANSWER', hubspot_owner_id: '7' },
};
const linkedin = `CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER
2-x,,Ana Ruiz,https://www.linkedin.com/in/ana,Sam Lee,https://www.linkedin.com/in/sam-lee,2026-03-02 15:00:00 UTC,,"Hi Sam,
what does it pay?",INBOX
`;
const xes = `<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1.0">
  <trace><string key="concept:name" value="c1"/>
    <event><string key="concept:name" value="submit"/><date key="time:timestamp" value="2026-03-02T15:00:00+00:00"/></event>
  </trace>
  <trace><string key="concept:name" value="c2"/>
    <event><string key="concept:name" value="submit"/><date key="time:timestamp" value="2026-03-02T15:00:00+00:00"/></event>
  </trace>
</log>
`;
const means = jsonFile('means.json', { means: { submit: { kind: 'resume-received', by: 'candidate' } } });
const ocel = {
  objectTypes: [],
  eventTypes: [],
  objects: [{ id: 'a1', type: 'application' }],
  events: [{ id: 'e1', type: 'submit', time: '2026-03-02T15:00:00Z', relationships: [{ objectId: 'a1', qualifier: '' }] }],
};
const ashby = {
  id: 'a1',
  status: 'Active',
  createdAt: '2026-03-02T15:00:00.000Z',
  applicationHistory: [],
  candidate: { id: 'c1', name: 'Ana' },
};
const workable = { id: 'w1', name: 'Ana', stage_kind: 'applied', disqualified: false, job: { shortcode: 'J1', title: 'Welder' } };
const lever = { id: 'o1', contact: 'p1', stageChanges: [], archived: null, createdAt: 1772463600000, origin: 'applied', name: 'Ana' };

describe('an export', () => {
  it.each([
    [
      'hubspot',
      [jsonFile('contacts.json', { results: [contact], paging: { next: { after: '1' } } }), jsonFile('calls.json', { results: [call] })],
      [],
    ],
    [
      'salesforce',
      [
        file('Contact.csv', 'Id,LastName,Email,AccountId\n003A,Ruiz,ana@example.org,001\n'),
        file(
          'Task.csv',
          'Id,WhoId,OwnerId,Status,TaskSubtype,CallType,CallDisposition,CompletedDateTime\n00TA,003A,005A,Completed,Call,Inbound,Left Voicemail,2026-03-02T15:00:00.000+0000\n',
        ),
      ],
      [],
    ],
    ['linkedin', [file('messages.csv', linkedin)], ['--us', 'https://www.linkedin.com/in/sam-lee', '--candidate', 'linkedin.com/in/ana']],
    ['xes', [file('log.xes', xes)], ['--options', means]],
    [
      'ocel',
      [jsonFile('log.jsonocel', ocel)],
      ['--options', jsonFile('o.json', { caseType: 'application', means: { submit: { kind: 'resume-received', by: 'candidate' } } })],
    ],
    ['ashby', [jsonFile('application.json', { success: true, results: ashby })], []],
    [
      'workable',
      [
        jsonFile('candidate.json', { candidate: workable }),
        jsonFile('activities.json', {
          activities: [{ id: '1', action: 'applied', stage_name: 'Applied', created_at: '2026-03-02T15:00:00.000Z' }],
        }),
      ],
      [],
    ],
    ['lever', [jsonFile('opportunities.json', { data: [lever], hasNext: false })], []],
    [
      'greenhouse-v3',
      [
        jsonFile('applications.json', [
          { id: 1, candidate_id: 2, stage_id: 3, needs_decision: false, created_at: '2026-03-02T15:00:00.000Z', status: 'in_process' },
        ]),
      ],
      [],
    ],
    [
      'greenhouse-webhooks',
      [
        linesFile('hooks.ndjson', [
          {
            action: 'new_candidate_application',
            receivedAt: '2026-03-02T15:00:00Z',
            payload: {
              application: { id: 1, applied_at: '2026-03-02T15:00:00Z', candidate: { id: 2 }, jobs: [{ id: 3, name: 'Welder' }] },
            },
          },
        ]),
      ],
      [],
    ],
    [
      'merge',
      [
        jsonFile('apps.json', {
          next: null,
          results: [{ id: 'a', remote_id: '1', candidate: 'c', applied_at: '2026-03-02T15:00:00Z', current_stage: null }],
        }),
      ],
      [],
    ],
    [
      'teamtailor',
      [
        jsonFile('ja.json', {
          data: [
            {
              id: '1',
              type: 'job-applications',
              attributes: { 'created-at': '2026-03-02T15:00:00Z', sourced: false },
              relationships: { candidate: { data: { id: '2', type: 'candidates' } } },
            },
          ],
          included: [{ id: '2', type: 'candidates', attributes: { 'first-name': 'Ana' } }],
        }),
      ],
      [],
    ],
  ] as const)('of %s is told by what it holds', async (name, files, flags) => {
    const { status, stdout, stderr } = await audit(...files, ...flags, ...zone);
    expect(stderr).toContain(`taken for \`${name}\``);
    expect(stderr).toMatch(new RegExp(`^${name}: .*: [12] timelines?$`, 'm'));
    expect(stdout).toMatch(/^[12] cases?:/);
    expect(status).toBeLessThan(2);
    // and the same where it is said
    expect((await audit(...files, ...flags, ...zone, '--from', name)).stdout).toBe(stdout);
  });

  it('may name a file by what it goes in as', async () => {
    const people = jsonFile('people.json', [{ id: '501', properties: { company: 'Acme' } }]);
    const calls = jsonFile('calls.json', [call]);
    expect((await audit(people, calls, '--from', 'hubspot', ...zone)).stderr).toMatch(
      /people\.json:2: .*say as what it goes in, such as `contacts=FILE`/,
    );
    expect((await audit(`contacts=${people}`, calls, '--from', 'hubspot', ...zone)).stdout).toMatch(/^1 case/);
    expect((await audit(`contcts=${people}`, calls, ...zone)).stderr).toContain(
      `${people}: nothing goes in as \`contcts\`; did you mean \`contacts\`?`,
    );
    expect((await audit(`contcts=${people}`, '--from', 'hubspot', ...zone)).stderr).toContain('received `contcts`');
  });

  it('says what it goes by where that is not given', async () => {
    const { status, stderr } = await audit(jsonFile('calls.json', [call]), ...zone);
    expect(stderr).toContain('hubspot goes by its contacts: give them too, such as `contacts=FILE`');
    expect(status).toBe(2);
  });

  it('of a warehouse, which no adapter reads, is told in one line whatever tables it has', async () => {
    const tables = ['opportunity', 'stage', 'interview', 'user'].map((name) =>
      file(`lever/${name}.csv`, 'id,_fivetran_synced\n1,2026-03-02\n'),
    );
    const { status, stderr } = await audit(...tables, ...zone);
    expect(stderr.split('\n').filter((line) => line.includes('.csv'))).toEqual([
      expect.stringMatching(/opportunity\.csv and 3 more files: tables of a warehouse, as Fivetran lands them, .* `--map`/),
    ]);
    expect(status).toBe(2);
  });

  it('leaves out what its adapter has no use for, and reports the rest', async () => {
    const task = { id: '10', properties: { hs_timestamp: '2026-03-02T15:00:00Z', hs_task_type: 'TODO' } };
    const rows = [jsonFile('contacts.json', [contact]), jsonFile('calls.json', [call]), jsonFile('tasks.json', [task, task])];
    const { status, stdout, stderr } = await audit(...rows, ...zone);
    expect(stdout).toMatch(/^1 case/);
    expect(stderr).toContain('2 × a task of HubSpot, which is no contact with anybody: it has `properties.hs_task_type`');
    expect(stderr).not.toContain('could not be read');
    expect(status).toBe(1);
  });

  it('is refused where another was said, with what it looks like instead', async () => {
    const { status, stderr } = await audit(jsonFile('calls.json', [call]), '--from', 'salesforce', ...zone);
    expect(stderr).toContain('expected Salesforce: contacts or leads, tasks, events, mails, received a call of HubSpot');
    expect(status).toBe(2);
  });

  it('may be cut off: what is whole is reported', async () => {
    const { status, stdout, stderr } = await audit(file('cut.xes', xes.slice(0, xes.indexOf('c2'))), '--options', means, ...zone);
    expect(stderr).toContain('cut.xes:6: not XML: it ends without `</log>`, as if it had been cut off');
    expect(stdout).toMatch(/^1 case/);
    expect(status).toBe(2);
    const two = JSON.stringify([lever, { ...lever, id: 'o2' }, lever], undefined, 1);
    const list = await audit(file('cut.json', two.slice(0, two.lastIndexOf('archived'))), ...zone);
    expect(list.stderr).toMatch(/cut\.json:20: not JSON: it ends in the middle/);
    expect(list.stdout).toMatch(/^2 cases/);
  });

  it('says what its activities need', async () => {
    expect((await audit(file('log.xes', xes), ...zone)).stderr).toContain(
      'an event log needs `--options`, a file that says what its activities mean',
    );
  });

  it('says of XML that it is no log', async () => {
    expect((await audit(file('page.xml', '<rss><channel/></rss>'), ...zone)).stderr).toContain(
      'expected timelines or an export, received an object with `rss`',
    );
  });

  it('says of wrong options which', async () => {
    const { status, stderr } = await audit(jsonFile('a.json', ashby), '--options', jsonFile('w.json', { reason: {} }), ...zone);
    expect(stderr).toContain('reason');
    expect(status).toBe(2);
  });
});

describe('the help', () => {
  it('lists every format', () => {
    for (const name of formatNames) expect(help).toContain(`\n  ${name} `);
  });

  it('fits the width of a terminal', () => {
    expect(help.split('\n').filter((line) => line.length > 127)).toEqual([]);
  });
});
