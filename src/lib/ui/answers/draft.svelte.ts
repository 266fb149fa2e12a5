import { on } from 'svelte/events';

/** How long somebody may pause before what they typed is handed on. */
const PAUSE_MS = 250;

let waiting = $state(0);

/** Drafts of this tab that were not handed on yet. While there is one, nothing may be called saved. */
export function draftsWaiting(): number {
	return waiting;
}

/**
 * What somebody is typing and has not been handed on yet. It is handed to `commit` after a pause of 250 ms, and at once by
 * `flush`, so that nothing typed is lost and not every key press becomes a record.
 */
export class Draft<T> {
	readonly #commit: (value: T) => void;
	/** What to hand on. Plain, because Svelte gives old values of state while it takes a component out of the page. */
	#pending: { readonly value: T } | null = null;
	#shown = $state.raw<{ readonly value: T } | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(commit: (value: T) => void) {
		this.#commit = commit;
	}

	/** What was typed since the last hand-over; missing when there is nothing new. */
	get value(): T | undefined {
		return this.#shown?.value;
	}

	type(value: T): void {
		if (this.#pending === null) waiting += 1;
		this.#pending = { value };
		this.#shown = this.#pending;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.flush(), PAUSE_MS);
	}

	flush(): void {
		const pending = this.#pending;
		this.#drop();
		if (pending !== null) this.#commit(pending.value);
	}

	#drop(): void {
		clearTimeout(this.#timer);
		if (this.#pending === null) return;
		waiting -= 1;
		this.#pending = null;
		this.#shown = null;
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
		const flush = (): void => draft.flush();
		// Svelte's own `on`: removing an element that has the focus fires `focusout` in the midst of an update.
		const offs = [
			on(element, 'focusout', flush),
			on(element, 'change', flush),
			on(window, 'pagehide', flush),
			on(document, 'visibilitychange', flush),
		];
		return () => {
			offs.forEach((off) => off());
			flush();
		};
	};
}
