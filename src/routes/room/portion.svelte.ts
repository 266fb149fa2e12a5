/** Rows that stand at once, so that the page is there; that are added a frame; and that are shown before somebody asks for more. */
const FIRST = 30;
const A_FRAME = 10;
const UNASKED = 300;

/**
 * How many rows of a long list are on the page. Hundreds come by themselves, a few a frame, so that the page answers meanwhile and finding
 * in the page and a screen reader's list hold them all; thousands only when they are asked for, for nobody reads them in one go.
 */
export class Portion {
	readonly #count: () => number;
	#drawn = $state(FIRST);
	#wanted = $state(UNASKED);

	/** `count`: of all rows. */
	constructor(count: () => number) {
		this.#count = count;
	}

	/** How many rows stand on the page. */
	get drawn(): number {
		return this.#drawn;
	}

	/** How many rows wait to be asked for. */
	get rest(): number {
		return Math.max(0, this.#count() - this.#wanted);
	}

	/** Asks for more rows. */
	more(): void {
		this.#wanted += UNASKED;
	}

	/** Draws every row, now, e.g. for print. */
	all(): void {
		this.#wanted = Math.max(this.#wanted, this.#count());
		this.#drawn = this.#wanted;
	}

	/** Adds rows that are wanted and not drawn, until the returned function is called. For an effect. */
	fill(): () => void {
		if (this.#drawn >= Math.min(this.#wanted, this.#count())) return () => undefined;
		const frame = requestAnimationFrame(() => (this.#drawn += A_FRAME));
		return () => cancelAnimationFrame(frame);
	}
}
