import { jitter, type Clock, type Random } from './clock';

/** What a heartbeat calls. */
export interface HeartbeatOptions {
	readonly clock: Clock;
	readonly random: Random;
	readonly ping: () => void;
	/** The peer became reachable or unreachable. */
	readonly onChange: () => void;
	/** The peer has been silent for so long that the connection is useless. */
	readonly onDead: () => void;
}

/** Between two pings, in ms. */
export const PING_MS = 3_000;
/** Silence after which a peer counts as unreachable, in ms. */
const UNREACHABLE_MS = 10_000;
/** Silence after which the connection is given up, in ms. */
const DEAD_MS = 20_000;

/** Notices within seconds that a peer is gone; WebRTC takes up to half a minute (SPEC SY9). */
export class Heartbeat {
	readonly #options: HeartbeatOptions;
	#lastHeardAt: number;
	#isReachable = true;
	#stop: () => void = () => undefined;

	constructor(options: HeartbeatOptions) {
		this.#options = options;
		this.#lastHeardAt = options.clock.now();
		this.#beat();
	}

	/** Whether anything came from the peer in the last 10 s. */
	get isReachable(): boolean {
		return this.#isReachable;
	}

	/** How long nothing has come from the peer, in ms. */
	get silenceMs(): number {
		return this.#options.clock.now() - this.#lastHeardAt;
	}

	/** To be called whenever anything comes from the peer. */
	noteActivity(): void {
		this.#lastHeardAt = this.#options.clock.now();
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
