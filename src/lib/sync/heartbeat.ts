import { jitter, type Clock, type Random } from './clock';

/** What a heartbeat tells and does. */
export interface HeartbeatOptions {
	readonly clock: Clock;
	readonly random: Random;
	readonly ping: () => void;
	/** The peer became reachable or unreachable. */
	readonly onChange: () => void;
	/** The peer has been silent for so long that the connection is of no use. */
	readonly onDead: () => void;
}

/** Between two pings, in ms. */
export const PING_MS = 3_000;
/** Silence after which a peer counts as unreachable, in ms. */
export const UNREACHABLE_MS = 10_000;
/** Silence after which its connection is given up, in ms. */
export const DEAD_MS = 20_000;

/** Notices within seconds that a peer is gone, where WebRTC takes up to half a minute (SPEC SY9). */
export class Heartbeat {
	readonly #options: HeartbeatOptions;
	#heardAt: number;
	#isReachable = true;
	#stop: () => void = () => undefined;

	constructor(options: HeartbeatOptions) {
		this.#options = options;
		this.#heardAt = options.clock.now();
		this.#beat();
	}

	/** Whether the peer was heard of lately. */
	get isReachable(): boolean {
		return this.#isReachable;
	}

	/** Silence so far, in ms. */
	get silenceMs(): number {
		return this.#options.clock.now() - this.#heardAt;
	}

	/** Anything at all came from the peer. */
	heard(): void {
		this.#heardAt = this.#options.clock.now();
		this.#setReachable(true);
	}

	stop(): void {
		this.#stop();
	}

	#beat(): void {
		const { clock, random } = this.#options;
		this.#stop = clock.after(jitter(PING_MS, random), () => {
			if (this.silenceMs >= DEAD_MS) return this.#options.onDead();
			this.#setReachable(this.silenceMs < UNREACHABLE_MS);
			this.#options.ping();
			this.#beat();
		});
	}

	#setReachable(isReachable: boolean): void {
		if (isReachable === this.#isReachable) return;
		this.#isReachable = isReachable;
		this.#options.onChange();
	}
}
