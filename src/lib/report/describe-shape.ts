import { unreachable } from '$lib/faults';
import { m } from '$lib/messages';
import { config, type ItemScore, type Shape } from '$lib/scoring';

/** The shape of an item's answers in words. */
export interface ShapeDescription {
	readonly shape: Shape;
	/** Two or three words, e.g. "Two camps". */
	readonly label: string;
	/** One sentence that says what it means. */
	readonly meaning: string;
}

/** Puts the shape of an item's answers into words; null for text, which has none. Under 12 answers camps only "look like" camps. */
export function describeShape({
	shape,
	counts,
	isNearlyAll,
}: Pick<ItemScore, 'shape' | 'counts' | 'isNearlyAll'>): ShapeDescription | null {
	if (shape === null) return null;
	const meaning = isNearlyAll ? m.report_gap_nearly_none() : meaningOf(shape);
	return { shape, label: shapeLabel(shape, counts.answered), meaning };
}

/** A shape in two or three words. `answered`: answers behind it. */
export function shapeLabel(shape: Shape, answered: number): string {
	switch (shape) {
		case 'no-answers':
			return m.charts_shape_no_answers();
		case 'dont-know':
			return m.charts_shape_dont_know();
		case 'too-few':
			return m.charts_shape_too_few();
		case 'unanimous':
			return m.charts_shape_unanimous();
		case 'two-camps':
			return answered < config.shape.sureOfCampsFrom
				? m.charts_shape_looks_like_two_camps()
				: m.charts_shape_two_camps();
		case 'agreement':
			return m.charts_shape_agreement();
		case 'agreement-with-dissent':
			return m.charts_shape_agreement_with_dissent();
		case 'leaning':
			return m.charts_shape_leaning();
		case 'scattered':
			return m.charts_shape_scattered();
		case 'divided':
			return m.charts_shape_divided();
		default:
			return unreachable(shape);
	}
}

function meaningOf(shape: Shape): string {
	switch (shape) {
		case 'no-answers':
			return m.report_shape_no_answers();
		case 'dont-know':
			return m.report_shape_dont_know();
		case 'too-few':
			return m.report_shape_too_few();
		case 'unanimous':
			return m.report_shape_unanimous();
		case 'two-camps':
			return m.report_shape_two_camps();
		case 'agreement':
			return m.report_shape_agreement();
		case 'agreement-with-dissent':
			return m.report_shape_agreement_with_dissent();
		case 'leaning':
			return m.report_shape_leaning();
		case 'scattered':
			return m.report_shape_scattered();
		case 'divided':
			return m.report_shape_divided();
		default:
			return unreachable(shape);
	}
}
