import type { Generator } from '../random/generator';
import type { AnswerColumn } from './answer-column';

/** A column whose answers change their people at every shuffle; who gave none stays without one. */
export interface ShuffledColumn {
	readonly column: AnswerColumn;
	readonly shuffle: (generator: Generator) => void;
}

/** A copy of a column to be shuffled, each time from the order before. Source: SPEC 5. */
export function shuffledColumn(column: AnswerColumn): ShuffledColumn {
	const codes = column.codes.slice();
	const answered = Uint32Array.from(
		[...codes.keys()].filter((person) => (codes[person] ?? 0) < column.kinds - 1),
	);
	const given = Uint32Array.from(answered, (person) => codes[person] ?? 0);
	const shuffle = (generator: Generator) => {
		generator.shuffle(given);
		answered.forEach((person, place) => {
			codes[person] = given[place] ?? 0;
		});
	};
	return { column: { ...column, codes }, shuffle };
}
