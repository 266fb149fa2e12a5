/** How long somebody may pause before what they typed is handed on. */
const PAUSE_MS = 250;

/**
 * What somebody is typing and has not been handed on yet. It is handed to `commit` after a pause of 250 ms, and at once by
 * `flush`, so that nothing typed is lost and not every key press becomes a record.
 */
export class Draft<T> {
	readonly #commit: (value: T) => void;
	#pending = $state.raw<{ readonly value: T } | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(commit: (value: T) => void) {
		this.#commit = commit;
	}

	/** What was typed since the last hand-over; missing when there is nothing new. */
	get value(): T | undefined {
		return this.#pending?.value;
	}

	type(value: T): void {
		this.#pending = { value };
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.flush(), PAUSE_MS);
	}

	flush(): void {
		clearTimeout(this.#timer);
		const pending = this.#pending;
		this.#pending = null;
		if (pending !== null) this.#commit(pending.value);
	}

	/** Forgets what was typed, e.g. because the answer was cleared. */
	drop(): void {
		clearTimeout(this.#timer);
		this.#pending = null;
	}
}

/**
 * An attachment that flushes a draft whenever its element is left, committed (`change`), hidden with its page, or taken out of the
 * page.
 */
export function keepDraft(draft: {
	readonly flush: () => void;
}): (element: HTMLElement) => () => void {
	return (element) => {
		const leaving = new AbortController();
		const options = { signal: leaving.signal };
		const flush = (): void => draft.flush();
		element.addEventListener('focusout', flush, options);
		element.addEventListener('change', flush, options);
		window.addEventListener('pagehide', flush, options);
		document.addEventListener('visibilitychange', flush, options);
		return () => {
			leaving.abort();
			flush();
		};
	};
}
