/**
 * Lets one message through, then holds back for `pauseMs`; of those that come meanwhile the newest is let through after it. After
 * another pause without a message `show('')` clears what is shown.
 */
export class Pacer {
	readonly #show: (text: string) => void;
	readonly #pauseMs: number;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#waiting: string | undefined;

	constructor(show: (text: string) => void, pauseMs: number) {
		this.#show = show;
		this.#pauseMs = pauseMs;
	}

	push(text: string): void {
		if (this.#timer === undefined) this.#say(text);
		else this.#waiting = text;
	}

	stop(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#waiting = undefined;
	}

	#say(text: string): void {
		this.#show(text);
		this.#timer = setTimeout(() => this.#next(), this.#pauseMs);
	}

	#next(): void {
		const text = this.#waiting;
		this.#waiting = undefined;
		this.#timer = undefined;
		if (text === undefined) this.#show('');
		else this.#say(text);
	}
}
