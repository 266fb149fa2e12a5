import { jaroWinklerOf, type NameSimilarity } from './jaro-winkler-of';

/**
 * Jaro and Jaro-Winkler similarity, by code points, upper and lower case told apart. The bonus is always given, .1 for each of the
 * first four characters that are the same. Equal 1, one of them empty 0. Source: Winkler 1990; SPEC 6.3.
 *
 * @example
 * jaroWinkler('martha', 'marhta') // ≈ { jaro: 0.944, jaroWinkler: 0.961 }
 */
export function jaroWinkler(a: string, b: string): NameSimilarity {
	return jaroWinklerOf([...a], [...b]);
}
