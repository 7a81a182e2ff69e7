import { courtesy, type Draft, draft, evaluate, type NextAction, parseTimeline, preview } from 'hearback';
import { describe, expect, it } from 'vitest';
import { actionTypes } from '../../src/actions/registry.ts';
import { rules } from '../../src/rules/index.ts';
import { annotate } from '../../src/signals/annotate.ts';
import { cast, type Story, story } from './story.ts';

function draftOf({ report, policy, timeline }: Story, type?: string): Draft {
  const action = report.nextActions.find((one) => type === undefined || one.type === type);
  if (action === undefined) throw new Error(`no ${type ?? 'next action'}`);
  return draft(action, { policy, timeline, report });
}

const job =
  'opportunity title Backend Engineer, client Acme Corp, location Austin, workplace hybrid, pay 140000-160000 USD per year, contract w2';
const told = (lines: string, when: string, header = job) => story(`${cast}${header}\n${lines}`, when);

describe('draft', () => {
  it('is a message that can be sent as it is', () => {
    expect(draftOf(told('day 1 10:00 ana → sam resume-received', 'day 12 12:00'))).toEqual({
      subject: 'Where the role of Backend Engineer stands',
      body: [
        'Hi Ana,',
        'This comes later than it should, and I am sorry.',
        'There is no news about the role of Backend Engineer yet. I wanted you to hear that from me rather than wonder.',
        'Best regards,\nSam',
      ].join('\n\n'),
      needs: [],
    });
  });

  it.each(['sms', 'chat', 'linkedin'])('is a text where the two last wrote by %s', (channel) => {
    const lines = ['day 1 10:00 ana → sam resume-received', `day 1 11:00 sam → ana ${channel}`, 'day 1 12:00 sam → ana email bounced'];
    expect(draftOf(told(lines.join('\n'), 'day 3 12:00'))).toEqual({
      channel,
      body: 'Hi Ana,\n\nThere is no news about the role of Backend Engineer yet. I wanted you to hear that from me rather than wonder.',
      needs: [],
    });
  });

  it('is a mail again where a mail came last, and to somebody else', () => {
    const lines = 'day 1 10:00 ana → sam resume-received\nday 1 11:00 ana → dana sms: thanks\nday 1 11:00 sam → ana email';
    const { channel, subject, body } = draftOf(told(lines, 'day 3 12:00'));
    expect(channel).toBe('email');
    expect(subject).toBe('Where the role of Backend Engineer stands');
    expect(body).toMatch(/\n\nBest regards,\nSam$/u);
  });

  it('fills in the facts of the job', () => {
    const { body, needs } = draftOf(told('day 1 10:00 sam → ana email: asks resume', 'day 1 12:00'), 'send-job-details');
    expect(body).toContain(
      'The job is with Acme Corp.\nPlace of work: Austin (hybrid).\nPay: 140,000 to 160,000 USD a year.\nKind of contract: W-2.',
    );
    expect(needs).toEqual([]);
  });

  it.each([
    ['Ana Ruiz', 'Ana'],
    ['Ruiz, Ana', 'Ana'],
    ['de la Cruz, Ana Maria', 'Ana'],
    ['Dr. Ana Ruiz', 'Ana'],
    ['Prof. Dr. Ana Ruiz', 'Ana'],
    ['Ana Ruiz, PhD', 'Ana'],
    ['Ms Ruiz', 'Ms Ruiz'],
    ['Madame Ana Ruiz', 'Ana'],
    ['Sra. Ana Ruiz', 'Ana'],
    ['Smt. Ruiz', 'Smt. Ruiz'],
    ['Dipl.-Ing. Ana Ruiz', 'Ana'],
    ['Ana', 'Ana'],
    ['Dr', 'Dr'],
  ])('greets %s as %s', (name, first) => {
    const { timeline, report, policy } = told('day 1 10:00 ana → sam resume-received', 'day 12 12:00');
    const parties = timeline.parties.map((party) => (party.id === 'ana' ? { ...party, name } : party));
    const renamed = parseTimeline({ ...timeline, parties });
    expect(draft(report.nextActions[0]!, { timeline: renamed, policy, report }).body).toMatch(`Hi ${first},\n`);
  });

  it('says in a line of its own where the work is, place or none', () => {
    const remote = told('day 1 10:00 sam → ana email: asks resume', 'day 1 12:00', 'opportunity workplace remote');
    expect(draftOf(remote, 'send-job-details').body).toContain('Place of work: remote.');
  });

  it('leaves a slot for what only the host knows, and names it', () => {
    const words = draftOf(told('day 1 10:00 ana → sam email: asks compensation', 'day 1 12:00', 'opportunity title Backend Engineer'));
    expect(words.body).toContain('You asked about the pay. Pay: {pay}.');
    expect(words.needs).toEqual(['pay']);
  });

  it('never names a confidential client', () => {
    const confidential = `${job}, confidential`;
    const answer = draftOf(told('day 1 10:00 ana → sam email: asks client', 'day 1 12:00', confidential));
    expect(answer.body).toContain('They have asked to stay unnamed for now');
    const details = draftOf(told('day 1 10:00 sam → ana email: asks resume', 'day 1 12:00', confidential), 'send-job-details');
    expect(`${answer.body}${details.body}`).not.toContain('Acme');
  });

  it('never withholds a client and names them in one message', () => {
    const lines =
      'day 1 10:00 ana → sam resume-received\nday 2 10:00 sam → dana resume-submitted\nday 3 10:00 ana → sam email: asks client';
    const { body, needs } = draftOf(told(lines, 'day 3 12:00', `${job}, confidential`));
    expect(body).toContain('You asked who the job is with. The job is with {client}.');
    expect(body).not.toContain('stay unnamed');
    expect(body.match(/\{client\}/gu)).toHaveLength(1);
    expect(needs).toEqual(['client']);
  });

  it.each([
    [
      'a call that was asked for',
      'return-call',
      'day 1 10:00 ana → sam email: wants-call from day 2 12:00 until day 2 13:00',
      'day 2 12:30',
      'day 2 15:00',
    ],
    [
      'a decision',
      'tell-decision',
      'day 1 10:00 ana → sam resume-received\nday 2 10:00 decision-made rejected',
      'day 3 12:00',
      'day 9 12:00',
    ],
    [
      'word of where things stand',
      'send-update',
      'day 1 10:00 ana → sam resume-received\nday 1 11:00 sam → ana email: no-news',
      'day 2 12:00',
      'day 14 12:00',
    ],
    [
      'news',
      'send-update',
      'day 1 10:00 sam → ana email: discloses terms\nday 2 09:00 ana consent-given\nday 2 10:00 sam → dana resume-submitted',
      'day 2 12:00',
      'day 5 12:00',
    ],
  ])('says sorry for %s that comes late, and only then', (_, type, lines, inTime, late) => {
    expect(draftOf(told(lines, late), type).body).toContain('This comes later than it should, and I am sorry.');
    expect(draftOf(told(lines, inTime), type).body).not.toContain('later than it should');
  });

  it('asks nobody for a yes who has said no: it takes the résumé back', () => {
    const lines = 'day 1 10:00 ana → sam resume-received\nday 2 10:00 ana → sam email: refuses\nday 3 10:00 sam → dana resume-submitted';
    const { body } = draftOf(told(lines, 'day 3 12:00'), 'ask-consent');
    expect(body).toContain('on Wednesday, 4 March although you had said no, and I am sorry.');
    expect(body).not.toContain('Is it all right');
    const unasked = draftOf(told('day 3 10:00 sam → dana resume-submitted', 'day 3 12:00'), 'ask-consent').body;
    expect(unasked).toContain('before I had your yes');
  });

  it('takes no résumé back from where somebody was interviewed', () => {
    const lines = `day 1 10:00 ana → sam resume-received\nday 2 10:00 ana → sam email: refuses\nday 3 10:00 sam → dana resume-submitted
      day 4 10:00 dana → ana interview-held`;
    const { body } = draftOf(story(lines, 'day 4 12:00'), 'ask-consent');
    expect(body).toContain('Without your yes it should have stayed with me.');
    expect(body).not.toContain('taking your résumé back');
  });

  it('speaks of no client where the house hires for itself, or nobody says who does', () => {
    const lines = 'day 1 10:00 ana → sam resume-received\nday 2 10:00 decision-made rejected';
    const inHouse = story(`${cast.replace('TalentCo', 'ACME Corp')}${job}\n${lines}`, 'day 2 12:00');
    for (const judged of [inHouse, told(lines, 'day 2 12:00', 'opportunity title Backend Engineer')])
      expect(draftOf(judged).body).toContain('the hiring team has decided not to go on');
  });

  it('tells all the news that nobody has told, and of an interview only how it stands', () => {
    const feedback = `day 1 10:00 ana → sam resume-received\nday 1 11:00 sam → ana email: discloses terms
      day 2 10:00 dana → sam feedback-received positive\nday 3 10:00 sam → dana interview-scheduled for day 10 10:00`;
    const set = told(feedback, 'day 3 12:00');
    expect(draftOf(set).body).toContain('There is feedback on you for the role of Backend Engineer: {feedback}.');
    expect(draftOf(set).body).toContain('Your interview for the role of Backend Engineer is set: Wednesday, 11 March at 10:00.');
    const cancelled = told(`${feedback}\nday 3 11:00 sam → dana interview-cancelled`, 'day 3 12:00');
    expect(draftOf(cancelled).body).not.toContain('is set');
    expect(draftOf(cancelled)).toMatchObject({ needs: ['feedback', 'next step'] });
    expect(cancelled.report.nextActions[0]?.needs).toEqual(['feedback', 'next step']);
  });

  it('is sorry for what comes late, once', () => {
    const asked = 'day 1 10:00 ana → sam email: asks client and process';
    const sorry = 'This comes later than it should, and I am sorry.';
    expect(draftOf(told(asked, 'day 2 12:00')).body).not.toContain(sorry);
    expect(draftOf(told(asked, 'day 5 12:00')).body.split(sorry)).toHaveLength(2);
    const silent = draftOf(told(`${asked}\nday 1 11:00 ana → sam resume-received`, 'day 40 12:00')).body;
    expect(silent).toContain('nobody should have to wait that long');
    expect(silent).not.toContain(sorry);
  });

  it('answers a message beside what else the contact does, unless that is the answer', () => {
    const asked = 'day 1 10:00 ana → sam resume-received\nday 2 10:00 ana → sam email: asks other';
    const beside = draftOf(told(`${asked}\nday 3 10:00 ana → sam missed-call`, 'day 9 12:00'), 'return-call');
    expect(beside.body).toContain('Thank you for your message of Tuesday, 3 March. {answer}');
    expect(beside.needs).toContain('answer');
    const status = draftOf(told('day 1 10:00 ana → sam resume-received\nday 2 10:00 ana → sam email: asks status', 'day 9 12:00'));
    expect(status.body).not.toContain('{answer}');
  });

  it('leaves room for what a promise to write was about, where nothing else is said', () => {
    const promised = 'day 1 10:00 sam → ana email: discloses terms, promises message by day 2 17:00';
    expect(draftOf(told(promised, 'day 3 12:00'), 'keep-promise').body).toContain(
      'I said that I would be in touch: {what there is to say}.',
    );
    const waiting = `day 1 09:00 ana → sam resume-received\n${promised}`;
    const beside = draftOf(told(waiting, 'day 3 12:00'), 'keep-promise').body;
    expect(beside).toContain('There is no news');
    expect(beside).not.toContain('I said that I would be in touch');
  });

  it('tells who was told a yes no lack of news', () => {
    const yes = 'day 1 10:00 ana → sam resume-received\nday 2 10:00 sam → ana email: tells selected';
    const { body, needs } = draftOf(told(yes, 'day 14 12:00'), 'send-update');
    expect(body).toContain('The yes for the role of Backend Engineer stands. What happens next: {next step}.');
    expect(body).not.toContain('no news');
    expect(needs).toContain('next step');
    const silence = draftOf(told(yes, 'day 30 12:00'));
    expect(silence.body).toContain('The yes for the role of Backend Engineer stands.');
  });

  it('tells who has an interview ahead that it stands, and who has had it where things stand', () => {
    const invited =
      'day 1 10:00 ana → sam resume-received\nday 2 10:00 dana → ana interview-scheduled for day 15 10:00\nday 2 11:00 sam → ana email: discloses process';
    const ahead = draftOf(told(invited, 'day 14 12:00'), 'send-update');
    expect(ahead.body).toContain('Your interview for the role of Backend Engineer stands, on Monday, 16 March at 10:00.');
    expect(ahead.body).not.toContain('no news');
    expect(draftOf(told(invited, 'day 16 12:00'), 'send-update').body).toContain('There is no news');
  });

  it('greets a desk by its whole name', () => {
    const timeline = parseTimeline({
      id: 'case-1',
      calendar: { timeZone: 'UTC' },
      parties: [
        { id: 'ana', role: 'candidate', name: 'Ana Ruiz' },
        { id: 'desk', role: 'recruiter', name: 'The Talent Acquisition Team' },
      ],
      interactions: [{ id: 'i1', kind: 'resume-received', at: '2026-03-02T09:00:00Z', from: 'ana', to: ['desk'] }],
    });
    const report = evaluate(timeline, courtesy, { asOf: '2026-03-16T12:00:00Z' });
    expect(draft(report.nextActions[0]!, { policy: courtesy, timeline, report }).body).toContain('Best regards,\nTalent Acquisition Team');
  });

  it('says sorry where an answer comes late', () => {
    const asked = 'day 1 10:00 sam → ana email: discloses terms\nday 2 10:00 ana → sam email: is-interested';
    expect(draftOf(told(asked, 'day 12 12:00'), 'reply').body).toContain('This comes later than it should, and I am sorry.');
    expect(draftOf(told(asked, 'day 3 12:00'), 'reply').body).not.toContain('sorry');
  });

  it('does not tell what the job is to somebody who is told that it is over', () => {
    const lines = 'day 1 10:00 ana → sam resume-received\nday 1 11:00 sam → ana email: no-news\nday 2 10:00 sam → dana resume-submitted';
    const details = 'Here is what you should have heard';
    expect(draftOf(told(lines, 'day 3 12:00')).body).toContain(details);
    const { report, ...judged } = told(`${lines}\nday 3 10:00 dana → sam decision-made rejected`, 'day 3 12:00');
    expect(report.violations.map(({ rule }) => rule)).toContain('undisclosed-terms');
    expect(report.nextActions.map((action) => draftOf({ report, ...judged }, action.type).body).join()).not.toContain(details);
  });

  it('says all that one contact does, and nothing twice', () => {
    const lines = 'day 1 10:00 ana → sam resume-received\nday 2 10:00 ana → sam email: asks status\nday 5 10:00 decision-made rejected';
    const { body, needs } = draftOf(told(lines, 'day 30 12:00'));
    expect(body).toContain('You have been waiting for word since Monday, 2 March, and I am sorry');
    expect(body).toContain('Acme Corp has decided not to go on with your application for the role of Backend Engineer.');
    expect(body).not.toContain('There is no news');
    expect(needs).toContain('feedback');
  });

  it('answers with the end where things stand, and how it goes from here', () => {
    const lines = `day 1 10:00 sam → ana email: discloses terms\nday 1 11:00 ana → sam resume-received
      day 28 10:00 ana → sam email: asks status and process\nday 29 10:00 decision-made position-closed`;
    const { body, needs } = draftOf(told(lines, 'day 30 12:00'));
    expect(needs).toEqual(['feedback']);
    expect(body.indexOf('has been closed')).toBeLessThan(body.indexOf('You asked how it goes from here. With this it is over'));
  });

  it('keeps promises to find out in one sentence, without what is answered or over anyhow', () => {
    const promised = `day 1 10:00 ana → sam resume-received
      day 2 10:00 sam → ana email: promises answer about compensation by day 4, promises answer about contract-type by day 4,
      promises answer about client by day 4, promises message about status by day 4`.replaceAll(',\n', ',');
    const asked = `${promised}\nday 3 10:00 ana → sam email: asks client`;
    const found = 'As promised, here is what I found out. Pay: 140,000 to 160,000 USD a year. Kind of contract: W-2.';
    const { body } = draftOf(told(asked, 'day 6 12:00'), 'keep-promise');
    expect(body).toContain(`${found} Here is where things stand: {status}.`);
    expect(body.match(/As promised/g)).toHaveLength(1);
    expect(body.match(/The job is with Acme Corp/g)).toHaveLength(1);
    const unnamed = draftOf(told(asked, 'day 6 12:00', `${job}, confidential`), 'keep-promise').body;
    expect(unnamed.match(/asked to stay unnamed/g)).toHaveLength(1);
    const over = draftOf(told(`${promised}\nday 5 10:00 decision-made rejected`, 'day 6 12:00'), 'keep-promise');
    expect(over.body).toContain(found.replace('Pay', 'The job is with Acme Corp. Pay'));
    expect(over.needs).toEqual(['feedback']);
  });

  it('tells nothing of what the job is in the words of a candidate', () => {
    const lines = 'day 1 10:00 sam → ana email: discloses terms\nday 2 10:00 ana → sam email: promises answer about compensation by day 3';
    expect(draftOf(told(lines, 'day 8 12:00'), 'keep-promise').body).toContain('\n\nI said that I would find out: {answer}.\n\n');
  });

  it('thanks once for the patience with several calls', () => {
    const lines = `day 1 10:00 ana → sam resume-received\nday 1 11:00 ana → sam email: wants-call from day 2 12:00 until day 2 13:00
      day 3 11:00 ana → sam missed-call`;
    const { body } = draftOf(told(lines, 'day 4 12:00'), 'return-call');
    expect(body).toContain('You asked me on Monday, 2 March to call you.');
    expect(body).toContain('You called on Wednesday, 4 March');
    expect(body.match(/thank you for your patience/g)).toHaveLength(1);
  });

  it('says once where the résumé went', () => {
    const { body } = draftOf(told('day 3 10:00 sam → dana resume-submitted', 'day 3 12:00'), 'ask-consent');
    expect(body).toContain('I put your résumé forward to Acme Corp');
    expect(body).not.toContain('has been with');
  });

  it('speaks of a new time after an interview was cancelled, until one is set', () => {
    const lines = `day 1 10:00 ana → sam resume-received\nday 1 11:00 sam → ana email: discloses terms
      day 2 10:00 sam → ana interview-scheduled for day 6 10:00\nday 4 10:00 sam → ana interview-cancelled`;
    const open = told(lines, 'day 14 12:00');
    expect(draftOf(open).body).not.toContain('no news');
    expect(draftOf(open).body).toContain('About a new time: {new times, or what happens next}.');
    expect(open.report.nextActions[0]?.needs).toEqual(['new times, or what happens next']);
    const again = told(`${lines}\nday 5 10:00 sam → ana interview-scheduled for day 20 10:00`, 'day 14 12:00');
    expect(draftOf(again).body).toContain('There is no news');
  });

  it('of a late cancellation offers new times only where nothing was set or decided since', () => {
    const lines = `day 1 10:00 ana → sam resume-received\nday 1 11:00 sam → ana email: discloses terms
      day 2 10:00 sam → ana interview-scheduled for day 5 10:00\nday 4 16:00 dana → sam interview-cancelled`;
    const offered = 'Instead we can offer {new times}.';
    expect(draftOf(told(lines, 'day 5 12:00'), 'apologise-and-reschedule').body).toContain(offered);
    for (const since of ['dana → sam interview-scheduled for day 9 10:00', 'decision-made position-closed']) {
      const { body, needs } = draftOf(told(`${lines}\nday 5 11:00 ${since}`, 'day 5 12:00'), 'apologise-and-reschedule');
      expect(body).toContain('was cancelled at very short notice, and I am sorry.\n\nYou had made room for it.');
      expect(needs).toEqual([]);
    }
  });

  it('says of an interview that is over that it was not told in time', () => {
    const lines = `day 1 10:00 ana → sam resume-received\nday 1 11:00 sam → ana email: discloses terms
      day 2 10:00 dana → sam interview-scheduled for day 5 10:00`;
    expect(draftOf(told(lines, 'day 4 12:00')).body).toContain('is set: Friday, 6 March at 10:00.');
    const late = told(lines, 'day 9 12:00');
    expect(draftOf(late).body).toContain('was set for Friday, 6 March at 10:00, and I did not tell you in time. I am sorry.');
    expect(late.report.nextActions[0]?.needs).toEqual(['next step']);
  });

  it.each([
    ['America/Los_Angeles', 'Friday, 6 March at 10:00 (08:00 your time)'],
    ['Asia/Tokyo', 'Friday, 6 March at 10:00 (Saturday, 7 March at 01:00 your time)'],
    ['America/Chicago', 'Friday, 6 March at 10:00.'],
  ])('tells the time of an interview in the zone of the candidate, too: %s', (zone, words) => {
    const lines = `${cast.replace('ana candidate', `ana candidate, zone ${zone}`)}\nday 1 10:00 ana → sam resume-received
      day 2 10:00 dana → sam interview-scheduled for day 5 10:00`;
    expect(draftOf(story(lines, 'day 4 12:00')).body).toContain(words);
  });

  it('asks for no yes to what is over', () => {
    const lines = 'day 1 10:00 sam → dana resume-submitted\nday 2 10:00 decision-made rejected';
    const { body } = draftOf(told(lines, 'day 3 12:00'));
    expect(body).toContain('Should you not want your résumé to stay there, one word is enough, and I take it back.');
  });

  it("is sorry for a long silence only where it was not the candidate's", () => {
    const silent = 'It has been quiet for much too long, and I am sorry.';
    expect(draftOf(told('day 1 10:00 ana → sam resume-received', '2026-09-10 12:00'), 'close-kindly').body).toContain(silent);
    const { body } = draftOf(told('day 1 10:00 sam → ana email: discloses terms', '2026-09-10 12:00'), 'close-kindly');
    expect(body).not.toMatch(/quiet|patience/);
  });

  it('for a call is what to say, without a subject', () => {
    const words = draftOf(told('day 1 10:00 ana → sam missed-call', 'day 1 12:00'));
    expect(words).not.toHaveProperty('subject');
    expect(words.body.startsWith('Hi Ana, this is Sam.')).toBe(true);
  });

  it('needs the names that the timeline does not hold', () => {
    const lines = 'ana candidate\nsam recruiter\nday 1 10:00 ana → sam voicemail';
    expect(draftOf(story(`calendar America/Chicago\n${lines}`, 'day 1 12:00')).needs).toEqual(['toward', 'owner']);
  });

  it('needs what the action said it would', () => {
    const judged = told('day 1 10:00 sam → dana resume-submitted\nday 2 10:00 ana → sam email: asks status', 'day 12 12:00', '');
    const { report, policy, timeline } = judged;
    expect(report.nextActions.length).toBeGreaterThan(1);
    for (const action of report.nextActions) expect(draft(action, { policy, timeline, report }).needs).toEqual(action.needs);
  });

  it('tells of an interaction as it was known last', () => {
    const { body } = draftOf(
      told(
        [
          'day 1 10:00 sam → ana email recorded day 1 10:00: discloses terms, presses guilt',
          'day 2 10:00 sam → ana email id i1 recorded day 3 10:00: discloses terms, presses guilt',
        ].join('\n'),
        'day 4 12:00',
      ),
      'withdraw-pressure',
    );
    expect(body).toContain('I put pressure on you on Tuesday, 3 March');
  });

  it('is refused for an action of another report', () => {
    const { report, policy, timeline } = told('day 1 10:00 ana → sam resume-received', 'day 12 12:00');
    const [action] = report.nextActions;
    const stale = { ...action!, settles: ['case-1/overdue-update/i2'] };
    expect(() => draft(stale, { policy, timeline, report })).toThrow(
      'action.settles[0]: expected the id of a finding of the report that is violated or pending, received `case-1/overdue-update/i2`; did you mean `case-1/overdue-update/i1`',
    );
  });

  it('is refused for an action about somebody else', () => {
    const { report, policy, timeline } = told('day 1 10:00 ana → sam missed-call', 'day 1 12:00');
    const action = { ...report.nextActions[0], owner: 'bob' } as NextAction;
    expect(() => draft(action, { policy, timeline, report })).toThrow('bob');
  });
});

