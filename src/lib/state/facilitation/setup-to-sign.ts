import { rulesNeeded, type Setup } from '$lib/model';

/**
 * A set-up as it may be signed. Once somebody has answered (`inForce` given), how people are listed and the smallest group that is shown stay as
 * they are; under pseudonyms the answers stay hidden until they are opened, because answers that open one by one tell whose they are
 * (SPEC 4.8); and it names the reading rules that its numbers need.
 */
export function setupToSign(
	setup: Setup,
	inForce: Pick<Setup, 'naming' | 'leastGroup'> | null,
): Setup {
	const { naming, leastGroup } = inForce ?? setup;
	return {
		...setup,
		naming,
		leastGroup,
		visibility: naming === 'pseudonymous' ? 'hidden' : setup.visibility,
		minReader: rulesNeeded({ naming }),
	};
}
