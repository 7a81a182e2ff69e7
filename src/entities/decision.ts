import * as z from 'zod';

/** How a candidacy was decided. */
export const decisionSchema = z.enum(['rejected', 'selected', 'on-hold', 'position-closed']);
