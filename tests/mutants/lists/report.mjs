// @ts-check
import { mutantsOf } from '../mutant.mjs';

const folder = 'tests/unit/report';

/** Sentences that say what the numbers say. */
export const reportMutants = mutantsOf(
	{ room: 'report', project: 'unit', tests: [`${folder}/dial-sensitivity.test.ts`] },
	[
		[
			'describe-dial-sensitivity.ts',
			'if (lo === hi) return m.report_sure_questions_same({ value: lo });',
			'',
			'whichever question is left out, the dial stays where it is',
		],
		[
			'describe-dial-sensitivity.ts',
			'if (lo === hi) return m.report_sure_groups_same({ value: lo }) + note;',
			'',
			'whichever group is left out, the dial stays where it is',
		],
		[
			'describe-dial-sensitivity.ts',
			'level - lowest.level >= highest.level - level',
			'level - lowest.level < highest.level - level',
			'the one that moves the dial most is named',
		],
		[
			'describe-dial-sensitivity.ts',
			'const note = hasHiddenGroups ?',
			'const note = false ?',
			'groups that anonymity keeps in are said to be kept in',
		],
		[
			'describe-dial-sensitivity.ts',
			'changes.filter((change) => change.to === to)',
			'changes',
			'each other band is told with its own reasons',
		],
		[
			'tell-bars.ts',
			'if (least === null) return { count, told: null };',
			'if (least !== null) return { count, told: null };',
			'exact counts are told with names only',
			[`${folder}/nearly-all.property.test.ts`],
		],
		[
			'hardest-differences.ts',
			' || score.isNearlyAll)',
			')',
			'nearly all of one mind is no difference, or it would tell who is not',
			[`${folder}/nearly-all.property.test.ts`],
		],
		[
			'why-withheld.ts',
			"|| reason === 'hidden-remainder' ",
			'',
			'a group that would give a smaller one away says so',
			[`${folder}/withheld.test.ts`, `${folder}/words.test.ts`],
		],
		[
			'table-csv.ts',
			"/^[=+\\-@\\t\\r]/.test(cell) ? `'${cell}` : cell",
			'cell',
			'no cell is a formula',
			[`${folder}/comparisons.test.ts`],
		],
	],
);
