/** A value as whoever changes it no more may give it: its lists and objects may be read-only, all the way down. */
export type Immutable<Value> = Value extends Date
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly Immutable<Item>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: Immutable<Value[Key]> }
      : Value;
