/** Whether a fact, by its name, is of the debt in hand: of the interaction that opened it, or of its signal. */
export function isOfOpening(fact: string): boolean {
  return fact.startsWith('opened.') || fact.startsWith('signal.');
}
