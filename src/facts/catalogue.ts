import type { ValueType } from '../entities/policy.ts';
import { caseFacts } from './case-facts.ts';
import { debtFacts } from './debt-facts.ts';
import { declaredValue } from './declared-value.ts';
import { type FactDeclaration, neverUnknown, type ViewFactDeclaration, type ViewReader } from './fact.ts';
import type { Frame } from './frame.ts';
import { interactionFacts } from './interaction-facts.ts';
import { kindSet } from './kinds.ts';
import { builtInContext, contextFact, opportunityFacts, timeFact } from './other-facts.ts';
import { signalInHandFacts } from './signal-facts.ts';
import type { View } from './view.ts';

/** What a policy declares beside the built-in facts. */
export interface Declarations {
  /** Custom kinds, with the types of their data. */
  readonly kinds: Readonly<Record<string, Readonly<Record<string, 'string' | 'number' | 'boolean'>>>>;
  /** Facts that the host states about a case. */
  readonly context: Readonly<Record<string, { readonly type: ValueType; readonly default?: unknown }>>;
}

/** The facts that the conditions of a policy can ask for. */
export class Catalogue {
  readonly #byName = new Map<string, FactDeclaration>();
  readonly #views = new Map<string, ViewFactDeclaration>();

  constructor({ kinds, context }: Declarations) {
    const names = Object.keys(kinds);
    for (const declared of [...interactionFacts, ...dataFacts(kinds)]) {
      const fact = declared.name === 'name' ? { ...declared, among: names } : declared;
      this.#views.set(`interaction.${fact.name}`, fact);
      this.#add(ofView(fact, 'interaction', (frame) => frame.now));
      this.#add(ofView(fact, 'opened', (frame) => frame.opened));
    }
    for (const fact of [...debtFacts, ...signalInHandFacts, ...caseFacts, ...opportunityFacts, timeFact]) this.#add(fact);
    for (const [name, { type, about }] of Object.entries(builtInContext)) this.#add(contextFact(name, type, about, undefined));
    for (const [name, { type, default: fallback }] of Object.entries(context))
      this.#add(contextFact(name, type, 'declared by the policy', fallback));
  }

  #add(fact: FactDeclaration): void {
    this.#byName.set(fact.name, fact);
  }

  /** The fact of a name; any `option.` is one, and whether the rule has it the compiler tells. */
  find(name: string): FactDeclaration | undefined {
    return this.#byName.get(name) ?? (/^option\..+/.test(name) ? anyOption : undefined);
  }

  /** The names of all facts, those of options aside. */
  names(): Iterable<string> {
    return this.#byName.keys();
  }

  /** A fact of any one interaction, without params. */
  view(name: string): ViewReader | undefined {
    const fact = this.#views.get(name);
    if (fact === undefined || Object.values(fact.params ?? {}).some((param) => param.required === true)) return undefined;
    return fact.compile({}, undefined as never);
  }

  /** The names of the facts of any one interaction. */
  viewNames(): Iterable<string> {
    return this.#views.keys();
  }

  /** All facts, for the documentation. */
  all(): Iterable<FactDeclaration> {
    return this.#byName.values();
  }
}

const anyOption: FactDeclaration = {
  name: 'option',
  type: 'any',
  about: 'a setting of the rule',
  compile: () => ({ read: () => undefined, explain: neverUnknown }),
};

/** A fact of one interaction, as that of the one which `pick` gives. */
function ofView(fact: ViewFactDeclaration, prefix: string, pick: (frame: Frame) => View | undefined): FactDeclaration {
  return {
    ...fact,
    name: `${prefix}.${fact.name}`,
    compile(params, use) {
      const { read, explain, roles, words, byShape = false } = fact.compile(params, use);
      // what is asked most has no opening to look for
      if (prefix === 'interaction') {
        return {
          read: (frame) => read(frame.now, frame),
          explain: (frame, reasons) => explain(frame.now, frame, reasons),
          byShape,
          ...(roles === undefined ? {} : { roles: (frame: Frame) => roles(frame.now) }),
          ...(words === undefined ? {} : { words: (frame: Frame) => words(frame.now, frame) }),
        };
      }
      return {
        read(frame) {
          const view = pick(frame);
          return view === undefined ? undefined : read(view, frame);
        },
        explain(frame, reasons) {
          const view = pick(frame);
          if (view !== undefined) explain(view, frame, reasons);
        },
        ...(roles === undefined ? {} : { roles: (frame: Frame) => (pick(frame) === undefined ? 0 : roles(pick(frame)!)) }),
      };
    },
  };
}

/** The data of custom kinds, as facts of an interaction; a datum of another type than declared is none. */
function dataFacts(kinds: Declarations['kinds']): ViewFactDeclaration[] {
  const byKey = new Map<string, Map<string, ValueType>>();
  for (const [kind, data] of Object.entries(kinds)) {
    for (const [key, type] of Object.entries(data)) byKey.set(key, (byKey.get(key) ?? new Map<string, ValueType>()).set(kind, type));
  }
  return [...byKey].map(([key, types]) => {
    const [type, ...others] = new Set(types.values());
    return {
      name: `data.${key}`,
      type: others.length === 0 ? type! : 'any',
      about: `data of ${[...types.keys()].map((kind) => `\`${kind}\``).join(', ')}`,
      kinds: kindSet(['custom']),
      compile: () => ({
        read({ interaction }) {
          if (interaction.kind !== 'custom' || interaction.data === undefined) return undefined;
          const declared = types.get(interaction.name);
          return declared !== undefined && Object.hasOwn(interaction.data, key)
            ? declaredValue(declared, interaction.data[key])
            : undefined;
        },
        explain: neverUnknown,
      }),
    };
  });
}
