import { config } from '../config';

/**
 * The band of 20 points into which a dial falls, counted from 0: five of them, 100 belongs to the last. `level`: 0..1. Rounding never decides.
 * Source: SPEC 7.3.
 *
 * @example
 * verdictBand(0.55) // => 2
 */
export function verdictBand(level: number): number {
	const { verdictBandPoints } = config;
	const last = Math.ceil(100 / verdictBandPoints) - 1;
	return Math.min(last, Math.floor((level * 100) / verdictBandPoints + config.slack));
}
