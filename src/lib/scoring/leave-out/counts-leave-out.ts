import type { Divergence } from '../divergence';
import type { Result } from '../result';
import { tallyCodes } from '../tally-codes';
import type { LeaveOut } from './leave-out';

/**
 * Leaves answers out of counts, for kinds whose divergence follows from how often each of `categories` codes was given. Exactly the divergence
 * of the rest. Cost a call: the places + K. Source: SPEC 0.
 */
export function countsLeaveOut(
	codes: readonly number[],
	categories: number,
	divergence: (counts: readonly number[]) => Result<Divergence>,
): LeaveOut {
	const counts = tallyCodes(codes, categories);
	return (places) => {
		const rest = [...counts];
		for (const place of places) {
			const code = codes[place];
			if (code !== undefined) rest[code] = (rest[code] ?? 0) - 1;
		}
		return divergence(rest);
	};
}
