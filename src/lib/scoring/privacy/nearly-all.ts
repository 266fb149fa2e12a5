import { unreachable } from '$lib/faults';
import { config } from '../config';
import type { ItemScore } from '../round/item-score';

/**
 * Whether nine in ten or more of these answers are one and the same, so that exact figures would disclose everybody behind them. On
 * questions where several may be ticked, on rankings and budgets: whether all answers are the same. Nobody: no. Source: SPEC 4.8.
 */
export function isNearlyAll({
	answered,
	distribution,
	divergence,
}: Pick<ItemScore, 'distribution' | 'divergence'> & { readonly answered: number }): boolean {
	if (answered === 0) return false;
	switch (distribution.form) {
		case 'bins':
		case 'numbers':
		case 'days': {
			const largest = Math.max(...distribution.bins.map(({ count }) => count));
			return isNearlyAllOf(largest, answered);
		}
		case 'ticks':
		case 'ranks':
		case 'points':
			return divergence.ok && divergence.value.D === 0;
		case 'texts':
			return false;
		default:
			return unreachable(distribution);
	}
}

/**
 * Whether so many out of so many are nine in ten or more.
 *
 * @example
 * isNearlyAllOf(9, 10) // => true
 * isNearlyAllOf(8, 10) // => false
 */
export function isNearlyAllOf(count: number, answered: number): boolean {
	return answered > 0 && count / answered >= config.nearlyAllShare - config.slack;
}
