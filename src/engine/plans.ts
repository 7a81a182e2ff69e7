import type { RegisterPlan } from '../conditions/register-plans.ts';
import type { Frame } from '../facts/frame.ts';
import { signalShape } from '../facts/signal-shape.ts';
import type { CompiledCheck, CompiledObligation, Plan } from './compiled.ts';
import { planFor } from './plan-for.ts';

/** Interactions of one shape whose first signals are alike. */
interface Alike {
  /** How many there were. */
  count: number;
  plan: Plan | undefined;
  /** Those that go on with a signal, by the signal's shape. */
  next: Map<number, Alike> | undefined;
}

/** Shapes that are told apart; there are some hundred in a year of logs. */
const mostShapes = 4000;

/** What a policy has to do with interactions: worked out for each kind, and for each shape that comes often. */
export class Plans {
  readonly #registers: readonly RegisterPlan[];
  readonly #checks: readonly CompiledCheck[];
  readonly #obligations: readonly CompiledObligation[];
  readonly #often: number;
  readonly #byKind: (Plan | undefined)[] = [];
  /** By the shape of the case, then by that of the interaction. */
  readonly #byShape: Map<number, Alike>[] = [];
  #shapes = 0;

  /** @param often - a plan of its own pays for itself when a shape has come so often */
  constructor(
    registers: readonly RegisterPlan[],
    checks: readonly CompiledCheck[],
    obligations: readonly CompiledObligation[],
    often = 24,
  ) {
    this.#often = often;
    this.#registers = registers;
    this.#checks = checks;
    this.#obligations = obligations;
  }

  /** The plan for the interaction in hand. */
  at(frame: Frame): Plan {
    const { now, setting } = frame;
    let alike = this.#step(this.#ofCase(setting.shape), now.shape);
    for (let place = 0; alike !== undefined && place < now.signals.length; place++) {
      alike = this.#step((alike.next ??= new Map<number, Alike>()), signalShape(now.signals[place]!, now, setting));
    }
    if (alike === undefined) return this.ofKind(now.kind);
    if (alike.plan !== undefined) return alike.plan;
    if (++alike.count < this.#often) return this.ofKind(now.kind);
    alike.plan = planFor(now.kind, frame, this.#registers, this.#checks, this.#obligations);
    return alike.plan;
  }

  #ofCase(shape: number): Map<number, Alike> {
    let among = this.#byShape[shape];
    if (among === undefined) {
      among = new Map<number, Alike>();
      this.#byShape[shape] = among;
    }
    return among;
  }

  #step(among: Map<number, Alike>, shape: number): Alike | undefined {
    const known = among.get(shape);
    if (known !== undefined || this.#shapes === mostShapes) return known;
    this.#shapes++;
    const made: Alike = { count: 0, plan: undefined, next: undefined };
    among.set(shape, made);
    return made;
  }

  /** The plan for interactions of a kind, whatever their shape. */
  ofKind(kind: number): Plan {
    return (this.#byKind[kind] ??= planFor(kind, undefined, this.#registers, this.#checks, this.#obligations));
  }
}
