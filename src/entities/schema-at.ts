import type * as z from 'zod';

type Schema = z.core.$ZodType;

/** The schema without what is wrapped around it: optional, default, transform, lazy and the like. */
export function unwrap(schema: Schema): z.core.$ZodTypes {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'nonoptional':
    case 'readonly':
    case 'catch':
      return unwrap(def.innerType);
    case 'lazy':
      return unwrap(def.getter());
    case 'pipe':
      return unwrap((def.in as z.core.$ZodTypes)._zod.def.type === 'transform' ? def.out : def.in);
    default:
      return schema as z.core.$ZodTypes;
  }
}

/** The schema of what stands at the path, as far as the value says which one it is. */
export function schemaAt(schema: Schema, value: unknown, path: readonly PropertyKey[]): Schema | undefined {
  let current: Schema | undefined = branchOf(schema, value);
  let here = value;
  for (const step of path) {
    const next: Schema | undefined = current && child(current, step);
    here = valueAt(here, [step]);
    current = next && branchOf(next, here);
  }
  return current;
}

/** Whether what stands at the path is a key that may be left out. */
export function isOptionalAt(schema: Schema, value: unknown, path: readonly PropertyKey[]): boolean {
  const key = path.at(-1);
  const holder = key === undefined ? undefined : schemaAt(schema, value, path.slice(0, -1));
  const def = holder && unwrap(holder)._zod.def;
  return def?.type === 'object' && Object.hasOwn(def.shape, key!) && def.shape[key as string]!._zod.optin !== undefined;
}

/** The value at the path, of own properties alone. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<PropertyKey, unknown>)[step];
  }
  return here;
}

/** The keys that a schema of objects knows; undefined where it is of something else. */
export function keysOf(schema: Schema | undefined): string[] | undefined {
  const def = schema && unwrap(schema)._zod.def;
  if (def?.type === 'object') return Object.keys(def.shape);
  const names = def?.type === 'record' ? def.keyType._zod.values : undefined;
  return names && [...names].map(String);
}

/** Of a union the member that the value names by its discriminator, or that it fits but for unknown keys. */
function branchOf(schema: Schema, value: unknown): Schema {
  const bare = unwrap(schema);
  const { def } = bare._zod;
  if (def.type !== 'union') return bare;
  if (!('discriminator' in def)) return def.options.find((option) => fitsButForKeys(option, value)) ?? bare;
  const { discriminator, options } = def as z.core.$ZodDiscriminatedUnionDef;
  const named = valueAt(value, [discriminator]) as z.core.util.Primitive;
  return options.find((option) => option._zod.propValues?.[discriminator]?.has(named)) ?? bare;
}

function fitsButForKeys(schema: Schema, value: unknown): boolean {
  const { error } = (schema as z.ZodType).safeParse(value);
  return error === undefined || error.issues.every(({ code }) => code === 'unrecognized_keys');
}

function child(schema: Schema, step: PropertyKey): Schema | undefined {
  const { def } = unwrap(schema)._zod;
  switch (def.type) {
    case 'object':
      return Object.hasOwn(def.shape, step) ? def.shape[step as string] : undefined;
    case 'array':
      return def.element;
    case 'tuple':
      return def.items[step as number] ?? def.rest ?? undefined;
    case 'record':
      return def.valueType;
    default:
      return undefined;
  }
}
