import type { AnswerValue, MultipleItem } from '$lib/questionnaires';
import { distanceShape } from '../distance-shape';
import { distinctRows } from '../leave-out/distinct-rows';
import type { LeaveOut } from '../leave-out/leave-out';
import { pairsLeaveOut } from '../leave-out/pairs-leave-out';
import { none, some } from '../result';
import { divergenceOfSets, masksDivergence } from '../sets/divergence';
import { isEmptyMask, isInMask, maskDistance, maskOf, type Mask } from '../sets/mask';
import { keyOfMask, masksMeanDistance } from '../sets/mean-distance';
import { intervalByPeople, largestUnordered, spreadByTable } from './comparison';
import type { Bin } from './distribution';
import type { Kind } from './kind';
import { optionIndex } from './option-index';

/** Any of several options; the value is the set of their places, empty = an explicit "none of these". Source: SPEC 2.2. */
export function multipleKind(item: MultipleItem): Kind<Mask> {
	const places = optionIndex(item.options);
	return {
		read: (answer) => readMask(answer, places),
		meanDistance: masksMeanDistance,
		comparison: {
			keyOf: keyOfMask,
			distance: maskDistance,
			spread: (masks) => spreadByTable(masks, keyOfMask, maskDistance),
			leaveOut: (masks) => leaveOutOfMasks(masks, item.options.length),
			interval: intervalByPeople(masksMeanDistance, (masks) =>
				largestUnordered(item.options.length + (masks.some(isEmptyMask) ? 1 : 0)),
			),
		},
		divergence: (masks) => {
			const divergence = masksDivergence(masks, item.options.length);
			return divergence.ok ? some({ ...divergence.value, gap: null }) : divergence;
		},
		shape: (masks, dk, divergence) => distanceShape(masks.length, dk, divergence),
		level: () => none('not-measured'),
		position: () => null,
		draw: (all) => {
			const hasEmpty = all.some(isEmptyMask);
			return (masks) => ({ form: 'ticks', bins: drawTicks(item, masks, hasEmpty) });
		},
	};
}

/** An empty set is one more alternative as long as anybody who remains gave one. */
function leaveOutOfMasks(values: readonly Mask[], options: number): LeaveOut {
	const empty = values.filter(isEmptyMask).length;
	return pairsLeaveOut({
		values,
		rows: distinctRows(values, keyOfMask, maskDistance),
		meanDistance: masksMeanDistance,
		divergence: (n, meanDistance, left) =>
			divergenceOfSets(n, meanDistance, options, empty > left.filter(isEmptyMask).length),
	});
}

function readMask(answer: AnswerValue, places: ReadonlyMap<string, number>): Mask | null {
	if (answer.kind !== 'multiple') return null;
	const chosen: number[] = [];
	for (const option of answer.options) {
		const place = places.get(option);
		if (place === undefined) return null;
		chosen.push(place);
	}
	return maskOf(chosen, places.size);
}

function drawTicks(
	{ options }: MultipleItem,
	masks: readonly Mask[],
	hasEmpty: boolean,
): readonly Bin[] {
	const ticks = options.map(({ id, label }, place) => {
		let count = 0;
		for (const mask of masks) if (isInMask(mask, place)) count += 1;
		return { key: id, label: { kind: 'text', text: label } as const, count };
	});
	if (!hasEmpty) return ticks;
	const count = masks.filter(isEmptyMask).length;
	return [...ticks, { key: '@none', label: { kind: 'none-of-these' }, count }];
}