describe('a draft, as the reader of texts understands it,', () => {
  const applied = 'day 1 10:00 ana → sam resume-received';
  it.each([
    ['send-update', applied, 'day 12 12:00'],
    ['break-silence', `${applied}\nday 2 10:00 sam → ana email: thanks`, 'day 30 12:00'],
    ['send-job-details', 'day 1 10:00 sam → ana email: asks resume', 'day 1 12:00'],
    ['withdraw-pressure', 'day 1 10:00 sam → ana email: discloses terms, presses guilt', 'day 1 12:00'],
    ['close-kindly', [1, 3, 5, 8, 10].map((day) => `day ${String(day)} 10:00 sam → ana email: discloses terms`).join('\n'), 'day 10 12:00'],
    ['thank-referrer', `${cast}${job}\nrob referrer, name Rob Ray\nday 1 10:00 rob → sam referral-made`, 'day 1 12:00'],
  ])('does what `%s` says, and breaks nothing', (type, lines, when) => {
    const judged = lines.includes('referrer') ? story(lines, when) : told(lines, when);
    const { report, timeline, policy } = judged;
    const action = report.nextActions.find((one) => one.type === type || one.settles.some((id) => id.includes('ghosting')))!;
    const { body } = draft(action, { policy, timeline, report });
    const act = {
      kind: 'message' as const,
      channel: 'email' as const,
      from: action.owner,
      to: [action.toward],
      at: action.notBefore,
      body,
    };
    const { breaks, settles } = preview(timeline, act, policy, { asOf: report.asOf, annotate });
    expect(breaks.map(({ rule }) => rule)).toEqual([]);
    expect(settles.map(({ id }) => id)).toEqual(expect.arrayContaining(action.settles));
  });
});

describe('the registry of actions', () => {
  it('has every action that a built-in rule names', () => {
    const known = actionTypes.map(({ type }) => type);
    expect(known).toEqual(expect.arrayContaining(rules.flatMap((rule) => ('action' in rule ? [rule.action] : []))));
    expect(new Set(known).size).toBe(known.length);
  });

  it('presses nobody, in no draft', () => {
    const pressing = /\b(?:urgent|asap|immediately|last chance|must|hurry|or else|gone)\b/i;
    expect(JSON.stringify(actionTypes.map(({ words }) => (typeof words === 'function' ? words.toString() : words)))).not.toMatch(pressing);
  });
});
