import * as chrono from 'chrono-node';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/signals/annotate.ts';

/** What chrono makes of a date in words, seen from the same moment in the same zone: the oracle of the quicker reader. */
const sentAt = Date.UTC(2026, 2, 2, 15);
const winter = -360;
const oracle = (words: string) => {
  const [found] = chrono.parse(words, { instant: new Date(sentAt), timezone: winter }, { forwardDate: true });
  return found?.start.date().getTime();
};
const read = (words: string) => {
  const found = annotate(`I'll call you ${words}.`, { sentAt, timeZone: 'America/Chicago' }).signals.find(({ type }) => type === 'promise');
  return found?.type === 'promise' ? found.due : undefined;
};

describe('a time in words', () => {
  it.each([
    'tomorrow at 3pm',
    'on Friday at 4:30 pm',
    'today at 5pm',
    'on March 5 at 10am',
    'on 6 March at 2pm',
    'in 2 hours',
    'in 45 minutes',
    'on Thursday at 9am',
    'tomorrow at noon',
  ])('is read as chrono reads it: %s', (words) => expect(read(words)).toBe(oracle(words)));
});

/** The same moment as a wall clock in Chicago shows it: Tuesday, 3 March 2026, 9 in the morning. */
const tuesday = { sentAt: '2026-03-03T09:00:00-06:00', timeZone: 'America/Chicago' };
const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'America/Chicago',
  dateStyle: 'short',
  timeStyle: 'short',
});
const shown = (instant: number | undefined): string | undefined => (instant === undefined ? undefined : clock.format(instant));

describe('a promise, made on Tuesday, 3 March, at nine', () => {
  it.each([
    ['in half an hour', '2026-03-03 09:30'],
    ['in an hour and a half', '2026-03-03 10:30'],
    ['in 5', '2026-03-03 09:05'],
    ['in 3 to 5 working days', '2026-03-10 23:59'],
    ['a week from today', '2026-03-10 23:59'],
    ['a week on Monday', '2026-03-16 23:59'],
    ['two days after Monday', '2026-03-11 23:59'],
    ['next week Wednesday', '2026-03-11 23:59'],
    ['the week after next', '2026-03-20 23:59'],
    ['the week commencing 9 March', '2026-03-13 23:59'],
    ['in the first week of September', '2026-09-04 23:59'],
    ['after the weekend', '2026-03-09 23:59'],
    ['at the beginning of April', '2026-04-10 23:59'],
    ['early next month', '2026-04-10 23:59'],
    ['on Thursday, at 3 if that works', '2026-03-05 15:00'],
    ['tomorrow after I talk with Sheri - should be by 11:00 am', '2026-03-04 11:00'],
    ['2moro at 3', '2026-03-04 15:00'],
    ['on 10.03.2026', '2026-10-03 23:59'],
    ['by lunch', '2026-03-03 12:00'],
    ['again around five', '2026-03-03 17:00'],
    ['at 17h30 Paris time', '2026-03-03 10:30'],
    ['in the evening', '2026-03-03 23:59'],
    ['on the first of April', '2026-04-01 23:59'],
    ['by EOW', '2026-03-06 23:59'],
    ['by EOM', '2026-03-31 23:59'],
    ['tomorrow at 9a', '2026-03-04 09:00'],
    ['at 1430 on Thursday', '2026-03-05 14:30'],
    ['around 430', '2026-03-03 16:30'],
    ['tom at 4', '2026-03-04 16:00'],
    ['tom morning', '2026-03-04 23:59'],
    ['6ish', '2026-03-03 18:00'],
    ['in January', '2027-01-31 23:59'],
    ['in early February', '2027-02-10 23:59'],
    ['on 6.3', '2026-06-03 23:59'],
  ])('for %s is due %s', (words, due) => {
    const found = annotate(`I'll call you ${words}.`, tuesday).signals.find(({ type }) => type === 'promise');
    expect(found?.type === 'promise' && shown(found.due)).toBe(due);
  });

  it.each([
    ['2026-02-10', '31st', '2026-03-31 23:59'],
    ['2026-01-31', '30th', '2026-03-30 23:59'],
    ['2026-12-31', '30th', '2027-01-30 23:59'],
  ])('made on %s is due on the next %s that there is', (day, words, due) => {
    const context = { sentAt: `${day}T09:00:00-06:00`, timeZone: 'America/Chicago' };
    const found = annotate(`I'll call you by the ${words}.`, context).signals.find(({ type }) => type === 'promise');
    expect(found?.type === 'promise' && shown(found.due)).toBe(due);
  });

  it.each([
    ['The client decides on Friday. I will call you then.', '2026-03-06 23:59'],
    ['Their tax people decide on Friday. I will answer you the same day.', '2026-03-06 23:59'],
    ['There is a committee on the 12th. I will let you know the day after.', '2026-03-13 23:59'],
    ['I see them at four today. I will call you straight after.', '2026-03-03 23:59'],
  ])('takes up a day that was named before: %s', (text, due) => {
    const found = annotate(text, tuesday).signals.find(({ type }) => type === 'promise');
    expect(found?.type === 'promise' && shown(found.due)).toBe(due);
  });
});

