// Where an ATS calls hearback: when something happens, when somebody looks, when somebody types, and when time has passed.
import {
  annotate,
  type Changes,
  type CompiledPolicy,
  createMonitor,
  type InteractionDraft,
  type InteractionInput,
  type Monitor,
  type Preview,
  type Report,
} from 'hearback';
import type { Store } from './store.ts';

/** The cases of an office, judged as they go on. */
export class Desk {
  readonly #store: Store;
  readonly #policy: CompiledPolicy;
  /** Of the cases that are being worked on; what is not here is read from the store when it is asked for. */
  readonly #monitors = new Map<string, Monitor>();

  constructor(store: Store, policy: CompiledPolicy) {
    this.#store = store;
    this.#policy = policy;
  }

  /** Something happened, or an import brought something: it is checked and judged, and only then kept. */
  receive(caseId: string, interaction: InteractionInput, now: number): Changes {
    const changes = this.#monitor(caseId).push(interaction);
    this.#store.append(caseId, interaction);
    this.#scheduleLook(caseId, now);
    return changes;
  }

  /** Somebody opens the case. */
  report(caseId: string, now: number): Report {
    return this.#monitor(caseId).report(now);
  }

  /** Somebody types a message. */
  preview(caseId: string, draft: InteractionDraft, now: number): Preview {
    return this.#monitor(caseId).preview(draft, now);
  }

  /** Somebody asks to be forgotten: what is deleted was never there. */
  forget(caseId: string, interactionId: string, now: number): void {
    this.#store.forget(caseId, interactionId);
    this.#monitors.delete(caseId);
    this.#scheduleLook(caseId, now);
  }

  /** Time has passed: reports on the cases of which the report may have changed. */
  look(now: number): Report[] {
    return this.#store.toLookAt(now).map((caseId) => {
      this.#scheduleLook(caseId, now);
      return this.report(caseId, now);
    });
  }

  #scheduleLook(caseId: string, now: number): void {
    this.#store.lookAgainAt(caseId, this.#monitor(caseId).nextDueAt(now));
  }

  #monitor(caseId: string): Monitor {
    let monitor = this.#monitors.get(caseId);
    if (monitor === undefined) {
      monitor = createMonitor(this.#policy, { timeline: this.#store.timelineOf(caseId), annotate });
      this.#monitors.set(caseId, monitor);
    }
    return monitor;
  }
}
