/** The same union, under a name of its own: types made from it are told by that name, and not member by member. */
export type Named<Union> = Union extends unknown ? { [Key in keyof Union]: Union[Key] } : never;
