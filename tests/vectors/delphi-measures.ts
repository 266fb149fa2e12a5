import * as v from 'valibot';
import { coefficientOfVariation, mcnemar, roundOutcome, wilcoxon } from '$lib/scoring';
import { measure, noParams, number, numbers, plain, text, x, type MeasureTable } from './measure';

const answers = v.record(text, v.nullable(v.union([number, text])));

/** Between rounds: section 7.4. */
export const delphiMeasures: MeasureTable = {
	'delphi.cv': measure(x, noParams, (input) => plain(coefficientOfVariation(input.x))),
	'delphi.wilcoxon': measure(v.object({ x: numbers, y: numbers }), noParams, (input) =>
		wilcoxon(input.x, input.y),
	),
	'delphi.mcnemar': measure(v.object({ b: number, c: number }), noParams, ({ b, c }) => {
		const { chi2, chi2cc, pExact } = mcnemar(b, c);
		return { chi2: plain(chi2), chi2cc: plain(chi2cc), p_exact: pExact };
	}),
	'delphi.round': measure(
		v.object({ r1: answers, r2: answers }),
		v.object({ K: number, round: number, maxRounds: v.optional(number) }),
		({ r1, r2 }, { K, round, maxRounds }) => {
			const pairs = pairsOf(r1, r2);
			const limits = maxRounds === undefined ? { round } : { round, maxRounds };
			const { n, decision, movement } = roundOutcome(pairs, K, limits);
			const own = plain(movement);
			return {
				n,
				decision,
				tv: own?.tv ?? null,
				changed: own?.changed ?? null,
				D1: own?.earlierD ?? null,
				D2: own?.laterD ?? null,
				shape: own?.shape ?? null,
			};
		},
	),
};

type Answers = v.InferOutput<typeof answers>;

/** Both points of everybody who gave one in both rounds. */
function pairsOf(earlier: Answers, later: Answers): readonly (readonly [number, number])[] {
	return Object.entries(earlier).flatMap(([person, before]) => {
		const after = later[person];
		return typeof before === 'number' && typeof after === 'number' ? [[before, after]] : [];
	});
}
