import type { Item } from '$lib/questionnaires';
import { config } from '../../config';
import type { Interval } from '../../intervals/wilson';
import { rwgOfItems } from '../../ordinal/rwg';
import { krippendorffAlpha } from '../../reliability/alpha';
import { alphaBootstrapSteps } from '../../reliability/alpha-bootstrap';
import type { AlphaMetric } from '../../reliability/alpha-of-table';
import { drawUnits } from '../../reliability/draw-units';
import {
	alphaOfUnits,
	unitDifferences,
	type PlainMetric,
} from '../../reliability/unit-differences';
import { mapResult, none, some, type Result } from '../../result';
import type { ScoringInput } from '../scoring-input';
import type { SectionIndex } from './expert-index';
import { scaledSteps } from './scaled-steps';
import { sectionUnits } from './section-units';

/** An index of a section, or the reason why there is none. */
export interface SectionValue {
	readonly index: SectionIndex;
	readonly value: Result<number>;
}

/** What part of an alpha the differences of questions are; the rest is its interval. */
const DIFFERENCES_SHARE = 0.5;

/**
 * Krippendorff's alpha and r_wg(J) over the questions of the item's section on its scale, see `sectionUnits`; only those with two answers or
 * more count, in any order. The interval is of the first alpha, from ten such questions on. r_wg(J) is made for ordered answers and takes two
 * such questions. A kind whose questions share no scale has no row. Yields the share done. Cost: the draws of the interval; numbers: the
 * square of the different answers of all questions. Source: SPEC 1.5, 3.
 */
export function* sectionIndices(
	input: ScoringInput,
	item: Item,
	sessionSeed: string,
): Generator<number, readonly SectionValue[], void> {
	const { units, metrics } = sectionUnits(input, item);
	if (metrics.length === 0) return [];
	const given = units
		.map((answers) => answers.filter((answer) => answer !== null))
		.filter((answers) => answers.length >= config.minAnswersForSpread);
	const seed = `${sessionSeed}|alpha|${item.section}`;
	const alphas: SectionValue[] = [];
	let ends: Result<Interval> = none('too-few');
	for (const [place, metric] of metrics.entries()) {
		const isFirst = place === 0;
		const found = yield* scaledSteps(
			alphaBy(metric, given, isFirst ? seed : null),
			place / metrics.length,
			(place + 1) / metrics.length,
		);
		alphas.push({ index: `alpha-${metric}`, value: found.alpha });
		if (isFirst) ends = found.ends;
	}
	return [
		{ index: 'section-questions', value: some(given.length) },
		...alphas,
		{ index: 'alpha-low', value: mapResult(ends, ({ lo }) => lo) },
		{ index: 'alpha-high', value: mapResult(ends, ({ hi }) => hi) },
		...parallel(item, given),
	];
}

interface AlphaFound {
	readonly alpha: Result<number>;
	readonly ends: Result<Interval>;
}

/** Alpha by one metric, and its interval where there is a seed to draw from and there are enough questions. */
function* alphaBy(
	metric: AlphaMetric,
	units: readonly (readonly number[])[],
	seed: string | null,
): Generator<number, AlphaFound, void> {
	const isDrawn = seed !== null && units.length >= config.alpha.minUnits;
	if (metric === 'ordinal') {
		const data = transposed(units);
		const ends = isDrawn ? yield* alphaBootstrapSteps(data, metric, seed) : none('too-few');
		return { alpha: krippendorffAlpha(data, metric), ends };
	}
	return yield* alphaOfPlain(metric, units, isDrawn ? seed : null);
}

function* alphaOfPlain(
	metric: PlainMetric,
	units: readonly (readonly number[])[],
	seed: string | null,
): Generator<number, AlphaFound, void> {
	const differences = yield* scaledSteps(unitDifferences(units, metric), 0, DIFFERENCES_SHARE);
	const alphaOf = (places: readonly number[]) => alphaOfUnits(differences, places);
	const ends: Result<Interval> =
		seed === null
			? none('too-few')
			: yield* scaledSteps(drawUnits(units.length, alphaOf, seed), DIFFERENCES_SHARE, 1);
	return { alpha: alphaOf([...units.keys()]), ends };
}

/** Who gave an answer does not matter to alpha, so that any answers of two questions may stand in one row. */
function transposed(
	units: readonly (readonly number[])[],
): readonly (readonly (number | null)[])[] {
	const rows = Math.max(0, ...units.map(({ length }) => length));
	return Array.from({ length: rows }, (_, row) => units.map((answers) => answers[row] ?? null));
}

function parallel(item: Item, units: readonly (readonly number[])[]): readonly SectionValue[] {
	const points = pointsOf(item);
	if (points === null) return [];
	const isEnough = units.length >= config.minParallelQuestions;
	return [{ index: 'rwg-section', value: isEnough ? rwgOfItems(units, points) : none('too-few') }];
}

/** Points of an ordered scale; null for other kinds. */
function pointsOf(item: Item): number | null {
	if (item.kind === 'scale') return item.points.length;
	return item.kind === 'yes-partly-no' ? 3 : null;
}
