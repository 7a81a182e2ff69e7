import { z } from 'zod';
import { show } from './describe-issue.ts';
import type { Issue } from './issue.ts';

/** What is wrong with a value, without what every issue has: `path` is from the value itself. */
export type Complaint = Omit<Issue, 'path' | 'received'> & { readonly path?: Issue['path']; readonly received?: string };

/** How a value that is no plain JSON type is read. */
export interface LeafOptions<Output> {
  /** The value as it is kept, or `undefined` when it is refused. Never throws, never changes what it is given. */
  readonly read: (value: unknown) => Output | undefined;
  /** What is wrong with a value that `read` refused. */
  readonly complain: (value: unknown) => Complaint;
  /** Its JSON Schema, with title and description. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** The function by which zod reads a leaf; it carries `read`, which the quick reader calls directly. */
export type LeafTransform = ((value: unknown, context: z.RefinementCtx) => unknown) & { readonly read: (value: unknown) => unknown };

/**
 * A schema for a value that one function reads: an instant, a time zone, a day. `Input` is what a host may write,
 * `Output` what it becomes.
 */
export function leaf<Output, Input = Output>({ read, complain, json }: LeafOptions<Output>): z.ZodType<Output, Input> {
  const transform = (value: unknown, context: z.RefinementCtx): Output => {
    const output = read(value);
    if (output !== undefined) return output;
    const { path = [], ...params } = complain(value);
    context.addIssue({ code: 'custom', path: [...path], params: { received: show(value), ...params } });
    return z.NEVER;
  };
  return z.transform(Object.assign(transform, { read })).meta(json) as unknown as z.ZodType<Output, Input>;
}
