import { mergeCandidates, type MergeCandidate } from '$lib/scoring';

/** How long the page may stand still for it, in milliseconds: less than a frame. */
const SLICE_MS = 8;

/**
 * Names that may mean the same. To compare all with all takes the square of their number, so it is done when it is asked for, a slice a
 * frame, and of a list that changed only for names that are new.
 */
export class SimilarNames {
	#found: readonly MergeCandidate[] = $state.raw([]);
	#isLooking = $state(false);
	/** Names that were compared with one another. */
	readonly #compared = new Set<string>();
	#turn = 0;

	/** Pairs of keys that were found, the most alike first; also of names that are no longer on the list. */
	get found(): readonly MergeCandidate[] {
		return this.#found;
	}

	get isLooking(): boolean {
		return this.#isLooking;
	}

	/** Compares the keys that are new. A later call takes over from an earlier one. */
	async look(keys: readonly string[]): Promise<void> {
		this.#turn += 1;
		const turn = this.#turn;
		const fresh = keys.filter((key) => !this.#compared.has(key));
		this.#isLooking = fresh.length > 0;
		let until = performance.now() + SLICE_MS;
		for (const key of fresh) {
			const pairs: MergeCandidate[] = [];
			for (const other of this.#compared) {
				if (performance.now() > until) {
					await nextTask();
					if (turn !== this.#turn) return;
					until = performance.now() + SLICE_MS;
				}
				pairs.push(...mergeCandidates([key, other]));
			}
			this.#compared.add(key);
			if (pairs.length > 0) this.#found = [...this.#found, ...pairs].sort(mostAlikeFirst);
		}
		this.#isLooking = false;
	}
}

function nextTask(): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve);
	});
}

function mostAlikeFirst(p: MergeCandidate, q: MergeCandidate): number {
	return q.score - p.score || (p.a < q.a ? -1 : 1);
}
