import * as z from 'zod';

/** What the host keeps beside a record for itself; never read. */
export const metaSchema = z.unknown().meta({ description: "the host's own data and links; never read" });
