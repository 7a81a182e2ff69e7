const moved = ' was moved into ';

/**
 * Returns the stage that a line of the feed says the candidate was moved into, or undefined where it says none.
 *
 * @param line as Greenhouse writes it, in English: `Ana was moved into Phone Screen for Welder on 03/27/2026 by Sam`
 * @param job the job that it must name; left out, a line that names one thing after `for` is read whatever that is
 * @example
 * readStageChange('Ana was moved into Phone Screen for Welder on 03/27/2026 by Sam', 'Welder') //=> 'Phone Screen'
 * readStageChange('Ana was moved into Phone Screen for Welder on 03/27/2026 by Sam', 'Cook') //=> undefined
 */
export function readStageChange(line: string, job?: string): string | undefined {
  if (!isStageChange(line)) return undefined;
  const rest = line.slice(line.indexOf(moved) + moved.length);
  if (job === undefined) {
    const parts = rest.split(' for ');
    return parts.length === 2 ? textOf(parts[0]!) : undefined;
  }
  const end = rest.lastIndexOf(` for ${job} on `);
  if (end !== -1) return textOf(rest.slice(0, end));
  return rest.endsWith(` for ${job}`) ? textOf(rest.slice(0, -` for ${job}`.length)) : undefined;
}

/** Returns whether a line of the feed tells a stage change, of whatever job. */
export function isStageChange(line: string): boolean {
  return line.includes(moved);
}

/** Returns whether a line of the feed says that the candidate applied for the job through its advertisement. */
export function saysApplied(line: string, job: string): boolean {
  return line.includes(` applied online to the ${job} job`);
}

function textOf(part: string): string | undefined {
  const text = part.trim();
  return text === '' ? undefined : text;
}
