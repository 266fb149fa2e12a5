import type { SingleItem } from '$lib/questionnaires';
import { countsLeaveOut } from '../leave-out/counts-leave-out';
import { nominalDivergence } from '../nominal/divergence';
import { nominalMeanDistance } from '../nominal/mean-distance';
import { nominalShape } from '../nominal/shape';
import { choiceSpread } from '../permutation/counts-spread';
import { none, some } from '../result';
import { tallyCodes } from '../tally-codes';
import { intervalByCounts } from './comparison';
import type { Kind } from './kind';
import { optionIndex } from './option-index';

/** One of several unordered options; the value is the option's place. Source: SPEC 2.1. */
export function singleKind({ options }: SingleItem): Kind<number> {
	const places = optionIndex(options);
	const count = (values: readonly number[]) => tallyCodes(values, options.length);
	return {
		read: (answer) => (answer.kind === 'single' ? (places.get(answer.option) ?? null) : null),
		meanDistance: (values) => nominalMeanDistance(count(values)),
		comparison: {
			keyOf: (place) => place,
			distance: (a, b) => Number(a !== b),
			spread: (values) => choiceSpread(values, options.length),
			leaveOut: (values) => countsLeaveOut(values, options.length, nominalDivergence),
			interval: intervalByCounts(count, 'nominal'),
		},
		divergence: (values) => {
			const divergence = nominalDivergence(count(values));
			return divergence.ok ? some({ ...divergence.value, gap: null }) : divergence;
		},
		shape: (values, dk) => nominalShape(count(values), dk),
		level: () => none('not-measured'),
		position: () => null,
		draw: () => (values) => {
			const counts = count(values);
			const bins = options.map(({ id, label }, index) => ({
				key: id,
				label: { kind: 'text', text: label } as const,
				count: counts[index] ?? 0,
			}));
			return { form: 'bins', bins };
		},
	};
}
