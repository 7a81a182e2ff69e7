import * as z from 'zod';
import { show } from './describe-issue.ts';
import type { Issue } from './issue.ts';
import { mostIssues } from './problems.ts';

/** What is wrong with a value; `path` leads from the value itself, and `received` is worked out where it is left out. */
export type Complaint = Omit<Issue, 'path' | 'received'> & Partial<Pick<Issue, 'path' | 'received'>>;

/** How a value that is no plain JSON type is read. */
export interface LeafOptions<Output> {
  /** The value as it is kept, or `undefined` when it is refused. Never throws, never changes what it is given. */
  readonly read: (value: unknown) => Output | undefined;
  /** What is wrong with a value that `read` refused. */
  readonly complain: (value: unknown) => Complaint | readonly Complaint[];
  /** Its JSON Schema, with title and description. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** The transform of a leaf; it carries `read`, so that the quick reader can call it without zod. */
export type LeafTransform = ((value: unknown, context: z.RefinementCtx) => unknown) & { readonly read: (value: unknown) => unknown };

/**
 * A schema for a value that one function reads: an instant, a time zone, a day. `Input` is what a host may write,
 * `Output` what it becomes.
 */
export function leaf<Output, Input = Output>({ read, complain, json }: LeafOptions<Output>): z.ZodType<Output, Input> {
  const transform = (value: unknown, context: z.RefinementCtx): Output => {
    const output = read(value);
    if (output !== undefined) return output;
    const complaints = complain(value);
    for (const complaint of isList(complaints) ? complaints.slice(0, mostIssues + 1) : [complaints]) refuse(context, complaint, value);
    return z.NEVER;
  };
  return z.unknown().transform(Object.assign(transform, { read })).meta(json) as unknown as z.ZodType<Output, Input>;
}

/** Tells zod what is wrong with the value, so that it becomes an issue of ours unchanged. */
export function refuse(context: z.RefinementCtx, { path = [], ...complaint }: Complaint, value?: unknown): void {
  context.addIssue({ code: 'custom', path: [...path], params: { received: show(value), ...complaint } });
}

function isList(value: Complaint | readonly Complaint[]): value is readonly Complaint[] {
  return Array.isArray(value);
}
