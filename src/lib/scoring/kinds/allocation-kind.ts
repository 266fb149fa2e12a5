import type { AllocationItem, AnswerValue, Option } from '$lib/questionnaires';
import { divergenceOfShares } from '../allocation/divergence';
import { allocationMeanDistance, meanDistanceOfColumns } from '../allocation/mean-distance';
import { normaliseAllocation } from '../allocation/normalise';
import { shareDistance } from '../allocation/share-distance';
import { sortedColumns } from '../allocation/sorted-columns';
import { distanceShape } from '../distance-shape';
import { lastOf } from '../last-of';
import { lineRows } from '../leave-out/line-rows';
import { pairsLeaveOut } from '../leave-out/pairs-leave-out';
import { mean } from '../numbers/mean';
import { quartilesOfSorted } from '../numbers/quartiles';
import { lineSpread } from '../permutation/line-spread';
import { none, some } from '../result';
import { intervalByPeople, largestUnordered } from './comparison';
import type { Kind } from './kind';

/** 100 points over all options; the value is the share of each, options without points 0. Source: SPEC 2.4. */
export function allocationKind({ options }: AllocationItem): Kind<readonly number[]> {
	const columnsOf = lastOf(sortedColumns);
	return {
		read: (answer) => readShares(answer, options),
		meanDistance: allocationMeanDistance,
		comparison: {
			keyOf: (shares) => shares.join(' '),
			distance: shareDistance,
			spread: (rows) => lineSpread(halfColumns(rows, options.length)),
			leaveOut: (values) =>
				pairsLeaveOut({
					values,
					rows: lineRows(halfColumns(values, options.length), values.length),
					meanDistance: allocationMeanDistance,
					divergence: (n, meanDistance) => divergenceOfShares(n, meanDistance, options.length),
				}),
			interval: intervalByPeople(allocationMeanDistance, () => largestUnordered(options.length)),
		},
		divergence: (rows) => {
			const meanDistance = meanDistanceOfColumns(columnsOf(rows));
			const divergence = divergenceOfShares(rows.length, meanDistance, options.length);
			if (!divergence.ok) return divergence;
			return some({ ...divergence.value, gap: divergence.value.U * 100 });
		},
		shape: (rows, dk, divergence) => distanceShape(rows.length, dk, divergence),
		level: () => none('not-measured'),
		position: () => null,
		draw: () => (rows) => ({
			form: 'points',
			options: options.map(({ id, label }, index) => {
				const points = rows.map((row) => (row[index] ?? 0) * 100);
				// In the same order as the shares.
				const sorted = (columnsOf(rows)[index] ?? new Float64Array()).map((share) => share * 100);
				return { option: id, label, meanPoints: mean(points), points: quartilesOfSorted(sorted) };
			}),
		}),
	};
}

/** The shares of each option, halved: half the sum of the differences is the distance. */
function halfColumns(
	rows: readonly (readonly number[])[],
	options: number,
): readonly (readonly number[])[] {
	return Array.from({ length: options }, (_, index) => rows.map((row) => (row[index] ?? 0) / 2));
}

function readShares(answer: AnswerValue, options: readonly Option[]): readonly number[] | null {
	if (answer.kind !== 'allocation') return null;
	return normaliseAllocation(options.map(({ id }) => answer.points.get(id) ?? 0));
}
