import { unreachable } from '$lib/faults';
import { m } from '$lib/messages';
import type { Shape } from '$lib/scoring';

/** From this many answers two camps are named without "looks like" (SPEC 1.6). */
const SURE_OF_CAMPS = 12;

/** A shape in plain words. `answered`: answers behind it. */
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
			return answered < SURE_OF_CAMPS
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
