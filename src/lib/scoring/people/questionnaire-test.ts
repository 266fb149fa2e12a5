import { config } from '../config';
import { permanova, type Permanova } from '../groups/permanova';
import { arrangementsOf } from '../permutation/arrangements';
import {
	exactPermutationTest,
	seededPermutationTest,
	type PermutationTest,
} from '../permutation/permutation-test';
import { tableSpread } from '../permutation/table-spread';
import { none, some, type Result } from '../result';
import { tally } from '../tally';
import { rowsOfMatrix, type DistanceMatrix } from './distance-matrix';

/** Whether groups differ over the whole questionnaire. */
export interface QuestionnaireTest {
	readonly split: Permanova;
	readonly test: PermutationTest;
}

/**
 * PERMANOVA of people over all questions, from Gower's distances (complete, d in the role of squared distances) and the group of each
 * person; people of groups under two are left out. Also reacts to groups that are unequally spread: show their spread beside it. Cost: draws *
 * people squared / groups. Source: Anderson 2001; SPEC 4.7.
 *
 * @example
 * const distances = euclideanDistances([[0], [0], [9], [9]]);
 * questionnaireTest(distances, [...'aabb'], 'seed', 99).value.test // ≈ { r2: 1, ge: 2, total: 6, p: 0.333 }
 */
export function questionnaireTest(
	distances: DistanceMatrix,
	groups: readonly string[],
	seed: string,
	draws: number = config.people.questionnaireDraws,
): Result<QuestionnaireTest> {
	const sizes = tally(groups);
	const { minGroups, minGroupAnswers, exactUpTo } = config.permutation;
	const kept = [...groups.keys()].filter(
		(person) => (sizes.get(groups[person] ?? '') ?? 0) >= minGroupAnswers,
	);
	const labels = kept.map((person) => groups[person] ?? '');
	const counted = [...tally(labels).values()];
	if (counted.length < minGroups) return none('too-few');
	const spread = tableSpread(kept, distances.n, distances.cells);
	const test =
		arrangementsOf(counted).ways <= exactUpTo
			? exactPermutationTest(spread, labels)
			: seededPermutationTest(spread, labels, seed, draws);
	if (!test.ok) return test;
	const rows = rowsOfMatrix(distances);
	const split = permanova(
		kept.map((i) => kept.map((j) => rows[i]?.[j] ?? 0)),
		labels,
	);
	return split.ok ? some({ split: split.value, test: test.value }) : split;
}
