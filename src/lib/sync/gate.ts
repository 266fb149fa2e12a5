import type { Clock } from './clock';
import type { FrameKind } from './frame';
import { FrameReader } from './frame-reader';
import { TokenBucket } from './token-bucket.mjs';

/** What a gate calls. */
export interface GateOptions {
	readonly clock: Clock;
	/** Part of a larger message has arrived. */
	readonly onPart: (kind: FrameKind) => void;
	/** Handles a complete message. Returns the rule that it breaks, or `null`. */
	readonly receive: (kind: FrameKind, message: Uint8Array) => string | null;
	/** The third rule was broken within five minutes: the peer must be dropped. Called once. */
	readonly onMisbehaved: (rule: string) => void;
}

/** This many broken rules end a link. */
const MAX_STRIKES = 3;
/** A broken rule is forgotten after this long, in ms. */
const STRIKE_MS = 5 * 60_000;
/** What a peer may send. */
const BYTES = { burst: 48 * 1024 * 1024, perSecond: 8 * 1024 * 1024 } as const;
const MESSAGES = { burst: 400, perSecond: 60 } as const;
/** A smaller part counts as this many bytes. */
const PART_COST_BYTES = 1024;

/** Checks size, rate and shape of everything that a peer sends before anything else is done with it (SPEC SY7). Never throws. */
export class Gate {
	readonly #options: GateOptions;
	readonly #reader = new FrameReader();
	readonly #bytes: TokenBucket;
	readonly #messages: TokenBucket;
	#strikes: readonly number[] = [];
	#isShut = false;

	constructor(options: GateOptions) {
		this.#options = options;
		this.#bytes = new TokenBucket(BYTES.burst, BYTES.perSecond, options.clock);
		this.#messages = new TokenBucket(MESSAGES.burst, MESSAGES.perSecond, options.clock);
	}

	/** Receives what the channel delivered, whatever it is. */
	take(data: unknown): void {
		if (this.#isShut) return;
		const rule = this.#check(data);
		if (rule !== null) this.#strike(rule);
	}

	#check(data: unknown): string | null {
		const bytes = data instanceof ArrayBuffer ? data.byteLength : 0;
		if (!this.#bytes.take(Math.max(bytes, PART_COST_BYTES))) return 'too-many-bytes';
		const part = this.#reader.read(data);
		switch (part.kind) {
			case 'waiting':
				this.#options.onPart(part.frame);
				return null;
			case 'unknown':
				return null;
			case 'broken':
				return part.rule;
			case 'message':
				if (!this.#messages.take(1)) return 'too-many-messages';
				return this.#receive(part.frame, part.message);
		}
	}

	#receive(kind: FrameKind, message: Uint8Array): string | null {
		try {
			return this.#options.receive(kind, message);
		} catch {
			return 'message-failed';
		}
	}

	#strike(rule: string): void {
		const now = this.#options.clock.now();
		this.#strikes = [...this.#strikes.filter((at) => now - at < STRIKE_MS), now];
		if (this.#strikes.length < MAX_STRIKES) return;
		this.#isShut = true;
		this.#options.onMisbehaved(rule);
	}
}
