import { bitCount } from '../bit-count';
import type { AnswerColumn } from './answer-column';

/** Who answered which of the columns of one weight: a bit a column, `words` words a person. */
export interface PackedAnswered {
	readonly weight: number;
	readonly words: number;
	readonly answered: Int32Array;
}

/** Packs who answered what. Cost: people times columns. */
export function packAnswered(columns: readonly AnswerColumn[]): readonly PackedAnswered[] {
	return [...new Set(columns.map(({ weight }) => weight))].map((weight) => {
		const members = columns.filter((column) => column.weight === weight);
		const words = Math.ceil(members.length / 32);
		const answered = new Int32Array((columns[0]?.codes.length ?? 0) * words);
		members.forEach(({ codes, kinds }, index) => {
			codes.forEach((code, person) => {
				const cell = person * words + (index >>> 5);
				if (code < kinds - 1) answered[cell] = (answered[cell] ?? 0) | (1 << (index & 31));
			});
		});
		return { weight, words, answered };
	});
}

/** Adds the weight and number of the columns that person `i` has in common with everybody before. */
export function addCommon(
	weights: Float64Array,
	counts: Float64Array,
	{ weight, words, answered }: PackedAnswered,
	i: number,
): void {
	const own = answered.slice(i * words, (i + 1) * words);
	for (let j = 0; j < i; j += 1) {
		let common = 0;
		for (let word = 0; word < words; word += 1) {
			common += bitCount((own[word] ?? 0) & (answered[j * words + word] ?? 0));
		}
		counts[j] = (counts[j] ?? 0) + common;
		weights[j] = (weights[j] ?? 0) + common * weight;
	}
}
