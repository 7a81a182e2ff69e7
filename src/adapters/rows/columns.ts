import * as z from 'zod';
import { type Meanings, meaningsSchema } from '../shared/acts.ts';

/** Which column says what: names of columns, as they stand in the table. */
export interface Columns {
  /** The candidate, by id, address or name: the same for all rows of one. */
  readonly candidate: string;
  readonly candidateName?: string | undefined;
  /** When it happened. */
  readonly at: string;
  /** The column that says what happened, and what its words mean. */
  readonly what: { readonly column: string; readonly means: Meanings };
  /** The column that says who did it, where its words for that are apart: `{ column: 'Direction', us: ['Out'], candidate: ['In'] }`. */
  readonly by?:
    | { readonly column: string; readonly us?: readonly string[] | undefined; readonly candidate?: readonly string[] | undefined }
    | undefined;
  /** Who of ours, by id, address or name. */
  readonly person?: string | undefined;
  readonly personName?: string | undefined;
  /** The row's own id. Left out, a row goes by all that stands in it. */
  readonly id?: string | undefined;
  /** What tells the cases of one candidate apart: an application, a job. */
  readonly case?: string | undefined;
  readonly jobId?: string | undefined;
  readonly jobTitle?: string | undefined;
  readonly client?: string | undefined;
  readonly location?: string | undefined;
  readonly subject?: string | undefined;
  readonly body?: string | undefined;
  readonly durationMinutes?: string | undefined;
  readonly startsAt?: string | undefined;
  readonly expiresAt?: string | undefined;
  readonly stageFrom?: string | undefined;
  readonly stageTo?: string | undefined;
}

const column = z.string().min(1);
const optional = column.optional();
/** Which column says what. */
export const columnsSchema = z.strictObject({
  candidate: column,
  at: column,
  what: z.strictObject({ column, means: meaningsSchema }),
  by: z.strictObject({ column, us: z.array(z.string()).optional(), candidate: z.array(z.string()).optional() }).optional(),
  candidateName: optional,
  person: optional,
  personName: optional,
  id: optional,
  case: optional,
  jobId: optional,
  jobTitle: optional,
  client: optional,
  location: optional,
  subject: optional,
  body: optional,
  durationMinutes: optional,
  startsAt: optional,
  expiresAt: optional,
  stageFrom: optional,
  stageTo: optional,
});
