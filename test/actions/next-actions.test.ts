import { type Condition, compilePolicy, courtesy, evaluate, type NextAction } from 'hearback';
import { describe, expect, it } from 'vitest';
import { cast, type Story, story } from '../report/story.ts';

const at = (text: string) => Date.parse(text);
const rulesOf = (ids: readonly string[]) => ids.map((id) => id.split('/')[1]);
const actionOf = ({ report }: Story, type: string): NextAction | undefined => report.nextActions.find((action) => action.type === type);
const typesOf = ({ report }: Story) => report.nextActions.map(({ type }) => type);

const applied = 'day 1 10:00 ana → sam resume-received';

/** A policy with a rule of the house beside the built-in ones: what is owed to who applied. */
const house = (id: string, owed: { met: Condition; action?: string }) =>
  compilePolicy({
    name: 'ours',
    rules: {
      [id]: {
        kind: 'obligation',
        category: 'contact',
        severity: 'info',
        owedBy: 'recruiter',
        owedTo: 'candidate',
        opens: { fact: 'interaction.kind', operator: 'equal', value: 'resume-received' },
        due: { businessDays: 1 },
        ...owed,
      },
    },
  });

describe('next actions: who, toward whom, by when', () => {
  it('a debt asks its debtor to settle it', () => {
    expect(actionOf(story('day 1 10:00 ana → sam email: asks client', 'day 1 12:00'), 'answer-question')).toMatchObject({
      owner: 'sam',
      toward: 'ana',
      notBefore: at('2026-03-02T12:00:00-06:00'),
      dueAt: at('2026-03-04T17:00:00-06:00'),
      channel: 'message',
    });
  });

  it('merges what one contact can do, under the type of the gravest', () => {
    const judged = story(`${applied}\nday 2 10:00 ana → sam missed-call\nday 3 10:00 ana → sam email: asks status`, 'day 4 12:00');
    expect(judged.report.nextActions).toHaveLength(1);
    const [action] = judged.report.nextActions;
    expect(action).toMatchObject({ type: 'return-call', channel: 'call', priority: 'overdue' });
    expect(rulesOf(action!.settles)).toEqual([
      'unreturned-call',
      'unanswered-question',
      'overdue-update',
      'ghosting',
      'unanswered-message',
    ]);
  });

  it("asks the recruiter to chase the employer, which serves the employer's debt", () => {
    const judged = story('day 1 10:00 ana → sam consent-given\nday 1 11:00 sam → dana resume-submitted', 'day 10 12:00');
    const action = actionOf(judged, 'chase-employer');
    expect(action).toMatchObject({ owner: 'sam', toward: 'dana', settles: [] });
    expect(rulesOf(action!.serves)).toEqual(['employer-late-feedback']);
  });

  it('asks a candidate too', () => {
    const judged = story('day 1 10:00 sam → ana email: discloses terms', 'day 10 12:00');
    expect(actionOf(judged, 'reply-courteously')).toMatchObject({ owner: 'ana', toward: 'sam', priority: 'overdue' });
  });

  it('names `contact` for a rule of the house whose action it does not know', () => {
    const policy = house('say-hello', { met: { condition: 'answers-opener' }, action: 'wave' });
    expect(actionOf(story(applied, 'day 1 12:00', policy), 'contact')).toMatchObject({ owner: 'sam', toward: 'ana' });
  });

  it('names what a rule of the house wants without claiming that a contact settles it', () => {
    const policy = house('meet-them', { met: { fact: 'interaction.kind', operator: 'equal', value: 'interview-held' } });
    const action = actionOf(story(applied, 'day 1 12:00', policy), 'contact');
    expect([action?.settles, rulesOf(action?.serves ?? [])]).toEqual([[], ['meet-them']]);
  });

  it('leaves as much time for an offer as the house asks for', () => {
    const minimum = { days: 30 };
    const policy = compilePolicy({ name: 'patient', extends: ['courtesy'], rules: { 'exploding-offer': { options: { minimum } } } });
    const lines = `${applied}\nday 2 10:00 sam → ana offer-extended until day 3 17:00`;
    const { report } = story(lines, 'day 2 11:00', policy);
    expect(report.violations.map(({ rule, blockedBy }) => [rule, blockedBy])).toEqual([['exploding-offer', undefined]]);
    expect(report.nextActions.map(({ type, settles }) => [type, rulesOf(settles)])).toContainEqual([
      'extend-offer-deadline',
      ['exploding-offer'],
    ]);
  });
});

describe('next actions: priority', () => {
  it.each([
    ['day 2 12:00', 'later'],
    ['day 10 12:00', 'soon'],
    ['day 11 12:00', 'today'],
    ['day 12 12:00', 'overdue'],
  ])('of an update due on day 11 is, at %s, %s', (when, priority) => {
    expect(actionOf(story(applied, when), 'send-update')?.priority).toBe(priority);
  });

  it('orders the list', () => {
    const judged = story(
      'day 1 09:00 ana → sam consent-given\nday 1 10:00 ana → sam missed-call\nday 1 11:00 sam → dana resume-submitted',
      'day 3 12:00',
    );
    expect(judged.report.nextActions.map(({ priority }) => priority)).toEqual(['overdue', 'later']);
  });
});

