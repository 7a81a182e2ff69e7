/** Marks the words that tell names, by their numbers. */
export type NameWords = Readonly<
  Record<
    'notNames' | 'firstNames' | 'nameLinks' | 'regions' | 'places' | 'anyPlace' | 'inWords' | 'firmLeads' | 'firmWords' | 'agencyWords',
    Uint8Array
  >
>;
