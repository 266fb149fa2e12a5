import { seededGenerator } from './seed';

/**
 * A copy in the random order of a seed. Same seed and length, same order. Source: Fisher & Yates 1938; SPEC 4.3.
 *
 * @example
 * shuffled(['a', 'b', 'c'], 'seed') // => ['b', 'a', 'c']
 */
export function shuffled<Item>(items: readonly Item[], seed: string): readonly Item[] {
	const order = Uint32Array.from(items.keys());
	seededGenerator(seed).shuffle(order);
	return [...order].flatMap((place) => items.slice(place, place + 1));
}
