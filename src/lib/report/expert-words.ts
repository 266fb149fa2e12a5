import type { ExpertIndex, SectionIndex } from '$lib/scoring';
import { expertWordsOfGroups } from './expert-words-of-groups';
import { expertWordsOfKinds } from './expert-words-of-kinds';
import { expertWordsOfScales } from './expert-words-of-scales';
import type { IndexWords } from './index-words';

/** An index of the table for experts: those of one item, of its section, and those that other work gives. */
export type TableIndex = ExpertIndex | SectionIndex | 'p' | 'q' | `interval-${'low' | 'high'}`;

/** Name, meaning and source of every index. */
export const expertWords: Readonly<Record<TableIndex, IndexWords>> = {
	...expertWordsOfScales,
	...expertWordsOfKinds,
	...expertWordsOfGroups,
};
