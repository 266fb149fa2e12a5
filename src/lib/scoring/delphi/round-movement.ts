import { config } from '../config';
import { atLeast, atMost } from '../compare';
import { agreeShare } from '../ordinal/agree-share';
import { ordinalDivergence } from '../ordinal/divergence';
import { ordinalShape } from '../ordinal/shape';
import { none, some, type Result } from '../result';
import type { Shape } from '../shape';
import { tallyCodes } from '../tally-codes';

/** What to do with an item after another round: too few took part in both; done; done with two opinions; ask again; no round is left. */
export type RoundDecision =
	'insufficient' | 'consensus' | 'stable-dissent' | 'continue' | 'stop-limit';

/** How the same people's answers to one ordered item moved from one round to the next. */
export interface RoundMovement {
	/** Half the sum of the differences of the two rounds' shares, 0..1 (Scheibe's change of distribution). */
	readonly tv: number;
	/** Share of the people who gave another answer. */
	readonly changed: number;
	readonly earlierD: number;
	readonly laterD: number;
	/** Shape of the later answers. */
	readonly shape: Shape;
}

/** The movement, where enough people answered both rounds, and what follows. */
export interface RoundOutcome {
	/** People who answered both rounds. */
	readonly n: number;
	readonly decision: RoundDecision;
	readonly movement: Result<RoundMovement, 'too-few'>;
}

/** Which round the later one is, and how many there may be. */
export interface RoundLimits {
	readonly round: number;
	readonly maxRounds?: number;
}

/**
 * Movement between two rounds from pairs of scale points 1..K, one pair a person who answered both times. Consensus comes first, then
 * stability; tests of significance decide nothing. Source: Scheibe, Skutsch & Schofer 1975; SPEC 7.4.
 *
 * @example
 * roundOutcome([[1, 3], [5, 3], [2, 3], [3, 3], [4, 3]], 5, { round: 2 }).decision // => 'consensus'
 */
export function roundOutcome(
	pairs: readonly (readonly [earlier: number, later: number])[],
	categories: number,
	{ round, maxRounds = config.rounds.maxRounds }: RoundLimits,
): RoundOutcome {
	const n = pairs.length;
	const before = tallyCodes(
		pairs.map(([earlier]) => earlier - 1),
		categories,
	);
	const after = tallyCodes(
		pairs.map(([, later]) => later - 1),
		categories,
	);
	const earlierD = ordinalDivergence(before);
	const laterD = ordinalDivergence(after);
	if (n < config.rounds.minPairs || !earlierD.ok || !laterD.ok) {
		return { n, decision: 'insufficient', movement: none('too-few') };
	}
	const moved = before.reduce((sum, count, code) => sum + Math.abs(count - (after[code] ?? 0)), 0);
	const movement: RoundMovement = {
		tv: moved / (2 * n),
		changed: pairs.filter(([earlier, later]) => earlier !== later).length / n,
		earlierD: earlierD.value.D,
		laterD: laterD.value.D,
		shape: ordinalShape(after, 0),
	};
	const isDone = isConsensus(after, movement.shape);
	const open = atLeast(round, maxRounds) ? 'stop-limit' : 'continue';
	const decision = isDone ? 'consensus' : isStable(movement) ? 'stable-dissent' : open;
	return { n, decision, movement: some(movement) };
}

const AGREED: readonly Shape[] = ['unanimous', 'agreement', 'agreement-with-dissent'];

function isConsensus(counts: readonly number[], shape: Shape): boolean {
	const share = agreeShare(counts);
	return AGREED.includes(shape) && share.ok && share.value.meets70and15;
}

function isStable({ tv, changed, earlierD, laterD }: RoundMovement): boolean {
	const { stableShare, stableDivergence } = config.rounds;
	return (
		atMost(tv, stableShare) &&
		atMost(changed, stableShare) &&
		atMost(Math.abs(laterD - earlierD), stableDivergence)
	);
}
