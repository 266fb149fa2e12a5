import type { Item } from '$lib/questionnaires';
import { config } from '../config';
import type { Interval } from '../intervals/wilson';
import { krippendorffAlpha } from '../reliability/alpha';
import { alphaBootstrap } from '../reliability/alpha-bootstrap';
import { none, type Result } from '../result';
import type { ScoringInput } from './scoring-input';

/** Krippendorff's alpha of the questions of one section that are on the scale of one of them. */
export interface SectionAlpha {
	readonly questions: number;
	readonly ordinal: Result<number>;
	readonly interval: Result<number>;
	/** Of the ordinal one; only from ten questions on. */
	readonly ends: Result<Interval>;
}

/**
 * Alpha over the questions of the item's section with as many points as it has. An item that is not on a scale: no result. Cost: people *
 * questions, and the draws of the interval from ten questions on. Source: SPEC 3.
 */
export function sectionAlpha(input: ScoringInput, item: Item, sessionSeed: string): SectionAlpha {
	const units = input.items.filter((other) => isOnScaleOf(item, other));
	if (units.length === 0) {
		const nothing = none('not-measured');
		return { questions: 0, ordinal: nothing, interval: nothing, ends: nothing };
	}
	const people = input.respondents.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	const data = people.map(({ id }) => {
		const answers = input.answers.get(id);
		return units.map((unit) => {
			const response = answers?.get(unit.id)?.response;
			const isPoint = response?.state === 'value' && response.value.kind === 'scale';
			return isPoint ? response.value.point : null;
		});
	});
	return {
		questions: units.length,
		ordinal: krippendorffAlpha(data, 'ordinal'),
		interval: krippendorffAlpha(data, 'interval'),
		ends:
			units.length < config.alpha.minUnits
				? none('too-few')
				: alphaBootstrap(data, 'ordinal', `${sessionSeed}|alpha|${item.section}`),
	};
}

function isOnScaleOf(item: Item, other: Item): boolean {
	return (
		item.kind === 'scale' &&
		other.kind === 'scale' &&
		other.section === item.section &&
		other.points.length === item.points.length
	);
}
