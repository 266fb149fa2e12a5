import type { AssessmentId } from '$lib/records';
import type { Shelf } from './shelf';

/**
 * The sequence numbers of this tab's own records in one assessment. Takes a run of them from the shelf at a time, so that an edit
 * waits for the disk only once in a while. Numbers of a run that were not used when the tab closes are never used.
 */
export class SequenceNumbers {
	readonly #shelf: Pick<Shelf, 'nextSeq'>;
	readonly #assessment: AssessmentId;
	readonly #reserve: number;
	/** The next number of the run, and the first behind it. */
	#next = 0;
	#end = 0;

	/**
	 * `reserve`: how many numbers to take beyond those needed. 0 where this tab does not hear at once what other tabs write: the
	 * numbers of several tabs then still rise in the order of the edits.
	 */
	constructor(shelf: Pick<Shelf, 'nextSeq'>, assessment: AssessmentId, reserve: number) {
		this.#shelf = shelf;
		this.#assessment = assessment;
		this.#reserve = reserve;
	}

	/**
	 * The first of `count` consecutive numbers, all of them at least `atLeast`, which is one above the highest known of this author:
	 * a run that another tab has overtaken is given up. Throws what `Shelf.nextSeq` throws.
	 */
	async take(atLeast: number, count: number): Promise<number> {
		const first = Math.max(this.#next, atLeast);
		if (first + count <= this.#end) {
			this.#next = first + count;
			return first;
		}
		const total = count + this.#reserve;
		const drawn = await this.#shelf.nextSeq(this.#assessment, atLeast, total);
		this.#next = drawn + count;
		this.#end = drawn + total;
		return drawn;
	}

	/** Gives the run up: the shelf may have been emptied, and would give its numbers out again. */
	forget(): void {
		this.#end = 0;
	}
}
