import { atLeast } from './compare';
import { config } from './config';

/** How the answers to one item lie, in one word. "Two camps" and "scattered" need six answers; under six it is "divided". */
export type Shape =
	| 'no-answers'
	| 'dont-know'
	| 'too-few'
	| 'unanimous'
	| 'two-camps'
	| 'agreement'
	| 'agreement-with-dissent'
	| 'leaning'
	| 'scattered'
	| 'divided';

/**
 * The shapes that say there is nothing to judge, the same for every kind: nobody answered, at least half do not know, under three
 * answers. Null when there is something to judge. Source: SPEC 1.6 step 1.
 */
export function shapeBeforeValues(
	n: number,
	dk: number,
): 'no-answers' | 'dont-know' | 'too-few' | null {
	if (n + dk === 0) return 'no-answers';
	if (atLeast(dk / (n + dk), config.shape.dontKnowShare)) return 'dont-know';
	if (n < config.minAnswersForVerdict) return 'too-few';
	return null;
}

/** People differ: scattered, or, among too few to tell camps from scatter, divided. Source: SPEC 1.6. */
export function shapeOfSpread(n: number): 'scattered' | 'divided' {
	return n >= config.shape.minAnswersForCamps ? 'scattered' : 'divided';
}

/**
 * Whether so many people do not know that this is the finding: at least a third of those who answered or did not know.
 * Nobody at all is no gap. Source: SPEC 1.6.
 *
 * @example
 * isKnowledgeGap(6, 3) // => true
 * isKnowledgeGap(9, 1) // => false
 */
export function isKnowledgeGap(n: number, dk: number): boolean {
	return n + dk > 0 && atLeast(dk / (n + dk), config.knowledgeGapShare);
}
