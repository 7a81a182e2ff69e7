import { type Case, interactionAt, type Scope } from './case.ts';
import { obligationSteps } from './debts.ts';
import { optOutElsewhere } from './elsewhere.ts';
import { type Folded, inHand, isInForce, noteUnjudged } from './folded.ts';
import { judgeAt } from './judge-at.ts';
import { whoOwes } from './owes.ts';
import type { Check, Rule, Verdict } from './types.ts';

/** The verdicts of all rules that apply, one interaction after the other. */
export function fold(c: Case, rules: readonly Rule[]): Folded {
  const folded: Folded = { debts: [], breaches: [], unknownParts: [], unjudged: new Map() };
  const checks = rules.filter((rule) => rule.kind === 'check');
  const obligations = rules.filter((rule) => rule.kind === 'obligation');
  const steps = obligationSteps(c, folded);
  const elsewhere = optOutElsewhere(c);
  for (let index = 0; index < c.interactions.length; index++) {
    if (index === elsewhere?.index) steps.optOut(elsewhere);
    const { settled, settles } = steps.settle(index);
    c.settles[index] = settles;
    remedy(c, folded, index);
    for (const rule of checks) if (isInForce(rule, interactionAt(c, index))) check(c, folded, rule, index);
    for (const rule of obligations) {
      if (!isInForce(rule, interactionAt(c, index))) continue;
      steps.restart(rule, index);
      steps.open(rule, index);
      for (const debt of settled) if (debt.rule === rule) steps.repeat(debt, index);
    }
  }
  if (c.interactions.length === elsewhere?.index) steps.optOut(elsewhere);
  return folded;
}

function check(c: Case, folded: Folded, rule: Check, index: number): void {
  const hands = inHand(c, rule, index);
  if (hands === 'unknown') {
    noteUnjudged(folded, rule, index);
    return;
  }
  for (const signal of hands) {
    const scope: Scope = { case: c, index, rule, signal };
    const when = judgeAt(rule.when, scope);
    if (when.truth === 'unknown') noteUnjudged(folded, rule, index);
    if (when.truth !== true) continue;
    const required = judgeAt(rule.require, scope);
    const { debtor, creditor } = whoOwes(c, rule, index, signal);
    if (required.truth === true || debtor === undefined || creditor === undefined) continue;
    const status = required.truth === 'unknown' ? 'undecided' : 'broken';
    folded.breaches.push({ rule, opened: index, openingSignal: signal, debtor, creditor, status, why: [...required.why] });
  }
}

/** What is broken and not yet mended may be mended by the interaction. */
function remedy(c: Case, { breaches }: Folded, index: number): void {
  for (const breach of breaches) {
    const { rule, opened, openingSignal: signal, debtor, creditor } = breach;
    if (rule.remedy === undefined || breach.status !== 'broken' || breach.remedied !== undefined) continue;
    const mended: Verdict = judgeAt(rule.remedy, { case: c, index, rule, opened, signal, debtor, creditor });
    if (mended.truth === true) breach.remedied = index;
    if (mended.truth === 'unknown') breach.why.push(...mended.why);
  }
}
