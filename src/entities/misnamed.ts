import { show } from './describe-issue.ts';
import type { Issue, IssueCode } from './issue.ts';
import { nearest } from './nearest.ts';

/** The issue of a name that is none of those there are, with the nearest of them. */
export function misnamed(path: Issue['path'], code: IssueCode, expected: string, received: unknown, candidates: Iterable<string>): Issue {
  const near = typeof received === 'string' ? nearest(received, candidates) : undefined;
  return { path, code, expected, received: show(received), ...(near === undefined || near === received ? {} : { nearest: near }) };
}
