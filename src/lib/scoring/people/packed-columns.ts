import { bitCount } from '../bit-count';
import type { AnswerColumn } from './answer-column';
import { bitCodeOf, type BitCode } from './bit-code';

/** A column in a pack: its word, and the place in it. */
interface Member {
	readonly column: AnswerColumn;
	readonly code: BitCode;
	readonly word: number;
	readonly shift: number;
}

/** Many columns of the same unit as bits: of each person, `words` words of answers, and of what was answered. */
interface Pack {
	readonly unit: number;
	readonly words: number;
	readonly members: readonly Member[];
	readonly bits: Int32Array;
	readonly answered: Int32Array;
}

/** Columns made ready for comparing everybody: what has a bit code packed, eight scales a word, and the rest. */
export interface PackedColumns {
	readonly packs: readonly Pack[];
	readonly rest: readonly AnswerColumn[];
}

/** Packs columns, still without their answers. Cost: people times columns. */
export function packColumns(columns: readonly AnswerColumn[]): PackedColumns {
	const byUnit = new Map<number, { column: AnswerColumn; code: BitCode }[]>();
	const rest: AnswerColumn[] = [];
	for (const column of columns) {
		const code = bitCodeOf(column);
		if (code === null) {
			rest.push(column);
			continue;
		}
		const unit = code.unit * column.weight;
		const same = byUnit.get(unit);
		if (same === undefined) byUnit.set(unit, [{ column, code }]);
		else same.push({ column, code });
	}
	return { packs: [...byUnit].map(([unit, members]) => pack(unit, members)), rest };
}

function pack(unit: number, columns: readonly Pick<Member, 'column' | 'code'>[]): Pack {
	const n = columns[0]?.column.codes.length ?? 0;
	// No answer is spread over two words.
	let [words, used] = [1, 0];
	const members = columns.map(({ column, code }) => {
		if (used + code.size > 32) [words, used] = [words + 1, 0];
		used += code.size;
		return { column, code, word: words - 1, shift: used - code.size };
	});
	const answered = new Int32Array(n * words);
	for (const { column, code, word, shift } of members) {
		const all = (code.size === 32 ? -1 : (1 << code.size) - 1) << shift;
		for (let person = 0; person < n; person += 1) {
			if (column.codes[person] === column.kinds - 1) continue;
			const cell = person * words + word;
			answered[cell] = (answered[cell] ?? 0) | all;
		}
	}
	return { unit, words, members, answered, bits: new Int32Array(n * words) };
}

/** Takes over the answers as they are now; who gave one must not have changed. Cost: people times columns. */
export function fillPacks({ packs }: PackedColumns): void {
	for (const { bits, words, members } of packs) {
		bits.fill(0);
		for (const { column, code, word, shift } of members) {
			const { codes, kinds } = column;
			for (let person = 0; person < codes.length; person += 1) {
				const own = codes[person] ?? 0;
				if (own === kinds - 1) continue;
				const cell = person * words + word;
				bits[cell] = (bits[cell] ?? 0) | ((code.codes[own] ?? 0) << shift);
			}
		}
	}
}

/** Adds the packed columns' distances of person `i` from everybody before. */
export function addPacked(
	row: Float64Array,
	{ unit, words, bits, answered }: Pack,
	i: number,
): void {
	const own = i * words;
	for (let j = 0; j < i; j += 1) {
		const other = j * words;
		let differing = 0;
		for (let word = 0; word < words; word += 1) {
			const common = (answered[own + word] ?? 0) & (answered[other + word] ?? 0);
			differing += bitCount(((bits[own + word] ?? 0) ^ (bits[other + word] ?? 0)) & common);
		}
		row[j] = (row[j] ?? 0) + unit * differing;
	}
}
