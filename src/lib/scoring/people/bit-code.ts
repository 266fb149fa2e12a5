import { config } from '../config';
import type { AnswerColumn } from './answer-column';

/** Answers as bits, so that the distance of two is the number of bits in which they differ, times `unit`. */
export interface BitCode {
	readonly unit: number;
	/** Bits that an answer takes, at most 32. */
	readonly size: number;
	/** Bits of each of the different answers. */
	readonly codes: readonly number[];
}

const WORD = 32;

/**
 * The bit code of a column whose distances have one: choices, of which two differing ones are always as far apart (one bit each), and
 * scales, whose points lie at equal steps (a bit for each step passed). Null for other columns. Cost: the square of the different answers, at most 32.
 */
export function bitCodeOf(column: AnswerColumn): BitCode | null {
	const kinds = column.kinds - 1;
	if (kinds < 2 || kinds > WORD) return null;
	return choiceCode(column, kinds) ?? scaleCode(column, kinds);
}

function choiceCode({ kinds: width, distances }: AnswerColumn, kinds: number): BitCode | null {
	const apart = distances[1] ?? 0;
	for (let a = 0; a < kinds; a += 1) {
		for (let b = 0; b < a; b += 1) if (distances[a * width + b] !== apart) return null;
	}
	// Two differing answers differ in two bits.
	const codes = Array.from({ length: kinds }, (_, kind) => (1 << kind) | 0);
	return { unit: apart / 2, size: kinds, codes };
}

function scaleCode({ kinds: width, distances }: AnswerColumn, kinds: number): BitCode | null {
	const fromFirst = Array.from({ length: kinds }, (_, kind) => distances[kind] ?? 0);
	const end = fromFirst.indexOf(Math.max(...fromFirst));
	const places = fromFirst.map((_, kind) => distances[end * width + kind] ?? 0);
	const unit = Math.min(...places.filter((place) => place > 0));
	const steps = places.map((place) => Math.round(place / unit));
	const size = Math.max(...steps);
	if (size > WORD) return null;
	for (let a = 0; a < kinds; a += 1) {
		for (let b = 0; b < a; b += 1) {
			const wanted = Math.abs((steps[a] ?? 0) - (steps[b] ?? 0)) * unit;
			if (Math.abs((distances[a * width + b] ?? 0) - wanted) > config.slack) return null;
		}
	}
	const codes = steps.map((step) => (step === WORD ? -1 : (1 << step) - 1));
	return { unit, size, codes };
}
