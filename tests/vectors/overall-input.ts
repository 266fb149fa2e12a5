import * as v from 'valibot';
import {
	ordinalDivergence,
	ordinalSplit,
	type AlignmentItem,
	type ReadinessItem,
} from '$lib/scoring';

const question = v.object({
	id: v.string(),
	w: v.optional(v.number(), 1),
	dim: v.optional(v.string(), ''),
	min: v.number(),
	max: v.number(),
	rev: v.optional(v.boolean(), false),
	answers: v.record(v.string(), v.nullable(v.union([v.number(), v.string()]))),
});

/** Questions with everybody's answers, and the group of each person, as the vectors of section 7 give them. */
export const questionnaire = v.object({
	questions: v.array(question),
	groups: v.record(v.string(), v.string()),
});

type Questionnaire = v.InferOutput<typeof questionnaire>;
type Question = v.InferOutput<typeof question>;

/** The questions as the library's readiness wants them. */
export function readinessItems({ questions, groups }: Questionnaire): readonly ReadinessItem[] {
	return questions.map((asked) => ({
		dimension: asked.dim,
		weight: asked.w,
		groups: answersByGroup(asked, groups).map((answers) => {
			const shares = values(answers).map((x) => (x - asked.min) / (asked.max - asked.min));
			return {
				sum: shares.reduce((sum, share) => sum + (asked.rev ? 1 - share : share), 0),
				answered: shares.length,
				missing: answers.filter((answer) => answer === 'dk' || answer === 'skip').length,
			};
		}),
	}));
}

/** The questions as the library's alignment wants them. */
export function alignmentItems({ questions, groups }: Questionnaire): readonly AlignmentItem[] {
	return questions.map((asked) => {
		const byGroup = answersByGroup(asked, groups).map((answers) => counts(asked, values(answers)));
		const all = counts(asked, values(Object.values(asked.answers)));
		return {
			weight: asked.w,
			divergence: ordinalDivergence(all),
			split: ordinalSplit(byGroup),
		};
	});
}

type Given = number | string | null;

function answersByGroup(
	{ answers }: Question,
	groups: Readonly<Record<string, string>>,
): readonly (readonly Given[])[] {
	const names = [...new Set(Object.values(groups))];
	const given = Object.entries(answers);
	return names.map((name) =>
		given.filter(([person]) => groups[person] === name).map(([, answer]) => answer),
	);
}

function values(answers: readonly Given[]): readonly number[] {
	return answers.filter((answer) => typeof answer === 'number');
}

function counts({ min, max }: Question, points: readonly number[]): readonly number[] {
	return Array.from(
		{ length: max - min + 1 },
		(_, index) => points.filter((point) => point - min === index).length,
	);
}
