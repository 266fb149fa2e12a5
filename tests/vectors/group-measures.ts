import * as v from 'valibot';
import {
	benjaminiHochberg,
	cliffDelta,
	earthMover,
	jensenShannon,
	mutualInformation,
	nominalSplit,
	ordinalSplit,
	pairEnergy,
	permanova,
	suppress,
} from '$lib/scoring';
import {
	countsByGroup,
	measure,
	noParams,
	number,
	numbers,
	pairOfNumbers,
	plain,
	rows,
	text,
	type MeasureTable,
} from './measure';

const twoGroups = v.object({ x: numbers, y: numbers });

/** Between groups: section 4. */
export const groupMeasures: MeasureTable = {
	'groups.ordinalR2': measure(countsByGroup, noParams, (input) =>
		split(ordinalSplit(input.counts)),
	),
	'groups.nominalR2': measure(countsByGroup, noParams, (input) =>
		split(nominalSplit(input.counts)),
	),
	'groups.permanova': measure(
		v.object({ dist: rows, groups: v.array(text) }),
		v.object({ square: v.optional(v.boolean(), false) }),
		({ dist, groups }, { square }) => {
			const squared = square ? dist.map((row) => row.map((d) => d * d)) : dist;
			return split(permanova(squared, groups));
		},
	),
	'groups.theil': measure(countsByGroup, noParams, (input) => {
		const own = plain(mutualInformation(input.counts));
		return own === null ? null : { M: own.M, H: plain(own.H) };
	}),
	'groups.pairEnergy': measure(pairOfNumbers, noParams, ({ a, b }) => plain(pairEnergy(a, b))),
	'effect.cliff': measure(twoGroups, noParams, ({ x, y }) => {
		const own = plain(cliffDelta(x, y));
		if (own === null) return null;
		const interval = plain(own.interval);
		return { ...own, lo: interval?.lo ?? null, hi: interval?.hi ?? null };
	}),
	'effect.a12': measure(twoGroups, noParams, ({ x, y }) => plain(cliffDelta(x, y))?.a12 ?? null),
	'effect.emd': measure(pairOfNumbers, noParams, ({ a, b }) => plain(earthMover(a, b))),
	'effect.jsDistance': measure(
		pairOfNumbers,
		noParams,
		({ a, b }) => plain(jensenShannon(a, b))?.distance ?? null,
	),
	'multi.bh': measure(v.object({ p: numbers }), noParams, ({ p }) => benjaminiHochberg(p)),
	'privacy.suppress': measure(
		v.object({ sizes: v.record(text, number) }),
		v.object({ k: v.optional(number) }),
		({ sizes }, { k }) => {
			const { isTotalShown, ...groups } = suppress(new Map(Object.entries(sizes)), k);
			return { ...groups, totalShown: isTotalShown };
		},
	),
};

/** A split with the results inside it made plain; no split at all is null. */
function split(result: ReturnType<typeof ordinalSplit>): unknown {
	if (!result.ok) return null;
	return { ...result.value, r2adj: plain(result.value.r2adj), F: plain(result.value.F) };
}
