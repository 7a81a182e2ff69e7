/** How soon a next action is to be done, the soonest first. */
export const priorities = ['overdue', 'today', 'soon', 'later'] as const;
