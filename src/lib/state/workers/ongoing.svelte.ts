import { problems } from '../device/problems.svelte';
import type { WorkTerms } from './work';

/** What is worked out of what, and how. */
export interface OngoingWork<Input, Value> {
	/** Read for the input of the moment; the same object while it is the same. */
	readonly input: () => Input;
	/** Resolves with `null` where the work was not finished. What it rejects with is reported. */
	readonly run: (input: Input, terms: WorkTerms) => Promise<Value | null>;
	/** So long after a change the work begins anew, in milliseconds: changes come in bursts. */
	readonly restMs: number;
}

/**
 * What takes longer than a frame to work out, as pages see it: the newest value, whether it is of the present input, and how far the next
 * one is. A value stays until a newer one takes its place; an older one never does, for work is done one after the other.
 */
export class Ongoing<Input extends object, Value> {
	readonly #work: OngoingWork<Input, Value>;
	#value: Value | null = $state.raw(null);
	/** What the value is of. */
	#of: Input | null = $state.raw(null);
	/** What it could not be worked out of. */
	#failedFor: Input | null = $state.raw(null);
	#share: number | null = $state(null);
	#isCancelled = $state(false);
	#running: AbortController | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#followers = 0;

	constructor(work: OngoingWork<Input, Value>) {
		this.#work = work;
	}

	/** The newest value; `null` before there is one. */
	get value(): Value | null {
		return this.#value;
	}

	/** Whether the value is of the input as it is now. */
	get isFresh(): boolean {
		return this.#of !== null && this.#of === this.#work.input();
	}

	/** Whether the work failed with the input as it is now; why was reported. */
	get hasFailed(): boolean {
		return this.#failedFor !== null && this.#failedFor === this.#work.input();
	}

	/** Share done of the work that is under way, 0..1; `null` where none is. */
	get share(): number | null {
		return this.#share;
	}

	/** Whether somebody asked for the work to stop; it rests until `resume`. */
	get isCancelled(): boolean {
		return this.#isCancelled;
	}

	/** Whether somebody looks at it. Not reactive. */
	get isFollowed(): boolean {
		return this.#followers > 0;
	}

	/**
	 * Keeps the value current until the returned function is called. For an effect, which runs again when the input changes. Work under way
	 * is finished first, so that changes that keep coming never keep a value away.
	 */
	follow(): () => void {
		const input = this.#work.input();
		const isWaiting = this.#isCancelled || this.#of === input || this.#failedFor === input;
		this.#followers += 1;
		if (!isWaiting) this.#schedule(this.#of === null ? 0 : this.#work.restMs);
		return () => {
			this.#followers -= 1;
			// An effect that runs again follows at once; where nobody does any more the work is of no use.
			queueMicrotask(() => {
				if (this.#followers === 0) this.#stop();
			});
		};
	}

	/** Stops the work under way; what is shown stays. */
	cancel(): void {
		this.#isCancelled = true;
		this.#stop();
	}

	/** Takes the work up again. */
	resume(): void {
		this.#isCancelled = false;
	}

	/** Forgets the value, as if there had never been one. */
	forget(): void {
		this.#value = null;
		this.#of = null;
	}

	#stop(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#running?.abort();
	}

	/** Changes that keep coming do not put the beginning off again and again. */
	#schedule(delayMs: number): void {
		this.#timer ??= setTimeout(() => void this.#begin(), delayMs);
	}

	async #begin(): Promise<void> {
		this.#timer = undefined;
		if (this.#running !== null) return;
		const running = new AbortController();
		const input = this.#work.input();
		this.#running = running;
		this.#share = 0;
		try {
			const value = await this.#work.run(input, {
				signal: running.signal,
				onprogress: (share) => (this.#share = share),
			});
			if (value !== null) {
				this.#value = value;
				this.#of = input;
			}
		} catch (thrown) {
			this.#failedFor = input;
			problems.report(thrown);
		}
		this.#running = null;
		this.#share = null;
		const isOver = this.#isCancelled || this.#followers === 0;
		const now = this.#work.input();
		if (!isOver && now !== this.#of && now !== this.#failedFor) this.#schedule(this.#work.restMs);
	}
}
