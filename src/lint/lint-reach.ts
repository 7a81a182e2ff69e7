import type { Condition } from '../entities/condition.ts';
import type { Obligation, Rule } from '../entities/rule.ts';
import type { LintCode } from './lint-finding.ts';
import { after, atOpening, type Linting, openingOf } from './linting.ts';
import type { Stand, Wish } from './solver.ts';

/** Reports the parts of a rule that can never come true, or always do. */
export function lintReach(rule: Rule, linting: Linting): void {
  const { id, appliesWhen, effective, yieldsTo = [] } = rule;
  if (effective?.from !== undefined && effective.to !== undefined && effective.from >= effective.to)
    linting.report('never-in-force', ['rules', id, 'effective'], `\`${id}\` is in force at no time: it ends before it begins`, [id]);
  const reach = new Reach(rule, linting);
  if (appliesWhen !== undefined) {
    const applies = { condition: appliesWhen, holds: true, stand: atOpening(rule) };
    reach.demand('never-applies', 'appliesWhen', `\`${id}\` applies to no case: its \`appliesWhen\` never holds`, applies);
  }
  for (const [place, entry] of yieldsTo.entries()) {
    if (!('when' in entry)) continue;
    const yields = { condition: entry.when, holds: true, stand: atOpening(rule) };
    reach.demand('never-waived', ['yieldsTo', place, 'when'], `\`${id}\` never yields to this: its \`when\` never holds`, yields);
  }
  const opening: Wish = { condition: openingOf(rule), holds: true, stand: atOpening(rule) };
  if (rule.kind === 'obligation') lintObligation(rule, opening, reach);
  else {
    const required: Wish = { condition: rule.require, holds: true, stand: atOpening(rule) };
    const looks = reach.demand('never-opens', 'when', `\`${id}\` looks at no interaction: its \`when\` never holds`, opening);
    if (!looks) return;
    const never = `\`${id}\` is never broken: \`require\` holds wherever \`when\` does`;
    reach.demand('never-broken', 'require', never, opening, { ...required, holds: false });
    const always = `\`${id}\` is broken wherever it looks: \`require\` never holds where \`when\` does`;
    reach.demand('always-broken', 'require', always, opening, required);
  }
  reach.later('never-mended', 'remedy', rule.kind === 'check' ? rule.remedy : undefined, 'is never mended');
  reach.choices('severity', typeof rule.severity === 'string' ? [] : rule.severity);
}

function lintObligation(rule: Obligation, opening: Wish, reach: Reach): void {
  const { id, voided, met, restarts, due } = rule;
  if (!reach.demand('never-opens', 'opens', `\`${id}\` never opens: no interaction makes its \`opens\` true`, opening)) return;
  if (voided !== undefined) {
    const owed: Wish = { condition: voided, holds: false, lax: true, stand: atOpening(rule) };
    const fromTheStart = `\`${id}\` never opens: \`voided\` holds wherever \`opens\` does`;
    if (!reach.demand('voided-from-the-start', 'voided', fromTheStart, opening, owed)) return;
  }
  const settles: Wish = { condition: met, holds: true, stand: after(rule) };
  // the next debt of a chain, and one whose clock was started anew, were opened by something else than `opens`
  const chained = rule.repeats === true || restarts !== undefined;
  if (
    reach.demand(
      'never-met',
      'met',
      `\`${id}\` can never be met: no interaction makes its \`met\` true`,
      settles,
      ...(chained ? [] : [opening]),
    )
  ) {
    const acting = actorsOf(rule.owedBy);
    const byDebtor: Condition = { fact: 'interaction.by', operator: 'someFact:in', value: acting ?? [] };
    const others = `\`${id}\` is owed by \`${rule.owedBy}\`, and nothing that \`${rule.owedBy}\` does can meet it`;
    if (acting !== undefined) reach.demand('met-only-by-others', 'met', others, settles, { ...settles, condition: byDebtor, lax: true });
  }
  reach.later('never-voided', 'voided', voided, 'is never voided');
  reach.later('never-restarts', 'restarts', restarts, 'is never started anew', { ...after(rule), signal: 'another' });
  if (Array.isArray(due)) reach.choices('due', due);
}

/** The roles whose acts count as the debtor's; nothing where that depends on the opening. */
function actorsOf(owedBy: Rule['owedBy']): readonly string[] | undefined {
  if (owedBy === 'sender' || owedBy === 'addressee') return undefined;
  return owedBy === 'recruiter' || owedBy === 'recruiters-side' ? ['recruiter', 'employer'] : [owedBy];
}

/** Asks what of one rule can come true. */
class Reach {
  readonly #rule: Rule;
  readonly #linting: Linting;

  constructor(rule: Rule, linting: Linting) {
    this.#rule = rule;
    this.#linting = linting;
  }

  /** Whether the wishes can come true; where not, reports it, and that the settings are to blame where others would do. */
  demand(code: LintCode, part: string | readonly (string | number)[], message: string, ...wishes: readonly Wish[]): boolean {
    const { solver, report } = this.#linting;
    if (solver.canBe(...wishes)) return true;
    const { id, options } = this.#rule;
    const path = ['rules', id, ...(typeof part === 'string' ? [part] : part)];
    const unset = wishes.map((wish): Wish => ({ ...wish, stand: { ...wish.stand, options: undefined } }));
    if (options !== undefined && solver.canBe(...unset)) report('options-contradict', path, `${message}, as its options are set`, [id]);
    else report(code, path, message, [id]);
    return false;
  }

  /** The same of a part that looks at later interactions. */
  later(code: LintCode, part: string, condition: Condition | undefined, what: string, stand: Stand = after(this.#rule)): void {
    if (condition === undefined) return;
    this.demand(code, part, `\`${this.#rule.id}\` ${what}: its \`${part}\` never holds`, { condition, holds: true, stand });
  }

  /** Of a list of which the first whose `when` holds counts: what is never reached. */
  choices(part: string, list: readonly { readonly when?: Condition | undefined }[]): void {
    const { id } = this.#rule;
    let last: number | undefined;
    for (const [place, { when }] of list.entries()) {
      const path = ['rules', id, part, place];
      if (last !== undefined) {
        this.#linting.report('never-chosen', path, `this is never chosen: \`${part}[${String(last)}]\` always is before it`, [id]);
        continue;
      }
      // a term is chosen when the clock starts, at the opening or at a restart
      const wish = { condition: when ?? { all: [] }, stand: part === 'due' ? after(this.#rule) : atOpening(this.#rule) };
      this.demand('never-chosen', [part, place, 'when'], 'this is never chosen: its `when` never holds', { ...wish, holds: true });
      if (!this.#linting.solver.canBe({ ...wish, holds: false, lax: true })) last = place;
    }
  }
}
