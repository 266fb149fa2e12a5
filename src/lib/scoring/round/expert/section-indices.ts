import type { Item } from '$lib/questionnaires';
import { config } from '../../config';
import { withKind } from '../../kinds/with-kind';
import { rwgOfItems } from '../../ordinal/rwg';
import { guardPeople } from '../../privacy/guard-people';
import { krippendorffAlpha, type AlphaMetric } from '../../reliability/alpha';
import { alphaBootstrap } from '../../reliability/alpha-bootstrap';
import { none, some } from '../../result';
import { answersByItem } from '../answers-by-item';
import { valueOf } from '../given-values';
import type { ScoringInput } from '../scoring-input';
import type { ExpertValue } from './expert-value';

/** How the questions of a section are compared: what alpha takes two answers for, and the scale that they must share. */
interface Sharing {
	readonly metric: AlphaMetric;
	/** The same text for items on the same scale. */
	readonly scale: string;
	/** Points of an ordered scale; null for other kinds. */
	readonly points: number | null;
}

/**
 * Krippendorff's alpha and r_wg(J) over the questions of the item's section that share its scale, itself among them; only those with two
 * answers or more count, in any order. The interval of alpha is drawn from ten such questions on. r_wg(J) is made for ordered answers and
 * takes two such questions. A kind whose questions share no scale has no row. Where answers are anonymous a question that too few answered
 * does not count. Yields the share done. Cost: people times questions, and the draws of the interval. Source: SPEC 1.5, 3, 4.8.
 */
export function* sectionIndices(
	input: ScoringInput,
	item: Item,
	sessionSeed: string,
): Generator<number, readonly ExpertValue[], void> {
	const sharing = sharingOf(item);
	if (sharing === null) return [];
	const { metric, points } = sharing;
	const given = answersAlike(input, item, sharing.scale).filter(
		({ length }) => length >= config.minAnswersForSpread,
	);
	const isEnough = given.length >= config.minParallelQuestions;
	const interval =
		given.length >= config.alpha.minUnits
			? yield* alphaBootstrap(given, metric, `${sessionSeed}|alpha|${item.section}`)
			: none('too-few');
	const parallel = points !== null && isEnough ? rwgOfItems(given, points) : none('too-few');
	return [
		{ index: 'section-questions', value: some(given.length) },
		{ index: 'alpha', value: krippendorffAlpha(given, metric), interval },
		...(points === null ? [] : [{ index: 'rwg-section', value: parallel } as const]),
	];
}

/**
 * Scales with as many points share a scale, whatever the points are called, and so do choices with the same options (id and label) in any
 * order, names out of the same list, numbers in the same unit, dates. Several options, rankings, budgets and texts share none: null.
 */
function sharingOf(item: Item): Sharing | null {
	switch (item.kind) {
		case 'scale': {
			const points = item.points.length;
			return { metric: 'ordinal', scale: `scale ${points}`, points };
		}
		case 'yes-partly-no':
			return { metric: 'ordinal', scale: item.kind, points: 3 };
		case 'single': {
			const options = item.options.map(({ id, label }) => [id, label]).sort();
			return { metric: 'nominal', scale: `single ${JSON.stringify(options)}`, points: null };
		}
		case 'entity':
			return { metric: 'nominal', scale: `entity ${item.list}`, points: null };
		case 'number': {
			const scale = `number ${item.distance} ${item.unit.trim()}`;
			return { metric: 'interval', scale, points: null };
		}
		case 'date':
			return { metric: 'interval', scale: item.kind, points: null };
		case 'multiple':
		case 'ranking':
		case 'allocation':
		case 'text':
			return null;
	}
}

/** The answers to each question of the item's section on its scale, as numbers, people by id. */
function answersAlike(
	input: ScoringInput,
	{ section }: Item,
	scale: string,
): readonly (readonly number[])[] {
	const { least, entityNames } = input;
	const items = input.items.filter(
		(item) => item.section === section && sharingOf(item)?.scale === scale,
	);
	const codes = new Map<string, number>();
	const codeOf = (key: string) => {
		const code = codes.get(key) ?? codes.size;
		codes.set(key, code);
		return code;
	};
	return answersByItem({ ...input, items }).map((all, place) => {
		const item = items[place];
		if (item === undefined) return [];
		const people =
			least === undefined ? all : guardPeople(item, all, { entityNames, least }).people;
		return withKind(item, entityNames, (kind) =>
			people.flatMap((person) => {
				const value = valueOf(kind, person);
				if (value === null || kind.comparison === null) return [];
				const key = kind.comparison.keyOf(value);
				if (item.kind === 'single') return [codeOf(item.options[Number(key)]?.id ?? '')];
				return [typeof key === 'number' ? key : codeOf(key)];
			}),
		);
	});
}
