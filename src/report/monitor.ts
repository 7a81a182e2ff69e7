import type { CompiledPolicy } from '../engine/compiled.ts';
import { Fold } from '../engine/fold.ts';
import type { Immutable } from '../entities/immutable.ts';
import type { InstantInput } from '../entities/instant.ts';
import type { Interaction, InteractionInput } from '../entities/interaction.ts';
import { parseInteraction } from '../entities/parse-interaction.ts';
import type { Report } from '../entities/report.ts';
import type { Timeline } from '../entities/timeline.ts';
import type { Setting } from '../facts/setting.ts';
import { reportOf } from './evaluate.ts';
import { existing, isNote } from './existing.ts';
import { type Changes, changesBetween, changesOfLast, noChanges, type Reported } from './monitor-changes.ts';
import { InteractionLog, type LogChange } from './monitor-log.ts';
import { nextChange } from './monitor-next.ts';
import { type EvaluateOptions, type Moment, readMoment, readTerms, type Terms } from './options.ts';
import { type InteractionDraft, type Preview, previewOn, readDraft } from './preview.ts';
import { settingOf } from './setting.ts';
import { applyWaivers } from './waivers.ts';

/** What a monitor watches, and how it judges it; without a moment: that is an argument of each question. */
export interface MonitorOptions extends Omit<EvaluateOptions, 'asOf' | 'knownAsOf'> {
  /** As `parseTimeline` returns it, with what has happened so far, or with nothing yet. */
  readonly timeline: Timeline;
}

/** One case, judged as it goes on. */
export interface Monitor {
  /** The case with all interactions that are known, in order: what `describe` and `draft` ask for. */
  readonly timeline: Timeline;
  /**
   * Takes in an interaction, and tells what it changed. It may come late, twice, as a correction of what is known under its id, or as
   * its retraction: the reports are the same as if all had been known from the start.
   *
   * @param interaction - as a host may write it; an interaction as parsed is one too
   * @throws {HearbackError} `invalid-interaction` where it is none, names a party that the timeline has not, or contradicts what is known; nothing is changed then
   */
  push(interaction: Immutable<InteractionInput | Interaction>): Changes;
  /**
   * Returns what `evaluate` would return of all that was pushed. It stays as it is when more is pushed.
   *
   * @param asOf - the moment of judgement, inclusive
   * @param options.knownAsOf - versions recorded after it were not known yet; left out, all are known
   * @throws {HearbackError} `invalid-options`
   */
  report(asOf: InstantInput, options?: Pick<EvaluateOptions, 'knownAsOf'>): Report;
  /**
   * Returns what sending a draft would break, settle, open and change.
   *
   * @param draft - without `at` it happens at `asOf`
   * @throws {HearbackError} as `preview` does
   */
  preview(draft: InteractionDraft, asOf: InstantInput): Preview;
  /**
   * Returns the first moment after `asOf` at which the report can change though nothing is pushed, in epoch milliseconds: when to look
   * again. Until then its findings stay as they are, but for what stands in the way of an action (`blockedBy`). Nothing where it cannot
   * change any more.
   *
   * @param asOf - exclusive; left out, the moment of the last report, or the last interaction where that is later
   * @throws {HearbackError} `invalid-options`
   */
  nextDueAt(asOf?: InstantInput): number | undefined;
}

/**
 * Returns a monitor of one case: it takes in interactions as they become known, and tells at any moment what `evaluate` would.
 *
 * @param policy - as `compilePolicy` returns it, or a built-in one
 * @param options - as those of `evaluate`, with the timeline and without a moment
 * @throws {HearbackError} `invalid-options` as `evaluate` does
 * @example
 * const timeline = parseTimeline({ id: 'case-1', parties: [{ id: 'ana', role: 'candidate' }, { id: 'sam', role: 'recruiter' }], interactions: [] });
 * const monitor = createMonitor(courtesy, { timeline, calendar: { timeZone: 'America/Chicago' } });
 * const missed = { id: 'i1', kind: 'call' as const, channel: 'phone' as const, outcome: 'missed' as const, from: 'ana', to: ['sam'] };
 * const { opened } = monitor.push({ ...missed, at: '2026-03-02T16:00:00-06:00' });
 * opened.map(({ rule }) => rule) //=> ['unreturned-call']
 * monitor.report('2026-03-05T09:00:00-06:00').violations.map(({ rule }) => rule) //=> ['unreturned-call']
 */
export function createMonitor(policy: CompiledPolicy, options: MonitorOptions): Monitor {
  return new CaseMonitor(policy, options);
}

class CaseMonitor implements Monitor {
  readonly #policy: CompiledPolicy;
  readonly #terms: Terms;
  readonly #setting: Setting;
  readonly #log: InteractionLog;
  /** The case without its interactions. */
  readonly #case: Timeline;
  #timeline: Timeline | undefined;
  /** Judges all that counts; never handed out, since it goes on. Nothing where it is to be judged anew. */
  #live: Fold | undefined;
  /** Judges the first of what counts, for reports; it goes on no more. */
  #still: { readonly count: number; readonly fold: Fold } | undefined;
  #lastAsOf = Number.NEGATIVE_INFINITY;

