import { atLeast } from '../compare';
import { config } from '../config';
import { jaroWinklerOf } from './jaro-winkler-of';

/** What two different words have to do with each other that are all that two names differ in: that word decides alone. Source: SPEC 6.3. */
export function kindOfWords(one: string, other: string): 'abbreviation' | 'similar' | null {
	const [x, y] = [[...one], [...other]].sort((p, q) => p.length - q.length);
	if (x === undefined || y === undefined || x.length < 2) return null;
	const { maxAbbreviation, abbreviatesBy, similarWord } = config.names;
	const isShort = x.length <= maxAbbreviation && y.length >= x.length + abbreviatesBy;
	if (isShort && x[0] === y[0] && isSubsequence(x, y)) return 'abbreviation';
	return atLeast(jaroWinklerOf(x, y).jaroWinkler, similarWord) ? 'similar' : null;
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
	let found = 0;
	for (const character of long) if (character === short[found]) found += 1;
	return found === short.length;
}
