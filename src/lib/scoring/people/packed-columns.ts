import { bitCount } from '../bit-count';
import type { AnswerColumn } from './answer-column';
import { bitCodeOf, type BitCode } from './bit-code';

/** Many columns of the same unit as bits: of each person, `words` words of answers, and of what was answered. */
interface Pack {
	readonly unit: number;
	readonly words: number;
	readonly bits: Int32Array;
	readonly answered: Int32Array;
}

/** Columns made ready for comparing everybody: what has a bit code packed, eight scales a word, and the rest. */
export interface PackedColumns {
	readonly packs: readonly Pack[];
	readonly rest: readonly AnswerColumn[];
}

/** Packs columns. Cost: people times columns. */
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

function pack(
	unit: number,
	members: readonly { readonly column: AnswerColumn; readonly code: BitCode }[],
): Pack {
	const n = members[0]?.column.codes.length ?? 0;
	// No answer is spread over two words.
	let [words, used] = [1, 0];
	const places = members.map(({ code: { size } }) => {
		if (used + size > 32) [words, used] = [words + 1, 0];
		used += size;
		return { word: words - 1, shift: used - size };
	});
	const bits = new Int32Array(n * words);
	const answered = new Int32Array(n * words);
	members.forEach(({ column, code }, index) => {
		const { word = 0, shift = 0 } = places[index] ?? {};
		const all = code.size === 32 ? -1 : (1 << code.size) - 1;
		for (let person = 0; person < n; person += 1) {
			const own = column.codes[person] ?? 0;
			if (own === column.kinds - 1) continue;
			const cell = person * words + word;
			bits[cell] = (bits[cell] ?? 0) | ((code.codes[own] ?? 0) << shift);
			answered[cell] = (answered[cell] ?? 0) | (all << shift);
		}
	});
	return { unit, words, bits, answered };
}

/** Adds the packed columns' distances of person `i` from everybody before. */
export function addPacked(
	row: Float64Array,
	{ unit, words, bits, answered }: Pack,
	i: number,
): void {
	const own = bits.slice(i * words, (i + 1) * words);
	const has = answered.slice(i * words, (i + 1) * words);
	for (let j = 0; j < i; j += 1) {
		let differing = 0;
		for (let word = 0; word < words; word += 1) {
			const cell = j * words + word;
			const common = (has[word] ?? 0) & (answered[cell] ?? 0);
			differing += bitCount(((own[word] ?? 0) ^ (bits[cell] ?? 0)) & common);
		}
		row[j] = (row[j] ?? 0) + unit * differing;
	}
}
