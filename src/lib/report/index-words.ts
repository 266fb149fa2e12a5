/** Name, meaning and source of an index. */
export type IndexWords = readonly [name: () => string, meaning: () => string, source: () => string];
