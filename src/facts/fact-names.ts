/** What a fact is of, which its name begins with. */
export type FactGroup =
  | 'interaction'
  | 'opened'
  | 'opened.signal'
  | 'signal'
  | 'case'
  | 'before'
  | 'opportunity'
  | 'party'
  | 'context'
  | 'option'
  | 'time';

/** What a fact is of: `opened.signal` of `opened.signal.due`, and `opened` of `opened.signals`. */
export function groupOf(fact: string): FactGroup {
  if (fact.startsWith('opened.signal.')) return 'opened.signal';
  const dot = fact.indexOf('.');
  return (dot < 0 ? fact : fact.slice(0, dot)) as FactGroup;
}

/** Whether a fact is of the debt in hand: of the interaction that opened it, or of its signal. */
export function isOfOpening(fact: string): boolean {
  return isOfOpener(fact) || groupOf(fact) === 'signal';
}

/** Whether a fact is of the interaction that opened the debt in hand; its signal is not in hand where that of another is. */
export function isOfOpener(fact: string): boolean {
  const group = groupOf(fact);
  return group === 'opened' || group === 'opened.signal';
}

/** Whether a fact is about who owes the debt in hand, or to whom. */
export function isOfDebtor(fact: string): boolean {
  return fact === 'interaction.byDebtor' || fact === 'interaction.toCreditor';
}

const option = 'option.';

/** The name of the option that a fact is; nothing where it is none. */
export function optionName(fact: string): string | undefined {
  return fact.startsWith(option) ? fact.slice(option.length) : undefined;
}

/** The option that a fact is, among those of a rule. */
export function optionIn(options: Readonly<Record<string, unknown>>, fact: string): unknown {
  const name = optionName(fact);
  return name !== undefined && Object.hasOwn(options, name) ? options[name] : undefined;
}
