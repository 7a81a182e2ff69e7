/** When an office works that does not say: from Monday to Friday, 09:00 to 17:00. */
export const usualHours = { workdays: [1, 2, 3, 4, 5], periods: [{ start: '09:00', end: '17:00' }] } as const;
