import type * as z from 'zod';
import type { LeafTransform } from './leaf.ts';

/** What a reader returns for a value that it did not accept; zod is then asked, and says why. */
export const refused = Symbol('refused');

/** Returns the value in parsed form, or `refused`. */
export type Reader = (value: unknown) => unknown;

/**
 * Returns a function that reads what the schema accepts, faster than the schema does and as fast where code may not be made from
 * text. It is made from the schema's own parts when it is first called, so nothing is said twice; what it does not know it leaves
 * to zod. What it refuses zod may still accept: it alone refuses, and says why.
 *
 * @param schema of objects, lists, leaves and unions with a discriminator; anything else in it is read by zod
 */
export function quickReader(schema: z.core.$ZodType): Reader {
  let reader: Reader | undefined;
  return (value) => {
    reader ??= compile(schema);
    return reader(value);
  };
}

function compile(schema: z.core.$ZodType): Reader {
  return readerOf(schema) ?? zodReader(schema);
}

function zodReader(schema: z.core.$ZodType): Reader {
  return (value) => {
    const result = (schema as z.ZodType).safeParse(value);
    return result.success ? result.data : refused;
  };
}

/** A reader made of the schema's parts, or undefined where it has parts that are unknown here. */
function readerOf(schema: z.core.$ZodType): Reader | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'unknown':
      return identity;
    case 'boolean':
      return hasChecks(def) ? undefined : readBoolean;
    case 'literal':
      return memberReader(def.values);
    case 'enum':
      return memberReader(Object.values(def.entries));
    case 'string':
      return stringReader(def);
    case 'number':
      return numberReader(def);
    case 'array':
      return hasChecks(def) ? undefined : arrayReader(compile(def.element));
    case 'object':
      return hasChecks(def) ? undefined : objectReader(def);
    case 'union':
      return 'discriminator' in def ? variantReader(def as z.core.$ZodDiscriminatedUnionDef) : undefined;
    case 'pipe':
      return pipeReader(def);
    default:
      return undefined;
  }
}

function typeOf(schema: z.core.$ZodType | undefined): string | undefined {
  return (schema as z.core.$ZodTypes | undefined)?._zod.def.type;
}

function hasChecks(def: { readonly checks?: readonly unknown[] }): boolean {
  return def.checks !== undefined && def.checks.length > 0;
}

function identity(value: unknown): unknown {
  return value;
}

function readBoolean(value: unknown): unknown {
  return typeof value === 'boolean' ? value : refused;
}

function memberReader(members: readonly unknown[]): Reader {
  const set = new Set(members);
  return (value) => (set.has(value) ? value : refused);
}

/** Texts between two lengths; other checks are zod's. */
function stringReader({ checks = [] }: z.core.$ZodStringDef): Reader | undefined {
  let shortest = 0;
  let longest = Number.POSITIVE_INFINITY;
  for (const { _zod } of checks) {
    const check = _zod.def as KnownCheck;
    if (check.check === 'min_length') shortest = check.minimum;
    else if (check.check === 'max_length') longest = check.maximum;
    else return undefined;
  }
  return (value) => (typeof value === 'string' && value.length >= shortest && value.length <= longest ? value : refused);
}

/** Numbers between two bounds, whole or not; other checks are zod's. */
function numberReader(def: z.core.$ZodNumberDef): Reader | undefined {
  let accepts: (value: unknown) => boolean = Number.isFinite;
  let least = Number.NEGATIVE_INFINITY;
  let most = Number.POSITIVE_INFINITY;
  const own = 'check' in def ? [def as unknown as KnownCheck] : [];
  for (const check of [...own, ...(def.checks ?? []).map(({ _zod }) => _zod.def as KnownCheck)]) {
    if (check.check === 'number_format' && check.format === 'safeint') accepts = Number.isSafeInteger;
    else if (check.check === 'greater_than' && check.inclusive) least = Number(check.value);
    else if (check.check === 'less_than' && check.inclusive) most = Number(check.value);
    else return undefined;
  }
  return (value) => (accepts(value) && (value as number) >= least && (value as number) <= most ? value : refused);
}

