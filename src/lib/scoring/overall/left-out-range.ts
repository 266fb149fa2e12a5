import { config } from '../config';
import { none, some, type Result } from '../result';

/** A dial as it would stand without one thing. `level`: 0..1. */
export interface LeftOut<Id> {
	readonly id: Id;
	readonly level: number;
}

/** Where a dial would stand if any one of several things were left out, and which of them move it there. */
export interface LeftOutRange<Id> {
	readonly lowest: LeftOut<Id>;
	readonly highest: LeftOut<Id>;
}

/** The ends of what leaving out gives; of equal ones the first. Nothing that can be left out: `too-few`. Source: SPEC 7.3. */
export function leftOutRange<Id>(
	cases: readonly LeftOut<Id>[],
): Result<LeftOutRange<Id>, 'too-few'> {
	const [first, ...more] = cases.map(({ id, level }) => ({ id, level: withinEnds(level) }));
	if (first === undefined) return none('too-few');
	let lowest = first;
	let highest = first;
	for (const one of more) {
		if (one.level < lowest.level - config.slack) lowest = one;
		if (one.level > highest.level + config.slack) highest = one;
	}
	return some({ lowest, highest });
}

/** A level that is a difference of sums may pass the ends by an ulp. */
function withinEnds(level: number): number {
	return Math.min(1, Math.max(0, level));
}
