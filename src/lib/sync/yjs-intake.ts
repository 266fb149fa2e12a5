import type { Doc } from 'yjs';
import { checkStateVector } from './check-state-vector';
import { checkUpdate } from './check-update';
import type { Clock } from './clock';
import { TokenBucket } from './token-bucket.mjs';
import { readYjsMessage, type YjsMessage } from './yjs-message';

/** Where judged messages of Yjs go. */
export interface YjsIntakeOptions {
	readonly doc: Doc;
	readonly clock: Clock;
	/** Makes this document write under a fresh name from now on. */
	readonly renewClient: () => void;
	/** Hands on a message that may be read and applied as it is. */
	readonly deliver: (message: Uint8Array) => void;
	/** The answer to a question for the whole state came. */
	readonly onState: () => void;
	/** What came builds on something that is missing here. */
	readonly onMissing: () => void;
}

/** Judges the messages of Yjs that one peer sends before the library sees them (SPEC SY6). */
export class YjsIntake {
	readonly #options: YjsIntakeOptions;
	readonly #asks: TokenBucket;

	constructor(options: YjsIntakeOptions) {
		this.#options = options;
		this.#asks = new TokenBucket(12, 1, options.clock);
	}

	/** Takes one message. Returns the rule it breaks, or `null`. */
	take(message: Uint8Array): string | null {
		const read = readYjsMessage(message);
		if (!read) return 'yjs-malformed';
		if (read.kind === 'ask') return this.#takeAsk(read.stateVector, message);
		if (read.kind === 'state') this.#options.onState();
		return this.#takeUpdate(read, message);
	}

	#takeAsk(stateVector: Uint8Array, message: Uint8Array): string | null {
		if (!this.#asks.take(1)) return 'too-many-requests';
		const verdict = checkStateVector(stateVector, this.#options.doc);
		if (verdict === 'broken') return 'yjs-broken';
		// Somebody wrote in this document's name: what follows must go by another.
		if (verdict === 'own-client') this.#options.renewClient();
		this.#options.deliver(message);
		return null;
	}

	#takeUpdate(read: Exclude<YjsMessage, { kind: 'ask' }>, message: Uint8Array): string | null {
		switch (checkUpdate(read.update, this.#options.doc)) {
			case 'apply':
				this.#options.deliver(message);
				return null;
			case 'known':
			case 'foreign':
				return null;
			case 'gap':
				this.#options.onMissing();
				return null;
			case 'own-client':
				this.#options.renewClient();
				this.#options.onMissing();
				return null;
			case 'broken':
				return 'yjs-broken';
		}
	}
}