describe('next actions: when', () => {
  it('fall into working hours', () => {
    const judged = story(applied, 'day 13 12:00');
    expect(actionOf(judged, 'send-update')?.notBefore).toBe(at('2026-03-16T09:00:00-05:00'));
  });

  it('are due before the office closes, where a debt falls due later', () => {
    expect(actionOf(story('day 5 10:00 ana → sam resume-received', 'day 6 12:00'), 'send-update')?.dueAt).toBe(
      at('2026-03-16T17:00:00-05:00'),
    );
    expect(actionOf(story('day 4 10:00 ana → sam resume-received', 'day 6 12:00'), 'send-update')?.dueAt).toBe(
      at('2026-03-13T17:00:00-05:00'),
    );
  });

  it('wait for the time that the candidate asked for', () => {
    const judged = story('day 1 10:00 ana → sam email: wants-call from day 1 18:00 until day 1 20:00', 'day 1 12:00');
    expect(actionOf(judged, 'return-call')).toMatchObject({
      notBefore: at('2026-03-02T18:00:00-06:00'),
      dueAt: at('2026-03-02T20:00:00-06:00'),
    });
  });

  it('begin now where that time has passed', () => {
    const judged = story('day 1 10:00 ana → sam email: wants-call from day 1 18:00 until day 1 20:00', 'day 2 12:00');
    expect(actionOf(judged, 'return-call')).toMatchObject({ priority: 'overdue', notBefore: judged.asOf });
  });

  it('are apart where one contact for all would come too late for some', () => {
    const asked = 'day 1 10:00 ana → sam email: asks client, wants-call from day 5 10:00 until day 5 12:00';
    const { report } = story(asked, 'day 1 12:00');
    expect(report.nextActions.map(({ type, channel, notBefore }) => [type, channel, new Date(notBefore).toISOString()])).toEqual([
      ['answer-question', 'message', '2026-03-02T18:00:00.000Z'],
      ['return-call', 'call', '2026-03-06T16:00:00.000Z'],
    ]);
  });

  it("move a call into the candidate's hours", () => {
    const lines = `${cast.replace('ana candidate', 'ana candidate, window 12:00-13:00')}
      day 1 10:00 sam → ana email: discloses terms, promises call by day 3`;
    expect(actionOf(story(lines, 'day 1 14:00'), 'keep-promise')).toMatchObject({
      channel: 'call',
      notBefore: at('2026-03-03T12:00:00-06:00'),
    });
  });

  it('call at the very time that the candidate asked for, whatever hours suit in general, and are due in it', () => {
    const lines = `${cast.replace('ana candidate', 'ana candidate, window 12:00-13:00')}
      day 5 09:00 ana → sam email: wants-call from day 6 10:00 until day 6 11:00`;
    expect(actionOf(story(lines, 'day 5 12:00'), 'return-call')).toMatchObject({
      notBefore: at('2026-03-07T10:00:00-06:00'),
      dueAt: at('2026-03-07T11:00:00-06:00'),
    });
    // it has passed: the next working day, in the hours that suit
    expect(actionOf(story(lines, 'day 7 12:00'), 'return-call')?.notBefore).toBe(at('2026-03-09T12:00:00-05:00'));
  });

  it('call at no hour of the night because the time that was asked for has passed', () => {
    const judged = story('day 1 09:00 ana → sam email: wants-call from day 2 18:00', 'day 3 03:00');
    expect(actionOf(judged, 'return-call')).toMatchObject({
      notBefore: at('2026-03-04T09:00:00-06:00'),
      dueAt: at('2026-03-03T20:00:00-06:00'),
    });
  });

  it('keep their distance from the contact before', () => {
    const judged = story('day 1 10:00 sam → ana email: discloses client', 'day 1 12:00');
    expect(actionOf(judged, 'send-job-details')?.notBefore).toBe(at('2026-03-04T10:00:00-06:00'));
  });
});

