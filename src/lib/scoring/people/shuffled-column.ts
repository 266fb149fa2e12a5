import type { Generator } from '../random/generator';
import type { AnswerColumn } from './answer-column';

/** A column whose answers change their people at every shuffle; who gave none stays without one. */
export interface ShuffledColumn {
	readonly column: AnswerColumn;
	/** Puts the answers in another order, which `column` shows after `deal`. */
	readonly shuffle: (generator: Generator) => void;
	readonly deal: () => void;
}

/** A copy of a column to be shuffled, each time from the order before. Source: SPEC 5. */
export function shuffledColumn(column: AnswerColumn): ShuffledColumn {
	const codes = column.codes.slice();
	const answered = Uint32Array.from(
		[...codes.keys()].filter((person) => (codes[person] ?? 0) < column.kinds - 1),
	);
	const given = Uint32Array.from(answered, (person) => codes[person] ?? 0);
	return {
		column: { ...column, codes },
		shuffle: (generator) => generator.shuffle(given),
		deal: () => {
			for (let place = 0; place < answered.length; place += 1) {
				codes[answered[place] ?? 0] = given[place] ?? 0;
			}
		},
	};
}
