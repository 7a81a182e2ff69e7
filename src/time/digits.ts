/**
 * Returns the number that two digits of a text spell, or -1 where they are not both digits.
 *
 * @param text the text
 * @param index where the first digit stands
 */
export function twoDigits(text: string, index: number): number {
  const tens = text.charCodeAt(index) - 48;
  const ones = text.charCodeAt(index + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

/**
 * Returns a whole number in decimal digits, with zeros before it up to a width.
 *
 * @param value 0 or more
 * @param width at least this many digits
 */
export function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
