/**
 * Returns a reason without what it quotes of the value that it is about, of which nobody knows what people wrote there.
 *
 * @param reason in it, what is quoted stands in backticks
 * @param value a row, a mail, a timeline
 */
export function withoutCells(reason: string, value: unknown): string {
  const cells = new Set(cellsIn(value));
  return reason.replaceAll(/`([^`]*)`/g, (whole, quoted: string) => {
    const begun = quoted.replace(/…$/, '');
    return [...cells].some((cell) => cell.includes(begun)) ? '`…`' : whole;
  });
}

/** The texts and numbers in a value, as reasons quote them. */
function cellsIn(value: unknown): string[] {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? [] : [value.toISOString()];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(cellsIn);
  if (typeof value === 'string') return [value.replaceAll(/\s+/g, ' ')];
  return typeof value === 'number' || typeof value === 'boolean' ? [String(value)] : [];
}