describe('a date with dots', () => {
  it('has its day first where people write so', () => {
    const found = annotate("I'll call you on 06.03.2026.", { sentAt: '2026-03-03T09:00:00Z', timeZone: 'Europe/Berlin' }).signals[0];
    expect(found?.type === 'promise' && found.due).toBe(Date.parse('2026-03-06T23:59:59.999+01:00'));
  });

  it.each([
    ['on 06.03. at the latest', '2026-03-06'],
    ['on 6.3.', '2026-03-06'],
    ['on 15.3', '2026-03-15'],
    ['on 6.10.', '2026-10-06'],
  ])('needs no year behind "on": %s', (words, day) => {
    const found = annotate(`I'll send it ${words}`, { sentAt: '2026-03-03T09:00:00Z', timeZone: 'UTC' }).signals[0];
    expect(found?.type === 'promise' && found.due).toBe(Date.parse(`${day}T23:59:59.999Z`));
  });

  it('is none without a year at its end', () => {
    const found = annotate("I'll call you about Python 3.10.12.", tuesday).signals.find(({ type }) => type === 'promise');
    expect(found).toBeDefined();
    expect(found?.type === 'promise' && found.due).toBeUndefined();
  });
});

describe('when somebody asks to be called', () => {
  it.each([
    ['Can you phone me Friday lunchtime, say 12.30?', '2026-03-06 12:30', undefined],
    ['Please ring me on Saturday, but after eleven.', '2026-03-07 11:00', undefined],
    ['Would you ring me Monday between 8 and 8:30 a.m.?', '2026-03-09 08:00', '2026-03-09 08:30'],
    ['Please call me after 2 hrs.', '2026-03-03 11:00', undefined],
    ['Cannot hear you, ring me in 20.', '2026-03-03 09:20', undefined],
    ['Call me back at three thirty, I am on break then.', '2026-03-03 15:30', undefined],
    ['Please call me the week of 20 July.', '2026-07-20 00:00', '2026-07-24 23:59'],
    ['I am flat out till 4, so call me back then.', '2026-03-03 16:00', undefined],
    ['I am asleep till two, so call me after that.', '2026-03-03 14:00', undefined],
    ['I am on shift till seven, ring me after.', '2026-03-03 19:00', undefined],
    ['Call me 6ish', '2026-03-03 18:00', undefined],
    ['Please call me tomorrow before 10.', undefined, '2026-03-04 10:00'],
    ['Can you call me on Thursday? I am free from 2pm.', '2026-03-05 14:00', undefined],
    ['Give me a call Thursday afternoon, I am away for the weekend.', '2026-03-05 00:00', '2026-03-05 23:59'],
    ['Call me Thursday after lunch.', '2026-03-05 13:00', undefined],
    ['Please call me at 4-1907.', undefined, undefined],
  ])('is worked out: %s', (text, from, until) => {
    const found = annotate(text, { ...tuesday, from: 'ana', parties: [{ id: 'ana', role: 'candidate' }] }).signals.find(
      ({ type }) => type === 'callback-request',
    );
    expect(found?.type === 'callback-request' && [shown(found.from), shown(found.until)]).toEqual([from, until]);
  });
});

describe('an offer with hours to take it up', () => {
  it('lapses when they are over', () => {
    const found = annotate('You have 24 hours to accept before we pull the offer.', tuesday).signals.find(
      ({ type }) => type === 'pressure',
    );
    expect(found?.type === 'pressure' && shown(found.deadline)).toBe('2026-03-04 09:00');
  });
});

describe('what is no time', () => {
  it.each([
    'in 999999999999 weeks',
    'on 3/5/99999999',
    'on 31.02.2026',
    'on 2026-02-31',
    'on 31 February',
    'on 2026-99-99',
    'at 25:99',
    'at 17h99',
    'or anybody else 24/7',
    'and we can have lunch',
    'at 1-800-555-0161',
    'at (503) 555-0161',
    'about around 200 people',
    'at 200 Main St',
    'and Tom at home',
    'and 6ish people',
  ])('is not taken for one: %s', (words) => {
    const found = annotate(`I'll call you ${words}.`, tuesday).signals.find(({ type }) => type === 'promise');
    expect(found).toBeDefined();
    expect(found?.type === 'promise' && found.due).toBeUndefined();
  });
});
