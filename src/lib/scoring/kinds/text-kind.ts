import { none } from '../result';
import type { Kind } from './kind';

/** A short text: counted and listed, never measured. Source: SPEC 2.7. */
export const textKind: Kind<string> = {
	read: (answer) => {
		if (answer.kind !== 'text') return null;
		const text = answer.text.trim();
		return text === '' ? null : text;
	},
	meanDistance: null,
	comparison: null,
	divergence: () => none('not-measured'),
	shape: () => null,
	level: () => none('not-measured'),
	position: () => null,
	draw: () => () => ({ form: 'texts' }),
};
