import type { Node } from '../conditions/node.ts';
import { type Truth, unsure, yes } from '../conditions/truth.ts';
import type { Fold } from '../engine/fold.ts';
import { takeNothing, takeOpener } from '../engine/in-hand.ts';
import { type Breach, type Debt, isDebt } from '../engine/verdict.ts';
import type { Clause } from '../entities/report.ts';
import type { Frame } from '../facts/frame.ts';

/** The clauses that decided a verdict: of a check those that failed or could not be told, of a debt those that opened it. */
export function clausesOf(verdict: Debt | Breach, { frame }: Fold): Clause[] {
  takeOpener(frame, verdict);
  const clauses: Clause[] = [];
  if (!isDebt(verdict)) deciding(verdict.rule.require, 'require', '', frame, clauses);
  else if (verdict.follows === undefined) deciding(verdict.rule.opens, 'opens', '', frame, clauses);
  takeNothing(frame);
  return clauses;
}

/** Adds the leaves that made a condition what it is. */
function deciding(node: Node, part: string, path: string, frame: Frame, clauses: Clause[]): void {
  const { form } = node;
  const truth = node.test(frame);
  switch (form.type) {
    case 'all':
    case 'any':
      for (const [place, child] of form.parts.entries()) {
        if (child.test(frame) === truth) deciding(child, part, step(path, `${form.type}[${String(place)}]`), frame, clauses);
      }
      return;
    case 'not':
      deciding(form.part, part, step(path, 'not'), frame, clauses);
      return;
    case 'named':
      deciding(form.part, part, step(path, `condition(${form.name})`), frame, clauses);
      return;
    case 'leaf':
      clauses.push({ part, path, fact: form.fact, result: resultOf(truth) });
  }
}

function step(path: string, next: string): string {
  return path === '' ? next : `${path}.${next}`;
}

function resultOf(truth: Truth): boolean | 'unknown' {
  return truth === unsure ? 'unknown' : truth === yes;
}
