import { config } from '../config';
import type { ComparedName } from './compared-name';
import { kindOfWords } from './kind-of-words';
import type { Meet } from './meet';
import { similarTexts } from './similar-texts';

/**
 * Lets all names meet that are the same but for one word, where that word may stand for the other. Each name is looked up with each of
 * its words exchanged for every word of the others that is akin to it. Cost: words × words of about one length to find what is akin, a
 * few operations each; then names × words × what is akin. Source: SPEC 6.3.
 */
export function wordPairs(names: readonly ComparedName[], meet: Meet): void {
	const places = new Map<string, number[]>();
	for (const [place, { ordered, words }] of names.entries()) {
		if (words.length < 2) continue;
		const known = places.get(ordered) ?? [];
		places.set(ordered, known);
		known.push(place);
	}
	const akin = wordsAkin(new Set(names.flatMap(({ words }) => (words.length < 2 ? [] : words))));
	for (const [place, { words }] of names.entries()) {
		if (words.length < 2) continue;
		for (const [at, word] of words.entries()) {
			for (const other of akin.get(word) ?? []) {
				for (const found of places.get(words.with(at, other).sort().join(' ')) ?? []) {
					meet(place, found);
				}
			}
		}
	}
}

/** Words of which one may stand for the other, whichever of them comes first. */
function wordsAkin(words: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
	const list = [...words].map((word) => ({ word, characters: [...word] }));
	const akin = new Map<string, string[]>();
	const look = (one: string, other: string) => {
		if (kindOfWords(one, other) === null && kindOfWords(other, one) === null) return;
		for (const [a, b] of [
			[one, other],
			[other, one],
		] as const) {
			const known = akin.get(a);
			if (known === undefined) akin.set(a, [b]);
			else known.push(b);
		}
	};
	const { similarWord, maxAbbreviation, abbreviatesBy } = config.names;
	similarTexts(
		list.map(({ characters }) => characters),
		similarWord,
		(one, other) => look(list[one]?.word ?? '', list[other]?.word ?? ''),
	);
	const short = list.filter(({ characters }) => characters.length <= maxAbbreviation);
	for (const { word, characters } of short) {
		for (const other of list) {
			const isLonger = other.characters.length >= characters.length + abbreviatesBy;
			if (isLonger && other.characters[0] === characters[0]) look(word, other.word);
		}
	}
	return akin;
}
