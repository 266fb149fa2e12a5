import type { AnswerValue, ScaleItem } from '$lib/questionnaires';
import { mean } from '../numbers/mean';
import { ordinalDivergence } from '../ordinal/divergence';
import { ordinalMeanDistance } from '../ordinal/mean-distance';
import { ordinalShape } from '../ordinal/shape';
import { some } from '../result';
import { tallyCodes } from '../tally-codes';
import type { BinLabel } from './distribution';
import type { Kind } from './kind';

/** Points of a scale, lowest first; the value is the point, 1..K. Source: SPEC 1. */
export function scaleKind({ points }: ScaleItem): Kind<number> {
	return orderedKind(
		points.map((text) => ({ kind: 'text', text })),
		(answer) => (answer.kind === 'scale' ? answer.point : 0),
		(point) => share(point, points.length),
	);
}

const CHOICES = ['yes', 'partly', 'no'] as const;

/** Yes, partly, no as a scale of three; the value is 1, 2, 3. Source: SPEC 2.7. */
export const yesPartlyNoKind: Kind<number> = orderedKind(
	CHOICES.map((choice) => ({ kind: 'choice', choice })),
	(answer) => (answer.kind === 'yes-partly-no' ? CHOICES.indexOf(answer.choice) + 1 : 0),
	(point) => 1 - share(point, CHOICES.length),
);

function orderedKind(
	labels: readonly BinLabel[],
	pointOf: (answer: AnswerValue) => number,
	position: (point: number) => number,
): Kind<number> {
	const count = (points: readonly number[]) =>
		tallyCodes(
			points.map((point) => point - 1),
			labels.length,
		);
	return {
		read: (answer) => {
			const point = pointOf(answer);
			return Number.isInteger(point) && point >= 1 && point <= labels.length ? point : null;
		},
		meanDistance: (points) => ordinalMeanDistance(count(points)),
		divergence: (points) => ordinalDivergence(count(points)),
		shape: (points, dk) => ordinalShape(count(points), dk),
		level: (points) => {
			const average = mean(points);
			return average.ok
				? some({ value: average.value, position: position(average.value) })
				: average;
		},
		position,
		draw: () => (points) => {
			const counts = count(points);
			const bins = labels.map((label, index) => ({
				key: String(index + 1),
				label,
				count: counts[index] ?? 0,
			}));
			return { form: 'bins', bins };
		},
	};
}

function share(point: number, points: number): number {
	return points < 2 ? 0 : (point - 1) / (points - 1);
}
