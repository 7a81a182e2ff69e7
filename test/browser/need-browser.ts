import { chromiumPath } from './executable.ts';

/** Fails before any test where there is no browser. */
export function setup(): void {
  chromiumPath();
}
