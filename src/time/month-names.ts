/** The names of the months, January first. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Their first three letters. */
export const shortMonthNames: readonly string[] = monthNames.map((name) => name.slice(0, 3));
