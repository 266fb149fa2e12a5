import type { Doc } from 'yjs';
import { checkStateVector } from './check-state-vector';
import { checkUpdate } from './check-update';
import type { TokenBucket } from './token-bucket.mjs';
import { readYjsMessage, type YjsMessage } from './yjs-message';

/** What the receiver of Yjs messages needs. */
export interface YjsReceiverOptions {
	readonly doc: Doc;
	/** Limits what the peer may ask for. */
	readonly requests: TokenBucket;
	/** Makes this document write under a new client number from now on. */
	readonly renewClient: () => void;
	/** Passes on a message that may be applied. */
	readonly deliver: (message: Uint8Array) => void;
	/** The state that was asked for has arrived. */
	readonly onState: () => void;
	/** The message depends on something that is missing here. */
	readonly onMissing: () => void;
}

/** Checks the messages of Yjs that one peer sends before the library sees them (SPEC SY6). */
export class YjsReceiver {
	readonly #options: YjsReceiverOptions;

	constructor(options: YjsReceiverOptions) {
		this.#options = options;
	}

	/** Handles one message. Returns the rule that it breaks, or `null`. */
	take(message: Uint8Array): string | null {
		const read = readYjsMessage(message);
		if (!read) return 'yjs-malformed';
		if (read.kind === 'ask') return this.#takeAsk(read.stateVector, message);
		if (read.kind === 'state') this.#options.onState();
		return this.#takeUpdate(read, message);
	}

	#takeAsk(stateVector: Uint8Array, message: Uint8Array): string | null {
		if (!this.#options.requests.take(1)) return 'too-many-requests';
		const verdict = checkStateVector(stateVector, this.#options.doc);
		if (verdict === 'broken') return 'yjs-broken';
		// Somebody else has used this client number: what is written from now on needs another.
		if (verdict === 'client-conflict') this.#options.renewClient();
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
			case 'client-conflict':
				this.#options.renewClient();
				this.#options.onMissing();
				return null;
			case 'broken':
				return 'yjs-broken';
		}
	}
}
