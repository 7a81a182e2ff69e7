/** A record without the keys that say nothing. */
export type Defined<Shape> = { [Key in keyof Shape]: Exclude<Shape[Key], undefined> };

/**
 * Returns a copy without the keys whose value is undefined.
 *
 * @param record any plain object; not changed
 * @example
 * defined({ subject: undefined, body: 'Hi' }) //=> { body: 'Hi' }
 */
export function defined<Shape extends object>(record: Shape): Partial<Defined<Shape>> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Partial<Defined<Shape>>;
}
