import type { SignalingConn } from 'y-webrtc';
import type { Clock } from './clock';

/**
 * How this browser stands to its meeting points: not reached yet; reached just now, so that peers may still answer; reached for so
 * long that they would have; not reached for some seconds, so that one is not just starting anew.
 */
export type SignallingState = 'connecting' | 'asking' | 'asked' | 'unreachable';

/** Meeting points that have not been reached for that long count as unreachable, in ms. */
const UNREACHED_MS = 5_000;
/** Who is there answers within that time, in ms. */
const ANSWERED_MS = 3_000;
const LOOK_MS = 1_000;

/** Watches the connections to meeting points. */
export class SignallingWatch {
	readonly #connections: readonly SignalingConn[];
	readonly #clock: Clock;
	readonly #onChange: (state: SignallingState) => void;
	#state: SignallingState = 'connecting';
	#reachedAt: number;
	#connectedAt: number | null = null;
	#stop: () => void = () => undefined;

	constructor(
		connections: readonly SignalingConn[],
		clock: Clock,
		onChange: (state: SignallingState) => void,
	) {
		this.#connections = connections;
		this.#clock = clock;
		this.#onChange = onChange;
		this.#reachedAt = clock.now();
		this.#look();
	}

	get state(): SignallingState {
		return this.#state;
	}

	stop(): void {
		this.#stop();
	}

	#look(): void {
		this.#set(this.#read());
		this.#stop = this.#clock.after(LOOK_MS, () => this.#look());
	}

	#read(): SignallingState {
		const now = this.#clock.now();
		if (this.#connections.some(({ connected }) => connected)) {
			this.#reachedAt = now;
			this.#connectedAt ??= now;
			return now - this.#connectedAt < ANSWERED_MS ? 'asking' : 'asked';
		}
		this.#connectedAt = null;
		return now - this.#reachedAt > UNREACHED_MS ? 'unreachable' : 'connecting';
	}

	#set(state: SignallingState): void {
		if (state === this.#state) return;
		this.#state = state;
		this.#onChange(state);
	}
}