  constructor(policy: CompiledPolicy, given: MonitorOptions | undefined) {
    const { timeline, ...options } = given ?? ({} as MonitorOptions);
    this.#policy = policy;
    this.#terms = readTerms(options, timeline, policy);
    this.#case = { ...timeline, interactions: [] };
    this.#setting = settingOf(this.#case, this.#terms.calendar, this.#terms.readText);
    this.#log = new InteractionLog(timeline.interactions);
    this.#live = this.#foldOf(this.#log.standing);
  }

  get timeline(): Timeline {
    return (this.#timeline ??= { ...this.#case, interactions: [...this.#log.all()] });
  }

  push(input: Immutable<InteractionInput | Interaction>): Changes {
    const interaction = parseInteraction(input, this.#case.parties);
    const change = this.#log.changeBy(interaction);
    if (change === undefined) return noChanges;
    const changes = this.#log.isNext(change) ? this.#goOn(interaction) : this.#judgeAnew(change);
    this.#log.commit(change);
    this.#still = this.#timeline = undefined;
    return changes;
  }

  /** Takes in what comes last. */
  #goOn(interaction: Interaction): Changes {
    if (isNote(interaction)) return noChanges;
    const fold = this.#wholeFold();
    // a reader or an operator of the host may throw, and leave this half done
    this.#live = undefined;
    fold.push(interaction);
    this.#live = fold;
    return changesOfLast(fold, this.#case, applyWaivers(this.#terms.waivers, this.#case.id, interaction.at));
  }

  /** Takes in what comes late, corrects or retracts. */
  #judgeAnew(change: LogChange): Changes {
    if (change.added === undefined && change.removed === undefined) return noChanges;
    const standing = this.#log.after(change);
    const before = this.#wholeFold();
    const after = this.#foldOf(standing);
    const asOf = Math.max(...[this.#log.standing, standing].map((list) => list.at(-1)?.at ?? Number.NEGATIVE_INFINITY));
    this.#live = after;
    return changesBetween(this.#reportAt(before, asOf), this.#reportAt(after, asOf));
  }

  #reportAt(fold: Fold, asOf: number): Reported {
    return { fold: fold.before(asOf + 1), report: this.#reportOf(fold, { asOf, knownAsOf: Number.POSITIVE_INFINITY }) };
  }

  report(asOf: InstantInput, options: Pick<EvaluateOptions, 'knownAsOf'> = {}): Report {
    const moment = readMoment({ ...options, asOf });
    this.#lastAsOf = moment.asOf;
    const fold =
      options.knownAsOf === undefined
        ? this.#stillFold(moment.asOf)
        : this.#foldOf(existing(this.timeline.interactions, moment.asOf, moment.knownAsOf));
    return this.#reportOf(fold, moment);
  }

  preview(draft: InteractionDraft, at: InstantInput): Preview {
    const { asOf } = readMoment({ asOf: at });
    const fold = this.#foldAt(asOf);
    const interaction = readDraft(draft, fold, { asOf }, (id) => this.#log.has(id));
    return previewOn(fold, this.#case, interaction, this.#terms);
  }

  nextDueAt(at?: InstantInput): number | undefined {
    const { standing } = this.#log;
    const after =
      at === undefined ? Math.max(this.#lastAsOf, standing.at(-1)?.at ?? Number.NEGATIVE_INFINITY) : readMoment({ asOf: at }).asOf;
    const ahead = standing[this.#log.countBy(after)]?.at ?? Number.POSITIVE_INFINITY;
    const next = Math.min(ahead, nextChange(this.#foldAt(after), this.#terms, after));
    return Number.isFinite(next) ? next : undefined;
  }

  #reportOf(fold: Fold, moment: Moment): Report {
    return reportOf(fold, this.#case, this.#policy, { ...moment, ...this.#terms });
  }

  #foldOf(interactions: readonly Interaction[]): Fold {
    const fold = new Fold(this.#policy, this.#setting);
    for (const interaction of interactions) if (!isNote(interaction)) fold.push(interaction);
    return fold;
  }

  #wholeFold(): Fold {
    return (this.#live ??= this.#foldOf(this.#log.standing));
  }

  /** A fold of what has happened by a moment, to be asked and left as it is. */
  #foldAt(asOf: number): Fold {
    return this.#log.countBy(asOf) === this.#log.standing.length ? this.#wholeFold() : this.#stillFold(asOf);
  }

  /** A fold of what has happened by a moment that does not go on, for a report to be kept. */
  #stillFold(asOf: number): Fold {
    const { standing } = this.#log;
    const count = this.#log.countBy(asOf);
    if (this.#still?.count !== count) {
      const fold = count === standing.length ? this.#wholeFold().copy() : this.#foldOf(standing.slice(0, count));
      this.#still = { count, fold };
    }
    return this.#still.fold;
  }
}
