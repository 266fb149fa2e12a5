import { Generator, type GeneratorState } from './generator';

/**
 * FNV-1a of the UTF-8 form of a seed, 0..2^32 - 1. Source: Fowler, Noll & Vo 1991; SPEC 4.3.
 *
 * @example
 * hashSeed('a') // => 3826002220
 */
export function hashSeed(seed: string): number {
	let hash = 0x811c9dc5;
	for (const byte of new TextEncoder().encode(seed)) hash = Math.imul(hash ^ byte, 0x01000193);
	return hash >>> 0;
}

/**
 * The state that a generator of a seed starts from: four numbers of splitmix32 over the seed's hash. Source: SPEC 4.3.
 *
 * @example
 * stateOfSeed('a') // => [2472560394, 7194076, 1964041110, 3567969600]
 */
export function stateOfSeed(seed: string): GeneratorState {
	let sum = hashSeed(seed);
	const next = () => {
		sum = (sum + 0x9e3779b9) >>> 0;
		let mixed = Math.imul(sum ^ (sum >>> 16), 0x21f0aaad);
		mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
		return (mixed ^ (mixed >>> 15)) >>> 0;
	};
	return [next(), next(), next(), next()];
}

/**
 * The generator of a seed. Same seed, same numbers. Source: SPEC 4.3.
 *
 * @example
 * seededGenerator('a').next() === seededGenerator('a').next() // => true
 */
export function seededGenerator(seed: string): Generator {
	return new Generator(stateOfSeed(seed));
}
