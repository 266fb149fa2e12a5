import type { Statement } from '$lib/model';

/** Signs statements and puts them into the document, in their order. */
export interface StatementWriter {
	say(statements: readonly Statement[]): Promise<void>;
}

/** One step of one person: what was said before and what is said now, of the same subjects in the same order. */
export interface Edit<About = unknown> {
	/** What the page shows for it: an item, a process, an entry. */
	readonly about: About;
	readonly before: readonly Statement[];
	readonly after: readonly Statement[];
}

/**
 * Everything that this person is writing at this moment: it is on the screen and nowhere else, so nothing may be called saved while it
 * stands here. A write that fails leaves nothing behind; who asked for it hears of it.
 */
export class EditLog {
	#pending: ReadonlyMap<string, Statement> = $state.raw(new Map());
	#prepared = $state(0);

	constructor(private readonly writer: StatementWriter) {}

	/** What is being signed, the newest statement of each subject. */
	get pending(): readonly Statement[] {
		return [...this.#pending.values()];
	}

	/** Whether an edit is on its way into the document. */
	get isSigning(): boolean {
		return this.#pending.size > 0 || this.#prepared > 0;
	}

	/**
	 * Says something: shown at once, resolved when it is signed and in the projection.
	 *
	 * @throws Fault `document-too-new`, `record-too-large`, and what storage throws.
	 */
	async write(statements: readonly Statement[]): Promise<void> {
		if (statements.length === 0) return;
		this.#show(statements);
		try {
			await this.writer.say(statements);
		} finally {
			this.#forget(statements);
		}
	}

	/** Runs what leads to a write; nothing is called saved meanwhile. */
	async prepare<Result>(work: () => Promise<Result>): Promise<Result> {
		this.#prepared += 1;
		try {
			return await work();
		} finally {
			this.#prepared -= 1;
		}
	}

	#show(statements: readonly Statement[]): void {
		const pending = new Map(this.#pending);
		for (const statement of statements) pending.set(keyOf(statement), statement);
		this.#pending = pending;
	}

	/** A newer statement about the same subject stays until it is written itself. */
	#forget(statements: readonly Statement[]): void {
		const pending = new Map(this.#pending);
		for (const statement of statements) {
			if (pending.get(keyOf(statement)) === statement) pending.delete(keyOf(statement));
		}
		this.#pending = pending;
	}
}

function keyOf({ kind, subject }: Statement): string {
	return `${kind} ${subject}`;
}
