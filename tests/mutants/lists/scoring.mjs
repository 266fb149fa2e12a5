// @ts-check
import { mutantsOf } from '../mutant.mjs';

const folder = 'tests/unit/scoring';

/** What may be told where answers are anonymous. */
export const scoringMutants = mutantsOf(
	{
		room: 'scoring',
		project: 'unit',
		tests: [
			'guard.property',
			'guard-ratings',
			'guard-score',
			'suppress.property',
			'open-in-batches.property',
		].map((name) => `${folder}/${name}.test.ts`),
	},
	[
		[
			'privacy/suppress.ts',
			'present.filter(([, size]) => size >= least)',
			'present.filter(([, size]) => size >= least - 1)',
			'a group with fewer than the least answers is not shown by itself',
		],
		[
			'privacy/suppress.ts',
			'while (small.size > 0 && sum(small.values()) < least && visible.size > 0) {',
			'while (false) {',
			'the remainder rule: nobody can be computed by subtraction',
		],
		[
			'privacy/suppress.ts',
			'const isSmaller = next[1] < least[1] ||',
			'const isSmaller = next[1] > least[1] ||',
			'of the visible groups the smallest joins the small ones',
		],
		[
			'privacy/suppress.ts',
			'isTotalShown: sum(sizes.values()) >= least,',
			'isTotalShown: true,',
			'a total under the least is not shown',
		],
		[
			'privacy/guard-people.ts',
			'if (isTooFew(people, sum(sizes.values()), least)) {',
			'if (false) {',
			'where even all together are too few, no answer is scored',
		],
		[
			'privacy/guard-people.ts',
			'return answers > 0 || (spoken > 0 && spoken < least);',
			'return answers > 0;',
			'"don\'t know" of a few tells about them',
		],
		[
			'privacy/guard-people.ts',
			'isPooled.has(one.group) ? { ...one, group: POOLED_GROUP } : one',
			'one',
			'people of small groups are counted under the pool',
		],
		[
			'privacy/guard-people.ts',
			'sizeOf(group) >= least && !isPooled.has(group)',
			'true',
			'who is in a small group is not quoted',
		],
		[
			'privacy/guard-ratings.ts',
			'if (raters === 0 || raters >= least)',
			'if (raters === 0 || raters >= least - 1)',
			'ratings by fewer than the least are left out',
		],
		[
			'privacy/guard-score.ts',
			'counts: answersOnly(group.counts), ',
			'',
			'how the silent of a group were silent is not told',
		],
		[
			'privacy/guard-score.ts',
			"shape: nearlyAll ? 'agreement' : score.shape,",
			'shape: score.shape,',
			'the shape does not tell whether all or nearly all said the same',
			[`${folder}/guard.property.test.ts`, 'tests/unit/report/nearly-all.property.test.ts'],
		],
		[
			'privacy/guard-score.ts',
			'confidence.ok && confidence.value.n < least',
			'false',
			'confidence of fewer than the least is not told',
		],
		[
			'privacy/guard-score.ts',
			'confidentDivergence: hide(score.confidentDivergence),',
			'',
			'what the confident say is not told apart',
		],
		[
			'privacy/guard-score.ts',
			"respondent: '', group, text",
			"respondent: 'somebody', group, text",
			'quotes lose their author',
		],
		[
			'privacy/nearly-all.ts',
			'count / answered >= config.nearlyAllShare - config.slack',
			'count / answered > config.nearlyAllShare + config.slack',
			'from nine in ten on exact figures are not told',
			[`${folder}/guard.property.test.ts`, 'tests/unit/report/nearly-all.property.test.ts'],
		],
		[
			'privacy/nearly-all.ts',
			'return divergence.ok && divergence.value.D === 0;',
			'return false;',
			'of ticks, ranks and points a unanimous group is told as such',
			[`${folder}/guard.property.test.ts`, 'tests/unit/report/nearly-all.property.test.ts'],
		],
		[
			'privacy/open-in-batches.ts',
			'return changed === 0 || changed >= least;',
			'return true;',
			'a later opening adds at least so many people to a cell',
		],
		[
			'privacy/open-in-batches.ts',
			'before.every((earlier) => {',
			'before.slice(-1).every((earlier) => {',
			'an opening is set against every earlier one, not the last alone',
		],
		[
			'privacy/open-in-batches.ts',
			'if (!groups.has(id)) groups.set(id, group);',
			'groups.set(id, group);',
			'people keep the group under which they were first shown',
		],
		[
			'privacy/open-in-batches.ts',
			'if (isKept && (isNew || after.size === visible.size)) shown = taken;',
			'shown = taken;',
			'the same groups stay shown by themselves',
		],
		[
			'privacy/open-in-batches.ts',
			'return guardPeople(item, peopleOf(shown, groups), terms).isHidden ? last : shown;',
			'return shown;',
			'what was seen once stays seen',
		],
	],
);
