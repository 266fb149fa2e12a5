import type { AnswerValue, ScaleItem } from '$lib/questionnaires';
import { countsLeaveOut } from '../leave-out/counts-leave-out';
import { mean } from '../numbers/mean';
import { ordinalDivergence } from '../ordinal/divergence';
import { ordinalMeanDistance } from '../ordinal/mean-distance';
import { ordinalShape } from '../ordinal/shape';
import { orderedSpread } from '../permutation/counts-spread';
import { some } from '../result';
import { tallyCodes } from '../tally-codes';
import { intervalByCounts } from './comparison';
import type { BinLabel } from './distribution';
import type { Kind } from './kind';

/** Points of a scale, lowest first; the value is the place of the point, 0..K-1. Source: SPEC 1. */
export function scaleKind({ points }: ScaleItem): Kind<number> {
	return orderedKind(
		points.map((text) => ({ kind: 'text', text })),
		(answer) => (answer.kind === 'scale' ? answer.point - 1 : -1),
		(place) => share(place, points.length),
	);
}

const CHOICES = ['yes', 'partly', 'no'] as const;

/** Yes, partly, no as a scale of three; the value is 0, 1, 2. Source: SPEC 2.7. */
export const yesPartlyNoKind: Kind<number> = orderedKind(
	CHOICES.map((choice) => ({ kind: 'choice', choice })),
	(answer) => (answer.kind === 'yes-partly-no' ? CHOICES.indexOf(answer.choice) : -1),
	(place) => 1 - share(place, CHOICES.length),
);

function orderedKind(
	labels: readonly BinLabel[],
	placeOf: (answer: AnswerValue) => number,
	position: (place: number) => number,
): Kind<number> {
	const count = (places: readonly number[]) => tallyCodes(places, labels.length);
	const steps = Math.max(1, labels.length - 1);
	return {
		read: (answer) => {
			const place = placeOf(answer);
			return Number.isInteger(place) && place >= 0 && place < labels.length ? place : null;
		},
		meanDistance: (places) => ordinalMeanDistance(count(places)),
		comparison: {
			keyOf: (place) => place,
			distance: (a, b) => Math.abs(a - b) / steps,
			spread: (places) => orderedSpread(places, labels.length),
			leaveOut: (places) => countsLeaveOut(places, labels.length, ordinalDivergence),
			interval: intervalByCounts(count, 'ordinal'),
		},
		divergence: (places) => ordinalDivergence(count(places)),
		shape: (places, dk) => ordinalShape(count(places), dk),
		level: (places) => {
			const average = mean(places);
			if (!average.ok) return average;
			return some({ value: average.value + 1, position: position(average.value) });
		},
		position,
		draw: () => (places) => {
			const counts = count(places);
			const bins = labels.map((label, index) => ({
				key: String(index + 1),
				label,
				count: counts[index] ?? 0,
			}));
			return { form: 'bins', bins };
		},
	};
}

function share(place: number, points: number): number {
	return points < 2 ? 0 : place / (points - 1);
}
