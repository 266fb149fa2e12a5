import { none, some, type Result } from '../result';

/** Who answered one item, and how the others did not. */
export interface Counts {
	/** Everybody: `answered` + `dk` + `na` + `skip` + `unanswered`. */
	readonly asked: number;
	/** Asked less "not my area". */
	readonly eligible: number;
	/** Gave a value that fits the item. */
	readonly answered: number;
	readonly dk: number;
	readonly na: number;
	readonly skip: number;
	/** Said nothing yet, or something that the item does not allow. */
	readonly unanswered: number;
	/** Answered over eligible. */
	readonly coverage: Result<number, 'no-answers'>;
	/** Don't-know over answered and don't-know. */
	readonly dkShare: Result<number, 'no-answers'>;
}

/** The five answer states, counted. */
export type States = Pick<Counts, 'answered' | 'dk' | 'na' | 'skip' | 'unanswered'>;

/** The states with their sums and shares; a share of nobody is no result. Source: SPEC 0. */
export function countsOf({ answered, dk, na, skip, unanswered }: States): Counts {
	const eligible = answered + dk + skip + unanswered;
	return {
		answered,
		dk,
		na,
		skip,
		unanswered,
		asked: eligible + na,
		eligible,
		coverage: ratio(answered, eligible),
		dkShare: ratio(dk, answered + dk),
	};
}

/** The states of several items or groups together. */
export function addCounts(all: readonly States[]): Counts {
	const total = { answered: 0, dk: 0, na: 0, skip: 0, unanswered: 0 };
	for (const states of all) {
		total.answered += states.answered;
		total.dk += states.dk;
		total.na += states.na;
		total.skip += states.skip;
		total.unanswered += states.unanswered;
	}
	return countsOf(total);
}

function ratio(part: number, whole: number): Result<number, 'no-answers'> {
	return whole === 0 ? none('no-answers') : some(part / whole);
}
