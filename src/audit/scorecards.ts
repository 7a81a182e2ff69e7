import type { CompiledPolicy } from '../engine/compiled.ts';
import { type CandidateLabel, type Figure, type Scorecard, scorecardKinds } from '../entities/audit.ts';
import { byText } from '../entities/order.ts';
import type { Role } from '../entities/party.ts';
import { type Observed, observable, type Person } from './case-record.ts';
import { FigureCount } from './figure-count.ts';
import { answering, type DebtFigure, debtFiguresOf, figureOrder, isCountedTowards } from './figure-plans.ts';
import type { Verdict } from './verdict.ts';

type Card = Scorecard['of'];

interface Gathered {
  readonly id: string;
  readonly figures: Map<string, FigureCount>;
  readonly cases: Set<string>;
  /** The case that was told last. */
  last: string | undefined;
}

const cardOfRole: Readonly<Record<Role, Card | undefined>> = {
  recruiter: 'recruiter',
  employer: 'employer',
  candidate: 'candidate',
  referrer: undefined,
};

/** Gathers scorecards; cases are to be told in their order. */
export class Scorecards {
  readonly #gathered: Readonly<Record<Card, Map<string, Gathered>>> = {
    recruiter: new Map(),
    organization: new Map(),
    employer: new Map(),
    candidate: new Map(),
  };
  readonly #candidates: boolean;
  readonly #answering = new Set<string>();
  readonly #ghosting = new Set<string>();
  readonly #figuresOf = new Map<string, readonly DebtFigure[]>();

  /** @param candidates - whether candidates have scorecards */
  constructor(policy: CompiledPolicy, candidates: boolean) {
    this.#candidates = candidates;
    for (const [id, { rule }] of policy.rules) {
      this.#figuresOf.set(id, debtFiguresOf(rule));
      if (rule.category === answering && rule.trial !== true) this.#answering.add(id);
      if (isCountedTowards(rule, 'ghosted-cases')) this.#ghosting.add(id);
    }
  }

  /** Adds the debts of a case that were settled or have fallen due. */
  addVerdicts(timeline: string, people: readonly Person[], verdicts: readonly Verdict[]): void {
    const ghosted = new Map<number, boolean>();
    for (const verdict of verdicts) {
      const { rule, status, by, openedAt, settledAt } = verdict;
      const person = people[by];
      if (person === undefined || (status !== 'met' && status !== 'late' && status !== 'overdue')) continue;
      for (const { id, for: cards, lateCounts } of this.#figuresOf.get(rule) ?? []) {
        const hit = status === 'met' || (status === 'late' && lateCounts);
        this.#count(person, cards, timeline, id, 'share', (figure) => figure.addToShare(hit, timeline));
      }
      if (this.#answering.has(rule) && openedAt !== undefined && settledAt !== undefined && person.role !== 'candidate') {
        this.#count(person, scorecardKinds, timeline, 'response-time', 'duration', (figure) =>
          figure.addDuration(settledAt - openedAt, timeline),
        );
      }
      if (this.#ghosting.has(rule)) ghosted.set(by, ghosted.get(by) === true || status !== 'met');
    }
    for (const [by, hit] of ghosted) this.#share(people[by]!, timeline, 'ghosted-cases', hit);
  }

  /** Adds what happened in a case. */
  addObserved(timeline: string, people: readonly Person[], observed: readonly Observed[]): void {
    for (const [, what, by] of observed) {
      const person = people[by];
      if (person === undefined) continue;
      const is = (kind: number): boolean => (what & kind) !== 0;
      if (is(observable.contact)) this.#share(person, timeline, 'pressure', is(observable.pressing));
      if (is(observable.outreach)) this.#share(person, timeline, 'full-outreach', is(observable.fullOutreach));
      if (is(observable.followUp)) this.#perReply(person, timeline, true);
      if (is(observable.reply)) this.#perReply(person, timeline, false);
    }
  }

  /** Adds a first message: whether many got the same. */
  addFirstWords(person: Person, timeline: string, isAlike: boolean): void {
    this.#share(person, timeline, 'look-alike-outreach', isAlike);
  }

  /** @param fewest - so many cases are enough for a value */
  result(fewest: number, labels: ReadonlyMap<string, CandidateLabel>): Scorecard[] {
    return scorecardKinds.flatMap((of) =>
      [...this.#gathered[of].values()]
        .sort((a, b) => byText(a.id, b.id))
        .map(({ id, figures, cases }): Scorecard => {
          const label = of === 'candidate' ? labels.get(id) : undefined;
          return { of, id, cases: cases.size, figures: inOrder(figures, fewest), ...(label === undefined ? {} : { label }) };
        }),
    );
  }

  #share(person: Person, timeline: string, id: string, hit: boolean): void {
    this.#count(person, scorecardKinds, timeline, id, 'share', (figure) => figure.addToShare(hit, timeline));
  }

  #perReply(person: Person, timeline: string, followUp: boolean): void {
    this.#count(person, scorecardKinds, timeline, 'follow-ups-per-reply', 'ratio', (figure) => figure.addToRatio(followUp, timeline));
  }

  /** Counts towards a figure on the cards of a person and of the organization. */
  #count(person: Person, cards: readonly Card[], timeline: string, id: string, unit: Figure['unit'], add: (to: FigureCount) => void): void {
    const own = cardOfRole[person.role];
    if (own !== undefined && cards.includes(own) && (own !== 'candidate' || this.#candidates)) {
      add(this.#figure(own, person.id, timeline, id, unit));
    }
    if (own !== 'candidate' && person.organization !== undefined && cards.includes('organization')) {
      add(this.#figure('organization', person.organization, timeline, id, unit));
    }
  }

  #figure(of: Card, whose: string, timeline: string, id: string, unit: Figure['unit']): FigureCount {
    const cards = this.#gathered[of];
    let card = cards.get(whose);
    if (card === undefined) cards.set(whose, (card = { id: whose, figures: new Map(), cases: new Set(), last: undefined }));
    if (card.last !== timeline) {
      card.last = timeline;
      card.cases.add(timeline);
    }
    let figure = card.figures.get(id);
    if (figure === undefined) card.figures.set(id, (figure = new FigureCount(id, unit)));
    return figure;
  }
}

function inOrder(figures: ReadonlyMap<string, FigureCount>, fewest: number): Figure[] {
  return figureOrder.flatMap((id) => figures.get(id)?.toFigure(fewest) ?? []);
}
