// @ts-check

/**
 * A phone, a tablet held upright, and a laptop, in CSS pixels.
 *
 * @typedef {{ readonly width: number; readonly height: number }} Size
 * @type {readonly Size[]}
 */
export const sizes = [
	{ width: 390, height: 844 },
	{ width: 820, height: 1180 },
	{ width: 1440, height: 900 },
];

/** @type {readonly ('light' | 'dark')[]} */
export const themes = ['light', 'dark'];
