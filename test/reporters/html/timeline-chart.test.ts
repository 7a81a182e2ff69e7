import { courtesy, type InteractionInput } from 'hearback';
import { describe, expect, it } from 'vitest';
import { type CaseView, viewCase } from '../../../src/reporters/html/case-view.ts';
import { debtBarsOf } from '../../../src/reporters/html/debt-bars.ts';
import { lanesOf } from '../../../src/reporters/html/lanes.ts';
import { TimeScale } from '../../../src/reporters/html/time-scale.ts';
import { timelineChart } from '../../../src/reporters/html/timeline-chart.ts';
import { pressed, reported, resume, sms, waiting } from '../reported.ts';

const viewed = (one: ReturnType<typeof reported>): CaseView => viewCase(one, { policy: courtesy });
const scaled = (view: CaseView) => new TimeScale(view.events[0]!.interaction.at, view.telling.asOf, view.telling.days);

describe('the drawing of a case', () => {
  it('has a lane for milestones, and one for each side that was in touch', () => {
    const view = viewed(pressed());
    const { labels, marks, links } = lanesOf(view, scaled(view));
    expect(labels.map(({ title, people }) => `${title} ${people}`)).toEqual(['Milestones ', 'Candidate c1', 'Recruiter r1']);
    expect(marks.map(({ lane, shape, lines }) => ({ lane, shape, lines }))).toEqual([
      { lane: 0, shape: 'milestone', lines: ['Mon 2 Mar, 09:00: Résumé received from c1 to r1'] },
      { lane: 2, shape: 'message', lines: ['Tue 3 Mar, 10:00: Text message from r1 to c1'] },
    ]);
    expect(links.map(({ from, to }) => [from, to])).toEqual([[2, 1]]);
  });

  it('draws as one what is too near to be told apart, with all that it was', () => {
    const minutes = ['00', '10', '20', '30', '40', '50', '55'];
    const many = minutes.map((minute, place) =>
      sms({ id: `m${String(place)}`, at: `2026-03-03T10:${minute}:00-06:00`, from: 'r1', to: ['c1'], signals: [] }),
    );
    const view = viewed(reported('case-1', [resume, ...many]));
    const mark = lanesOf(view, scaled(view)).marks.find(({ lane }) => lane === 2)!;
    expect(mark.events).toHaveLength(7);
    expect(mark.lines).toHaveLength(7);
    expect(mark.lines.at(-1)).toBe('and 1 more');
  });

  it('says what reached nobody', () => {
    const missed: InteractionInput = {
      id: 'i2',
      kind: 'call',
      channel: 'phone',
      outcome: 'missed',
      at: '2026-03-03T09:00:00-06:00',
      from: 'c1',
      to: ['r1'],
    };
    const view = viewed(reported('case-1', [resume, missed]));
    const { marks, links } = lanesOf(view, scaled(view));
    expect(marks.at(-1)).toMatchObject({ shape: 'missed', lines: ['Tue 3 Mar, 09:00: Missed call from c1 to r1'] });
    expect(links).toMatchObject([{ missed: true }]);
  });

  it('runs a debt from green by amber to red, and on until now', () => {
    const view = viewed(waiting());
    const bar = debtBarsOf(view, scaled(view)).find(({ title }) => title === 'Overdue update')!;
    expect(bar.segments.map(({ phase, ahead }) => [phase, ahead])).toEqual([
      ['in-time', false],
      ['due-soon', false],
      ['past-due', false],
    ]);
    expect(bar.segments.at(-1)!.x).toBe(bar.due);
    expect(bar.dueLabel).toBe('due 12 Mar');
    expect(bar.lines).toEqual(['Overdue update: 6 business days late', 'Since Mon 2 Mar, 09:00, reminder Mon 9 Mar, due Thu 12 Mar']);
  });

  it('draws what lies ahead apart, and what was broken as a mark', () => {
    const view = viewed(pressed());
    const bars = debtBarsOf(view, scaled(view));
    const ghosting = bars.find(({ title }) => title === 'Ghosting')!;
    expect(ghosting.segments.map(({ ahead }) => ahead)).toEqual([false, true]);
    expect(ghosting.goesOn).toBe(true);
    const pressure = bars.find(({ title }) => title === 'Pressure tactics')!;
    expect(pressure).toMatchObject({ segments: [], due: undefined, goesOn: false });
    expect(pressure.broken).toBeGreaterThan(0);
  });

  it('names every mark and bar for who listens, and leads from it to what it is about', () => {
    const { text } = timelineChart(viewed(pressed()));
    const spots = [...text.matchAll(/<a class="spot(?: bar)?" href="#([\w-]+)"/g)].map(([, target]) => target);
    expect(spots.slice(0, 3)).toEqual(['event-1', 'event-2', 'finding-1']);
    expect(text.match(/<svg class="drawing"[^>]*>/g)!.every((tag) => tag.includes('aria-hidden="true"'))).toBe(true);
  });

  it('is left out of a case in which nothing happened', () => {
    expect(timelineChart(viewed(reported('case-1', []))).text).toBe('');
  });
});
