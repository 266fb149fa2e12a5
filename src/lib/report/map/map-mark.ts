import type { Severity } from '$lib/scoring';

/** The sign of a severity on the map, around its middle: a form, whether it is filled, and a letter in it. */
export interface MapMark {
	readonly form: string;
	readonly isFilled: boolean;
	readonly letter: string;
}

const CIRCLE = 'M-9 0a9 9 0 1 0 18 0a9 9 0 1 0 -18 0Z';
const OCTAGON = 'M-4.1 -10H4.1L10 -4.1V4.1L4.1 10H-4.1L-10 4.1V-4.1Z';
const DIAMOND = 'M0 -10L10 0L0 10L-10 0Z';

const SQUARE = 'M-8.5 -8.5H8.5V8.5H-8.5Z';

/** Told apart by form and letter as well as by colour. */
export const MAP_MARKS: Readonly<Record<Severity, MapMark>> = {
	critical: { form: OCTAGON, isFilled: true, letter: '!' },
	major: { form: DIAMOND, isFilled: true, letter: '!' },
	minor: { form: CIRCLE, isFilled: false, letter: '•' },
	info: { form: SQUARE, isFilled: false, letter: 'i' },
};
