import * as z from 'zod';

/** An id that the host chose: of a timeline, a party, an interaction. */
export const idSchema = z.string().min(1).max(200);
