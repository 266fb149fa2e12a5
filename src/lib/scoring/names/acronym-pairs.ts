import type { ComparedName } from './compared-name';
import { initials } from './initials';
import type { Meet } from './meet';

/** Lets every name of one word meet those of several words that begin with its characters. Cost: the number of names, and the pairs. */
export function acronymPairs(names: readonly ComparedName[], meet: Meet): void {
	const single = new Map(
		names.flatMap(({ key, words }, place) => (words.length === 1 ? [[key, place] as const] : [])),
	);
	for (const [place, { words }] of names.entries()) {
		const short = words.length < 2 ? undefined : single.get(initials(words));
		if (short !== undefined) meet(short, place);
	}
}
