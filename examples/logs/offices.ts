import type { Office } from './notation.ts';

const chicago = (day: string) => (day < '03-08' ? '-06:00' : '-05:00');
const london = () => '+00:00'; // until 29 March

/** An agency in Chicago. */
export const lakeshore: Office = {
  calendar: {
    timeZone: 'America/Chicago',
    periods: [{ start: '08:30', end: '17:30' }],
    holidays: ['2026-01-01', '2026-01-19', '2026-02-16'],
  },
  offset: chicago,
  people: [
    { id: 'maya', role: 'recruiter', name: 'Maya Kowalski', organization: 'Lakeshore Talent' },
    { id: 'devon', role: 'recruiter', name: 'Devon Price', organization: 'Lakeshore Talent' },
    { id: 'trent', role: 'recruiter', name: 'Trent Maddox', organization: 'Lakeshore Talent' },
  ],
};

/** A hospital group in Nebraska that recruits for itself. */
export const cedarValley: Office = {
  calendar: {
    timeZone: 'America/Chicago',
    periods: [{ start: '08:00', end: '17:00' }],
    holidays: ['2026-01-01', '2026-01-19', '2026-02-16'],
  },
  offset: chicago,
  people: [
    { id: 'rosa', role: 'recruiter', name: 'Rosa Delgado', organization: 'Cedar Valley Health' },
    { id: 'jim', role: 'employer', name: 'Jim Larkin', organization: 'Cedar Valley Health' },
  ],
};

/** An agency in Leeds. */
export const pennine: Office = {
  calendar: {
    timeZone: 'Europe/London',
    periods: [{ start: '09:00', end: '17:30' }],
    holidays: ['2026-01-01', '2026-04-03', '2026-04-06'],
  },
  offset: london,
  people: [
    { id: 'priya', role: 'recruiter', name: 'Priya Nair', organization: 'Pennine People' },
    { id: 'callum', role: 'recruiter', name: 'Callum Hodge', organization: 'Pennine People' },
    { id: 'beth', role: 'recruiter', name: 'Beth Ashworth', organization: 'Pennine People' },
  ],
};

/** A group of schools in Yorkshire that recruits for itself. */
export const kestrel: Office = {
  calendar: {
    timeZone: 'Europe/London',
    periods: [{ start: '08:00', end: '16:30' }],
    holidays: ['2026-01-01', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20', '2026-04-03', '2026-04-06'],
  },
  offset: london,
  people: [
    { id: 'hannah', role: 'recruiter', name: 'Hannah Pryce', organization: 'Kestrel Learning Trust' },
    { id: 'lowe', role: 'employer', name: 'Martin Lowe', organization: 'Kestrel Learning Trust' },
  ],
};
