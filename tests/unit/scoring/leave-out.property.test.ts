import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withKind } from '$lib/scoring/kinds/with-kind';
import { answersTo } from '$lib/scoring';
import { valueOf } from '$lib/scoring/round/given-values';
import { anyRound } from './round-arbitrary';

test('[SC67] the divergence without some answers is that of the rest from scratch, for every kind', () => {
	fc.assert(
		fc.property(
			anyRound,
			fc.infiniteStream(fc.boolean()),
			fc.boolean(),
			(input, coins, isKnown) => {
				for (const item of input.items) {
					withKind(item, input.entityNames, (kind) => {
						if (kind.comparison === null) return;
						const values = answersTo(input, item.id)
							.map((person) => valueOf(kind, person))
							.filter((value) => value !== null);
						const isLeft = values.map(() => coins.next().value === true);
						const left = [...values.keys()].filter((place) => isLeft[place]);
						const rest = values.filter((_, place) => isLeft[place] !== true);
						const gone = values.filter((_, place) => isLeft[place]);
						const known = isKnown ? kind.meanDistance?.(gone) : undefined;
						const own = kind.comparison.leaveOut(values)(left, known);
						const scratch = kind.divergence(rest);
						if (!own.ok || !scratch.ok) {
							expect(own).toEqual(scratch);
							return;
						}
						for (const key of ['D', 'U', 'Ed', 'n'] as const) {
							expect(own.value[key]).toBeCloseTo(scratch.value[key], 10);
						}
					});
				}
			},
		),
		{ numRuns: 150 },
	);
});
