import { isFault, type Fault } from '$lib/faults';

/** What went wrong on this page and was not answered where it happened: expected failures, or `null` for a bug. */
export class Problems {
	#latest = $state.raw<{ readonly fault: Fault | null } | null>(null);

	/** The newest one, until it is dismissed. */
	get latest(): { readonly fault: Fault | null } | null {
		return this.#latest;
	}

	/** Remembers what was thrown, whatever it is. */
	report(thrown: unknown): void {
		this.#latest = { fault: isFault(thrown) ? thrown : null };
	}

	dismiss(): void {
		this.#latest = null;
	}
}

/** The problems of this tab. */
export const problems = new Problems();
