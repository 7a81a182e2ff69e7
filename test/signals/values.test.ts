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
    ['The salary is R55 000 per month.', 'R55 000 per month'],
    ['Salary: R45 000 - R55 000 per month', 'R45 000 - R55 000 per month'],
    ['Rate is R650 per hour.', 'R650 per hour'],
    ['Budget is R900k to R1.1m per annum.', 'R900k to R1.1m per annum'],
    ['The salary is R 40 000 pm gross.', 'R 40 000 pm gross'],
    ['The salary is between 75.000 € and 85.000 €.', '75.000 € and 85.000 €'],
    ['The budget is 1 200 000 SEK per year', '1 200 000 SEK per year'],
    ['The pay is S$8,000 - S$9,500 per month.', 'S$8,000 - S$9,500 per month'],
    ['The range is 120s to low 130s.', '120s to low 130s'],
    ['The salary is in the mid 90s.', 'mid 90s'],
    ['Budget: 1.6 LPM', '1.6 LPM'],
    ['The salary is £28,000 per annum pro rata.', '£28,000 per annum pro rata'],
    ['It is Band 6, £37,338 to £44,962.', '£37,338 to £44,962'],
    ['Days only, 6-2 and 2-10, pay is £41,500.', '£41,500'],
    ['The budget is sixty to sixty five k.', 'sixty to sixty five k'],
  ])('%s', (text, value) => expect(valueIn(text, 'compensation')).toBe(value));

  it.each(['The company made £140k profit.', 'You get a $20,000 signing bonus.', 'We work 24/7 in shifts.'])('is not: %s', (text) =>
    expect(valueIn(text, 'compensation')).toBeUndefined(),
  );
});

describe('what is paid for certain comes before what can be earned', () => {
  it.each([
    ['Base $90k, OTE $180k', '$90k'],
    ['OTE is $180k, base $90k.', '$90k'],
    ['Basic 38, OTE 52 uncapped.', '38'],
    ['£30,000 basic (OTE £45,000)', '£30,000 basic'],
    ['The OTE is £60k.', '£60k'],
  ])('%s', (text, value) => expect(valueIn(text, 'compensation')).toBe(value));

  it('and OTE is no place', () => expect(valueIn('Base $90k, OTE $180k', 'location')).toBeUndefined());
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
    ['The office is in Dublin 2.', 'Dublin 2'],
    ['The office is in Dublin 2 days a week.', 'Dublin'],
    ['Job location: Hitech City, Hyderabad 500081', 'Hyderabad 500081'],
    ['Location: North Sydney NSW 2060', 'North Sydney NSW 2060'],
    ['The job is in Reading, Berkshire.', 'Reading, Berkshire'],
    ['The job is on site in Rutland, Vermont.', 'Rutland, Vermont'],
  ])('%s', (text, value) => expect(valueIn(text, 'location')).toBe(value));

  it('is no pay by its postcode', () => expect(valueIn('Location: Hitech City, Hyderabad 500081', 'compensation')).toBeUndefined());

  it('is no client too', () => {
    const { signals } = annotate('Rate: $68/hr on W2, location is Alpharetta GA (day 1 onsite).', {
      sentAt: '2026-03-02T15:00:00Z',
      timeZone: 'America/Chicago',
    });
    expect(signals.flatMap((signal) => (signal.type === 'disclosure' ? signal.topic : []))).not.toContain('client');
  });

  it('is no currency', () => expect(valueIn('Salary: US$95,000', 'location')).toBeUndefined());
});