type KnownCheck =
  | z.core.$ZodCheckMinLengthDef
  | z.core.$ZodCheckMaxLengthDef
  | z.core.$ZodCheckNumberFormatDef
  | z.core.$ZodCheckGreaterThanDef
  | z.core.$ZodCheckLessThanDef;

function arrayReader(read: Reader): Reader {
  return (value) => {
    if (!Array.isArray(value)) return refused;
    // a copy is as long as it has to be, where a list that grows is given more room than it needs
    const items: unknown[] = value.slice();
    for (let index = 0; index < items.length; index += 1) {
      const given = items[index];
      const item = read(given);
      if (item === refused) return refused;
      if (item !== given) items[index] = item;
    }
    return items;
  };
}

interface Property {
  readonly key: string;
  readonly read: Reader;
  /** 1 where the key must be there, else 0. */
  readonly required: 0 | 1;
}

function objectReader({ shape, catchall }: z.core.$ZodObjectDef): Reader | undefined {
  if (typeOf(catchall) !== 'never') return undefined;
  const properties = new Map<string, Property>();
  const defaults: [key: string, make: () => unknown][] = [];
  for (const [key, schema] of Object.entries(shape)) {
    const { def } = (schema as z.core.$ZodTypes)._zod;
    if (def.type === 'default') defaults.push([key, () => def.defaultValue]);
    const isInner = def.type === 'default' || def.type === 'optional';
    const read = compile(isInner ? def.innerType : schema);
    properties.set(key, { key, read, required: isInner ? 0 : 1 });
  }
  const mustHave = [...properties.values()].filter(({ required }) => required === 1).length;
  // Objects of one source have their keys in one order: the property at each place is kept, and looked up only where the order differs.
  const expected: Property[] = [];
  return (value) => {
    if (!isPlainObject(value)) return refused;
    const copy: Record<string, unknown> = {};
    let found = 0;
    let place = 0;
    for (const key in value) {
      let property = expected[place];
      if (property?.key !== key) {
        property = properties.get(key);
        if (property === undefined) {
          if (value[key] === undefined) continue;
          return refused;
        }
        expected[place] = property;
      }
      place += 1;
      const item = value[key];
      if (item === undefined && property.required === 0) continue;
      const read = property.read(item);
      if (read === refused) return refused;
      copy[key] = read;
      found += property.required;
    }
    if (found < mustHave) return refused;
    for (const [key, make] of defaults) if (copy[key] === undefined) copy[key] = make();
    return copy;
  };
}

/** An object as `JSON.parse` makes them: what an instance of a class inherits would be missed. */
function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function variantReader({ discriminator, options }: z.core.$ZodDiscriminatedUnionDef): Reader {
  const variants = new Map<unknown, Reader>();
  for (const option of options) {
    const read = compile(option);
    for (const name of option._zod.propValues?.[discriminator] ?? []) variants.set(name, read);
  }
  return (value) => {
    if (typeof value !== 'object' || value === null) return refused;
    const read = variants.get((value as Record<string, unknown>)[discriminator]);
    return read === undefined ? refused : read(value);
  };
}

/** A leaf, or what runs before or after another schema. */
function pipeReader({ in: first, out: second }: z.core.$ZodPipeDef): Reader | undefined {
  const before = stepReader(first);
  const after = stepReader(second);
  if (before === undefined || after === undefined) return undefined;
  if (before === identity) return after;
  return (value) => {
    const between = before(value);
    return between === refused ? refused : after(between);
  };
}

function stepReader(schema: z.core.$ZodType): Reader | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type !== 'transform') return compile(schema);
  const { read } = def.transform as Partial<LeafTransform>;
  return read && ((value) => read(value) ?? refused);
}
