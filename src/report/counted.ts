/** Returns a number with a comma between its thousands: `140,000`, `1,250.5`. */
export function inThousands(count: number): string {
  const [whole = '', fraction] = String(count).split('.');
  const first = whole.length % 3;
  const groups = first === 0 ? [] : [whole.slice(0, first)];
  for (let place = first; place < whole.length; place += 3) groups.push(whole.slice(place, place + 3));
  return fraction === undefined ? groups.join(',') : `${groups.join(',')}.${fraction}`;
}

/** Returns a count with its noun: `1 error`, `2 errors`. */
export function counted(count: number, noun: string): string {
  return `${inThousands(count)} ${noun}${count === 1 ? '' : 's'}`;
}
