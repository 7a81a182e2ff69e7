import * as z from 'zod';

/** How a violation stands. */
export const violationSchema = z.enum(['broken', 'overdue', 'late']);

/** How a finding stands. */
export const statusSchema = z.enum([...violationSchema.options, 'pending', 'undecided', 'waived']);

/** Whether what stands so is a violation. */
export function isViolation({ status }: { readonly status: string }): boolean {
  return violationSchema.options.some((one) => one === status);
}
