import { type CompiledPolicy, compilePolicy, evaluate, type Finding, parseTimeline, type Report } from 'hearback';
import { asCompiled } from '../../src/engine/is-compiled.ts';
import { Plans } from '../../src/engine/plans.ts';
import { referenceEvaluate } from '../reference/evaluate.ts';
import type { Pair } from './generators/pairs.ts';

/** What the engine and the reference evaluator must agree on. */
interface Verdicts {
  readonly findings: Readonly<Record<string, readonly unknown[]>>;
  readonly met: unknown;
  readonly unjudged: unknown;
  readonly waiverProblems: unknown;
}

const lists = ['violations', 'pending', 'undecided', 'waived'] as const;

type Judged = Pick<Report, 'met' | 'waiverProblems'> & {
  readonly coverage: { readonly unjudged: Readonly<Record<string, number>> };
} & Readonly<Record<(typeof lists)[number], readonly object[]>>;

function verdictsOf(report: Judged): Verdicts {
  return {
    findings: Object.fromEntries(lists.map((list) => [list, report[list].map((finding) => plain(finding as Partial<Finding>)).sort(byId)])),
    met: sorted(report.met),
    unjudged: sorted(report.coverage.unjudged),
    waiverProblems: report.waiverProblems,
  };
}

const compared = [
  'id',
  'rule',
  'category',
  'severity',
  'status',
  'owedBy',
  'owedTo',
  'openedBy',
  'openedAt',
  'dueAt',
  'settledBy',
  'settledAt',
  'remediedBy',
  'voidedAt',
  'data',
  'assumes',
] as const;

function plain(finding: Partial<Finding>): Readonly<Record<string, unknown>> {
  const data = Object.entries(finding.data ?? {}).map(([name, value]) => [
    name,
    Array.isArray(value) ? [...(value as string[])].sort() : value,
  ]);
  const all: Partial<Finding> = { ...finding, data: Object.fromEntries(data) as Finding['data'] };
  return Object.fromEntries(compared.filter((key) => all[key] !== undefined).map((key) => [key, all[key]]));
}

const byId = (a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>) => (String(a.id) < String(b.id) ? -1 : 1);

function sorted(counts: Readonly<Record<string, number>>): unknown {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What the engine says of a pair, and what the reference evaluator does. */
export function bothVerdicts({ timeline, policy, options }: Pair): { engine: Verdicts; reference: Verdicts } {
  const report = evaluate(parseTimeline(timeline), planningByShape(compilePolicy(policy)), options);
  return { engine: verdictsOf(report), reference: verdictsOf(referenceEvaluate(timeline, policy, options) as unknown as Judged) };
}

/** The policy, which plans for the shape of every interaction: else a single timeline has too few of a shape. */
function planningByShape(policy: CompiledPolicy): CompiledPolicy {
  const plans = new Plans(policy.registers, policy.checks, policy.obligations, 1);
  return asCompiled({ ...policy, planAt: (frame) => plans.at(frame) });
}

/** How the two differ, in a few lines; nothing where they agree. */
export function difference(pair: Pair): string | undefined {
  const { engine, reference } = bothVerdicts(pair);
  if (JSON.stringify(engine) === JSON.stringify(reference)) return undefined;
  const lines: string[] = [];
  for (const list of lists) {
    const [ours, theirs] = [engine.findings[list]!, reference.findings[list]!].map(
      (all) => new Map(all.map((one) => [(one as { id: string }).id, JSON.stringify(one)])),
    );
    for (const id of new Set([...ours!.keys(), ...theirs!.keys()])) {
      if (ours!.get(id) !== theirs!.get(id))
        lines.push(`${list} ${id}\n  engine    ${ours!.get(id) ?? 'nothing'}\n  reference ${theirs!.get(id) ?? 'nothing'}`);
    }
  }
  for (const key of ['met', 'unjudged', 'waiverProblems'] as const) {
    if (JSON.stringify(engine[key]) !== JSON.stringify(reference[key])) {
      lines.push(`${key}\n  engine    ${JSON.stringify(engine[key])}\n  reference ${JSON.stringify(reference[key])}`);
    }
  }
  return lines.join('\n');
}
