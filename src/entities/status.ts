import * as z from 'zod';

/** How a violation stands. */
export const violationSchema = z.enum(['broken', 'overdue', 'late']);

/** How a finding stands. */
export const statusSchema = z.enum([...violationSchema.options, 'pending', 'undecided', 'waived']);
