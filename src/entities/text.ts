import * as z from 'zod';

/** A text that says something. */
export const textSchema = z.string().min(1);