describe('next actions: what is not asked for', () => {
  it('nothing after it was settled, mended or voided', () => {
    const judged = story(`${applied}\nday 15 10:00 ana candidate-withdrew`, 'day 16 12:00');
    expect(typesOf(judged)).toEqual([]);
  });

  it('once it is over: nothing for a broken check, but what was asked is still answered', () => {
    const lines = `day 1 10:00 sam → ana email: asks resume
      day 2 10:00 ana → sam email: asks client
      day 2 11:00 ana candidate-withdrew`;
    expect(typesOf(story(lines, 'day 3 12:00'))).toEqual(['answer-question']);
  });

  it('once it is over: a referrer who was named is still told so', () => {
    const lines = `rob referrer, name Rob Ray
      day 1 10:00 rob → sam referral-made
      day 1 15:00 sam → rob email: thanks
      day 2 10:00 sam → ana email: asks availability, names rob
      day 2 11:00 ana → sam email: opts-out`;
    expect(actionOf(story(lines, 'day 3 12:00'), 'apologise-to-referrer')).toMatchObject({ owner: 'sam', toward: 'rob', advice: true });
  });

  it('no contact with a candidate who has opted out', () => {
    const lines = `${cast.replace('ana candidate', 'ana candidate, opted-out 2026-03-03')}
      day 1 10:00 ana → sam missed-call
      day 5 10:00 sam → ana email: discloses client`;
    const contacts = story(lines, 'day 8 12:00').report.nextActions.filter(
      ({ toward, channel }) => toward === 'ana' && channel !== undefined,
    );
    expect(contacts).toEqual([]);
  });

  it('to leave in peace who has opted out, until they are interested again', () => {
    const ignored = `${applied}\nday 2 10:00 ana → sam email: opts-out\nday 3 10:00 sam → ana email: asks availability`;
    expect(actionOf(story(ignored, 'day 4 12:00'), 'stop-contact')).toMatchObject({ owner: 'sam', toward: 'ana', advice: true });
    const lifted = story(`${ignored}\nday 5 10:00 ana → sam email: is-interested, asks client`, 'day 6 12:00');
    expect(typesOf(lifted)).toEqual(['answer-question']);
  });

  it('no fourth follow-up', () => {
    const lines = [1, 4, 8, 11].map((day) => `day ${String(day)} 10:00 sam → ana email: discloses client`).join('\n');
    const { report } = story(lines, 'day 12 12:00');
    expect(report.nextActions.filter(({ owner }) => owner === 'sam')).toEqual([]);
    expect(report.violations.find(({ rule }) => rule === 'incomplete-info')?.blockedBy).toEqual(['too-many-follow-ups']);
  });

  it('nothing beyond the horizon, but one kind word that stands for all', () => {
    const judged = story(applied, '2026-07-15 12:00');
    expect(judged.report.nextActions.map(({ type, owner, toward }) => [type, owner, toward])).toEqual([['close-kindly', 'sam', 'ana']]);
    expect(rulesOf(judged.report.nextActions[0]!.settles)).toEqual(['overdue-update', 'ghosting']);
  });

  it('nothing of the kind where the case is over', () => {
    const lines = `day 1 10:00 ana → sam email: asks client\nday 1 11:00 ana candidate-withdrew`;
    expect(typesOf(story(lines, '2026-07-15 12:00'))).toEqual([]);
  });

  it('a horizon of its own, where the host names one', () => {
    const { timeline, asOf } = story(applied, 'day 40 12:00');
    const types = (actionHorizon: number) => evaluate(timeline, courtesy, { asOf, actionHorizon }).nextActions.map(({ type }) => type);
    expect([types(90), types(10)]).toEqual([['send-update'], ['close-kindly']]);
    expect(() => types(-1)).toThrow('actionHorizon');
  });

  it('what fell due the whole horizon ago, to its last millisecond', () => {
    const { timeline, report } = story(applied, 'day 40 12:00');
    const { dueAt } = report.violations.find(({ rule }) => rule === 'overdue-update')!;
    const types = (after: number) =>
      evaluate(timeline, courtesy, { asOf: dueAt! + after, actionHorizon: 5 }).nextActions.map(({ type }) => type);
    const horizon = 5 * 86_400_000;
    expect([types(horizon).includes('send-update'), types(horizon + 1).includes('send-update')]).toEqual([true, false]);
  });
});

describe('next actions: advice', () => {
  const pestered = ['1 10:00', '3 10:00', '5 10:00', '6 10:00'].map((when) => `day ${when} sam → ana email: discloses terms`).join('\n');

  it('is given about what cannot be mended: without a deadline, settling nothing', () => {
    const advice = actionOf(story(pestered, 'day 6 12:00'), 'close-kindly');
    expect(advice).toMatchObject({ advice: true, settles: [], owner: 'sam', toward: 'ana' });
    expect(advice).not.toHaveProperty('dueAt');
    expect(rulesOf(advice!.serves)).toEqual(['too-many-follow-ups']);
  });

  it('is no closing where another follow-up may come, and one merely came too soon', () => {
    const hasty = `day 1 10:00 sam → ana email: discloses terms\nday 3 09:59 sam → ana voicemail`;
    const { report } = story(hasty, 'day 3 12:00');
    expect(report.violations.map(({ rule }) => rule)).toContain('too-many-follow-ups');
    expect(report.nextActions.filter(({ owner }) => owner === 'sam').map(({ type }) => type)).toEqual([]);
  });

  it("lapses with the owner's next contact", () => {
    expect(actionOf(story(`${pestered}\nday 9 10:00 sam → ana email: thanks`, 'day 9 12:00'), 'close-kindly')).toBeUndefined();
  });
});
