import type { AnswerValue, MultipleItem } from '$lib/questionnaires';
import { distanceShape } from '../distance-shape';
import { none, some } from '../result';
import { jaccardDistance } from '../sets/jaccard-distance';
import { setsDivergence } from '../sets/divergence';
import { setsMeanDistance } from '../sets/mean-distance';
import { tallyCodes } from '../tally-codes';
import { intervalByPeople, spreadByTable } from './comparison';
import type { Bin } from './distribution';
import type { Kind } from './kind';
import { optionIndex } from './option-index';

/** Any of several options; the value is the set of their places, empty = an explicit "none of these". Source: SPEC 2.2. */
export function multipleKind(item: MultipleItem): Kind<ReadonlySet<number>> {
	const places = optionIndex(item.options);
	return {
		read: (answer) => readSet(answer, places),
		meanDistance: setsMeanDistance,
		comparison: {
			keyOf: keyOfSet,
			distance: jaccardDistance,
			spread: (sets) => spreadByTable(sets, keyOfSet, jaccardDistance),
			interval: intervalByPeople(setsMeanDistance),
		},
		divergence: (sets) => {
			const divergence = setsDivergence(sets, item.options.length);
			return divergence.ok ? some({ ...divergence.value, gap: null }) : divergence;
		},
		shape: (sets, dk, divergence) => distanceShape(sets.length, dk, divergence),
		level: () => none('not-measured'),
		position: () => null,
		draw: (all) => {
			const hasEmpty = all.some((set) => set.size === 0);
			return (sets) => ({ form: 'ticks', bins: drawTicks(item, sets, hasEmpty) });
		},
	};
}

function keyOfSet(set: ReadonlySet<number>): string {
	return [...set].sort((a, b) => a - b).join(' ');
}

function readSet(
	answer: AnswerValue,
	places: ReadonlyMap<string, number>,
): ReadonlySet<number> | null {
	if (answer.kind !== 'multiple') return null;
	const set = new Set<number>();
	for (const option of answer.options) {
		const place = places.get(option);
		if (place === undefined) return null;
		set.add(place);
	}
	return set;
}

function drawTicks(
	{ options }: MultipleItem,
	sets: readonly ReadonlySet<number>[],
	hasEmpty: boolean,
): readonly Bin[] {
	const counts = tallyCodes(
		sets.flatMap((set) => [...set]),
		options.length,
	);
	const ticks = options.map(({ id, label }, index) => ({
		key: id,
		label: { kind: 'text', text: label } as const,
		count: counts[index] ?? 0,
	}));
	if (!hasEmpty) return ticks;
	const count = sets.filter((set) => set.size === 0).length;
	return [...ticks, { key: '@none', label: { kind: 'none-of-these' }, count }];
}
