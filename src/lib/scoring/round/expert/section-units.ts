import type { Item } from '$lib/questionnaires';
import { withKind } from '../../kinds/with-kind';
import { guardPeople } from '../../privacy/guard-people';
import type { AlphaMetric } from '../../reliability/alpha-of-table';
import { valueOf } from '../given-values';
import { answersByItem } from '../answers-by-item';
import type { ScoringInput } from '../scoring-input';

/** The questions of one section that are answered on one scale, and what people said, as numbers. */
export interface SectionUnits {
	/** A list of answers a question, people by id; null = no value. */
	readonly units: readonly (readonly (number | null)[])[];
	/** How two answers may be compared; the first is the one whose interval is drawn. None where questions of the kind share no scale. */
	readonly metrics: readonly AlphaMetric[];
}

/**
 * The questions of the item's section that share its scale, itself among them:
 * - scales with as many points, whatever the points are called; yes, partly and no: ordinal, interval;
 * - choices with the same options (id and label) in any order; names out of the same list: nominal;
 * - amounts with a true zero in the same unit: ratio, interval; other numbers in the same unit, and dates: interval.
 *
 * Several options, rankings, budgets and texts: none. Where answers are anonymous a question that too few answered has none. Cost: people *
 * questions. Source: SPEC 3, 4.8.
 */
export function sectionUnits(input: ScoringInput, item: Item): SectionUnits {
	const metrics = metricsOf(item);
	if (metrics.length === 0) return { units: [], metrics };
	const items = input.items.filter(
		(other) => other.section === item.section && isAlike(item, other),
	);
	const { least, entityNames } = input;
	const codes = new Map<string, number>();
	const codeOf = (key: string) => {
		const code = codes.get(key) ?? codes.size;
		codes.set(key, code);
		return code;
	};
	const units = answersByItem({ ...input, items }).map((all, place) => {
		const own = items[place] ?? item;
		const people = least === undefined ? all : guardPeople(own, all, { entityNames, least }).people;
		return withKind(own, entityNames, (kind) =>
			people.map((person) => {
				const value = valueOf(kind, person);
				if (value === null || kind.comparison === null) return null;
				const key = kind.comparison.keyOf(value);
				if (own.kind === 'single') return codeOf(own.options[Number(key)]?.id ?? '');
				return typeof key === 'number' ? key : codeOf(key);
			}),
		);
	});
	return { units, metrics };
}

function metricsOf(item: Item): readonly AlphaMetric[] {
	switch (item.kind) {
		case 'scale':
		case 'yes-partly-no':
			return ['ordinal', 'interval'];
		case 'single':
		case 'entity':
			return ['nominal'];
		case 'number':
			return item.distance === 'ratio' ? ['ratio', 'interval'] : ['interval'];
		case 'date':
			return ['interval'];
		case 'multiple':
		case 'ranking':
		case 'allocation':
		case 'text':
			return [];
	}
}

function isAlike(item: Item, other: Item): boolean {
	return scaleOf(item) === scaleOf(other);
}

/** The same text for items on the same scale. */
function scaleOf(item: Item): string {
	switch (item.kind) {
		case 'scale':
			return `scale ${item.points.length}`;
		case 'single':
			return `single ${JSON.stringify(item.options.map(({ id, label }) => [id, label]).sort())}`;
		case 'entity':
			return `entity ${item.list}`;
		case 'number':
			return `number ${item.distance} ${item.unit.trim()}`;
		default:
			return item.kind;
	}
}
