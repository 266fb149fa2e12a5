import type { Divergence } from '../divergence';
import type { Result } from '../result';
import { tallyCodes } from '../tally-codes';
import type { LeaveOut } from './leave-out';

/**
 * Leaves answers out of counts, for kinds whose divergence follows from how often each of `categories` codes was given. Exactly the divergence
 * of the rest. Cost a call: the places + K; of a single place only the first of its code. Source: SPEC 0.
 */
export function countsLeaveOut(
	codes: readonly number[],
	categories: number,
	divergence: (counts: readonly number[]) => Result<Divergence>,
): LeaveOut {
	const counts = tallyCodes(codes, categories);
	/** Without one answer of each code: asked for as often as there are people. */
	const withoutOne = new Map<number, Result<Divergence>>();
	const leaveOut = (places: readonly number[]) => {
		const rest = [...counts];
		for (const place of places) {
			const code = codes[place];
			if (code !== undefined) rest[code] = (rest[code] ?? 0) - 1;
		}
		return divergence(rest);
	};
	return (places) => {
		const code = places.length === 1 ? codes[places[0] ?? -1] : undefined;
		if (code === undefined) return leaveOut(places);
		const known = withoutOne.get(code) ?? leaveOut(places);
		withoutOne.set(code, known);
		return known;
	};
}
