import { unreachable } from '$lib/faults';
import { m } from '$lib/messages';
import type { ExpertFigure, Reason, Result } from '$lib/scoring';

/** Decimals of a value in the table: enough to check another program against. */
const DECIMALS = 4;

/** The value of an index as a cell: a number, a word, or why there is none. */
export function expertCell(value: Result<ExpertFigure>): string | number {
	if (!value.ok) return m.expert_none({ reason: whyNot(value.reason) });
	const figure = value.value;
	if (typeof figure === 'number') return Number(figure.toFixed(DECIMALS));
	if (typeof figure === 'boolean') return figure ? m.expert_yes() : m.expert_no();
	return wordOf(figure);
}

function wordOf(figure: Exclude<ExpertFigure, number | boolean>): string {
	switch (figure) {
		case 'negligible':
			return m.expert_size_negligible();
		case 'small':
			return m.expert_size_small();
		case 'medium':
			return m.expert_size_medium();
		case 'large':
			return m.expert_size_large();
		case 'low':
			return m.expert_band_low();
		case 'middle':
			return m.expert_band_middle();
		case 'high':
			return m.expert_band_high();
		default:
			return unreachable(figure);
	}
}

function whyNot(reason: Reason): string {
	switch (reason) {
		case 'no-answers':
			return m.expert_reason_no_answers();
		case 'too-few':
			return m.expert_reason_too_few();
		case 'no-variation':
			return m.expert_reason_no_variation();
		case 'hidden':
		case 'hidden-remainder':
			return m.expert_reason_hidden();
		case 'not-measured':
			return m.expert_reason_not_measured();
		default:
			return unreachable(reason);
	}
}
