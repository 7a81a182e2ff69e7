import { greenhouseWebhooks, joinTimelines, mail } from 'hearback/adapters';
import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../src/entities/parse-timeline.ts';
import type { TimelineInput } from '../../src/entities/timeline.ts';
import { answer, fromPostalMime, options, outreach } from './mail/fixture.ts';

const ats: TimelineInput = {
  id: 'ats',
  opportunity: { title: 'Welder' },
  parties: [
    { id: 'ana', role: 'candidate' },
    { id: 'sam', role: 'recruiter', name: 'Sam Lee' },
  ],
  interactions: [{ id: 'd1', at: 2, kind: 'decision-made', outcome: 'rejected', from: 'sam' }],
  covers: { message: 'none', call: 'none', note: 'all' },
};

const box: TimelineInput = {
  id: 'box',
  opportunity: { title: 'Job', location: 'Tampa' },
  parties: [
    { id: 'c9', role: 'candidate', name: 'Ana Ruiz' },
    { id: 'sam', role: 'employer', organization: 'Talent' },
  ],
  interactions: [
    { id: 'm1', at: 3, kind: 'message', channel: 'email', from: 'sam', to: ['c9'], signals: [{ type: 'interest', by: 'c9' }] },
    { id: 'd1', at: 9, kind: 'note' },
  ],
  covers: { message: 'some', call: 'none' },
};

describe('joinTimelines', () => {
  const whole = joinTimelines(ats, box);

  it('takes the candidates for one, and others by their ids, the first believed first', () => {
    expect(whole).toMatchObject({ id: 'ats', opportunity: { title: 'Welder', location: 'Tampa' } });
    expect(whole.parties).toEqual([
      { id: 'ana', role: 'candidate', name: 'Ana Ruiz' },
      { id: 'sam', role: 'recruiter', name: 'Sam Lee', organization: 'Talent' },
    ]);
  });

  it('has the interactions of all, each id once', () => {
    expect(parseTimeline(whole).interactions.map(({ id, kind, to }) => [id, kind, to])).toEqual([
      ['d1', 'decision-made', undefined],
      ['m1', 'message', ['ana']],
    ]);
  });

  it('covers what any of them covers', () => {
    expect(whole.covers).toMatchObject({ message: 'some', call: 'none', note: 'all', 'resume-received': 'all' });
  });

  it('changes none of them, and is the first where there is no other', () => {
    const before = JSON.stringify([ats, box]);
    expect(joinTimelines(ats)).toMatchObject({ id: 'ats', interactions: ats.interactions, parties: ats.parties });
    joinTimelines(ats, box);
    expect(JSON.stringify([ats, box])).toBe(before);
  });

  it('joins what adapters give', () => {
    const application = { id: 1, applied_at: '2026-03-02T16:00:00Z', candidate: { id: 7 }, jobs: [] };
    const [hooks] = greenhouseWebhooks([{ action: 'application_updated', payload: { application } }]).timelines;
    const [letters] = mail([outreach, answer].map(fromPostalMime), options).timelines;
    expect(
      parseTimeline(joinTimelines(hooks!, letters!)).interactions.map(({ kind, from }) => [kind, from === 'greenhouse-candidate-7']),
    ).toEqual([
      ['message', false],
      ['resume-received', false],
      ['message', true],
    ]);
  });
});
