/** The names of the days of a week, Monday first. */
export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** Their first three letters. */
export const shortWeekdayNames: readonly string[] = weekdayNames.map((name) => name.slice(0, 3));
