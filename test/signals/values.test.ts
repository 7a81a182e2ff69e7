import { annotate } from 'hearback';
import { describe, expect, it } from 'vitest';

/** The value of what a message discloses on a topic. */
const valueIn = (text: string, topic: 'compensation' | 'location'): string | undefined => {
  const { signals } = annotate(text, { sentAt: '2026-03-02T15:00:00Z', timeZone: 'America/Chicago' });
  const found = signals.find((signal) => signal.type === 'disclosure' && signal.topic === topic);
  return found?.type === 'disclosure' ? found.value : undefined;
};

describe('a figure for pay is quoted whole', () => {
  it.each([
    ['Rate is 70/75 on W2.', '70/75'],
    ["Salary CHF 110'000 – 120'000 per year", "CHF 110'000 – 120'000 per year"],
    ['Salary: $120K/yr - $140K/yr', '$120K/yr - $140K/yr'],
    ['Salary: $120,000/yr to $140,000/yr', '$120,000/yr to $140,000/yr'],
    ['Salary £45-50k + car allowance', '£45-50k'],
    ['Salary: £45,000 p.a. plus 5% bonus', '£45,000 p.a.'],
    ['The rate is £550 p/d outside IR35.', '£550 p/d'],
    ['I can offer a salary of 35/an hour.', '35/an hour'],
    ['Budget: 18L-22L fixed', '18L-22L'],
    ['Salary A$130k + super', 'A$130k'],
    ['Salary: US$95,000', 'US$95,000'],
    ['The rate is 65$ to 70$ per hour', '65$ to 70$ per hour'],
    ['The salary is 50k€ - 60k€', '50k€ - 60k€'],
    ['The salary is 54 000 - 60 000 EUR gross per year.', '54 000 - 60 000 EUR gross per year'],
    ['The pay is $65\u00a0–\u00a0$70/hr.', '$65\u00a0–\u00a0$70/hr'],
    ['The pay is $65 ~ $70 an hour', '$65 ~ $70 an hour'],
    ['The rate is from $55 up to $60 per hr', '$55 up to $60 per hr'],
    ['The salary is ¥8,000,000 per year', '¥8,000,000 per year'],
    ['The salary is 55,000 SEK per month', '55,000 SEK per month'],
    ['The pay is £3,500 pm', '£3,500 pm'],
    ['The pay is $2,400/wk gross', '$2,400/wk gross'],
    ['They agreed to $130,000 base, $20,000 sign-on.', '$130,000 base'],
  ])('%s', (text, value) => expect(valueIn(text, 'compensation')).toBe(value));

  it.each(['The company made £140k profit.', 'You get a $20,000 signing bonus.', 'We work 24/7 in shifts.'])('is not: %s', (text) =>
    expect(valueIn(text, 'compensation')).toBeUndefined(),
  );
});

describe('a place is quoted whole', () => {
  it.each([
    ['Location: Austin, TX 78701 (hybrid)', 'Austin, TX 78701'],
    ['The office is in Manchester M1 4BT.', 'Manchester M1 4BT'],
    ['The office is in EC2A 4NE.', 'EC2A 4NE'],
    ['The site is in Research Triangle Park, NC 27709', 'Research Triangle Park, NC 27709'],
    ['The job is onsite in San Francisco, California.', 'San Francisco, California'],
    ['The role is based in Bangalore, India.', 'Bangalore, India'],
    ['The job is in Washington, D.C.', 'Washington, D.C.'],
    ['It is onsite in Stoke-on-Trent.', 'Stoke-on-Trent'],
    ['The role is based in Frankfurt am Main.', 'Frankfurt am Main'],
    ['The job is in Leeds, London or Bristol.', 'Leeds'],
  ])('%s', (text, value) => expect(valueIn(text, 'location')).toBe(value));

  it('is no currency', () => expect(valueIn('Salary: US$95,000', 'location')).toBeUndefined());
});
