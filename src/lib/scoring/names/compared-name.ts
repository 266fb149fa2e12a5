import { trigrams } from './trigrams';
import { withoutMarks } from './without-marks';

/** A key with what comparisons look at, worked out once: a name is compared with many others. */
export interface ComparedName {
	readonly key: string;
	readonly words: readonly string[];
	readonly characters: readonly string[];
	/** The same words in order, and their characters. */
	readonly ordered: string;
	readonly orderedCharacters: readonly string[];
	/** The words without the spaces between them. */
	readonly joined: string;
	/** See `withoutMarks`. */
	readonly bare: string;
	readonly trigrams: ReadonlySet<string>;
	/** Its numbers, in order. */
	readonly numbers: string;
}

/** Source: SPEC 6.3. */
export function comparedName(key: string): ComparedName {
	const words = key.split(' ');
	const ordered = words.toSorted().join(' ');
	return {
		key,
		words,
		characters: [...key],
		ordered,
		orderedCharacters: [...ordered],
		joined: words.join(''),
		bare: withoutMarks(key),
		trigrams: trigrams(key),
		numbers: (key.match(/\p{Nd}+/gu) ?? []).toSorted().join(' '),
	};
}
