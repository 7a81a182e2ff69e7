/** Returns a whole number with a comma between its thousands. */
export function inThousands(count: number): string {
  const digits = String(count);
  const first = digits.length % 3;
  const groups = first === 0 ? [] : [digits.slice(0, first)];
  for (let place = first; place < digits.length; place += 3) groups.push(digits.slice(place, place + 3));
  return groups.join(',');
}

/** Returns a count with its noun: `1 error`, `2 errors`. */
export function counted(count: number, noun: string): string {
  return `${inThousands(count)} ${noun}${count === 1 ? '' : 's'}`;
}
