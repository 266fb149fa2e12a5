/** What lies in a document's database: how much all rows weigh together, and the heaviest alone. */
export interface StoredRows {
	readonly bytes: number;
	readonly heaviestBytes: number;
}

/** Below this many bytes beside the whole document, nothing is worth tidying. */
const LEAST_BYTES = 16 * 1024;

/**
 * Weighs a document's rows and says when to write the document whole: when the rows beside the last whole one outweigh
 * it. The whole document then at least doubles from one time to the next, so that all bytes ever written (rows
 * and whole documents) stay below three times those of the rows, however they arrive, and the disk holds at
 * most twice the document and a little.
 */
export class RowWeights {
	#bytes: number;
	/** The heaviest row stands for the last whole document: nobody has noted which row that was. */
	#wholeBytes: number;

	constructor({ bytes, heaviestBytes }: StoredRows) {
		this.#bytes = bytes;
		this.#wholeBytes = heaviestBytes;
	}

	/** Whether it is time to write the document whole. */
	get isTimeToTidy(): boolean {
		return this.#bytes - this.#wholeBytes >= Math.max(this.#wholeBytes, LEAST_BYTES);
	}

	/** A row of so many bytes was added. */
	add(bytes: number): void {
		this.#bytes += bytes;
		this.#wholeBytes = Math.max(this.#wholeBytes, bytes);
	}

	/** All rows gave way to one of so many bytes. */
	replaceAll(bytes: number): void {
		this.#bytes = bytes;
		this.#wholeBytes = bytes;
	}

	/** Tidying failed: not again before as much has been written as lies there now. */
	putOff(): void {
		this.#wholeBytes = this.#bytes;
	}
}
