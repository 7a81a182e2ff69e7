import * as z from 'zod';

/** What a fact is asked for: `{ "of": "follow-up", "since": "candidate-contact" }`. */
export type FactParams = Readonly<Record<string, unknown>>;

/** A fact, by name. */
export interface FactReference {
  readonly fact: string;
  readonly params?: FactParams | undefined;
}

/** A fact compared with a value, or with another fact. */
export interface Leaf extends FactReference {
  readonly operator: string;
  readonly value: unknown;
}

/** A condition, in the format of json-rules-engine. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly condition: string }
  | Leaf;

const factParams = z.record(z.string(), z.unknown()).describe('what the fact is asked for');

/** The schema of a fact by name. */
export const factReferenceSchema = z.strictObject({ fact: z.string().min(1), params: factParams.optional() });

/** The schema of a {@link Condition}. */
export const conditionSchema: z.ZodType<Condition, Condition> = z
  .lazy(() =>
    z.union([
      z.strictObject({ all: z.array(conditionSchema) }).describe('every one holds'),
      z.strictObject({ any: z.array(conditionSchema) }).describe('one of them holds'),
      z.strictObject({ not: conditionSchema }).describe('it does not hold'),
      z.strictObject({ condition: z.string().min(1) }).describe('a condition of the policy, by name'),
      z.strictObject({
        fact: z.string().min(1),
        params: factParams.optional(),
        operator: z.string().min(1),
        value: z.unknown().describe('what the fact is compared with, or { "fact": … }'),
      }),
    ]),
  )
  .meta({ id: 'condition', title: 'A condition' });
