import type { SignalingConn } from 'y-webrtc';
import type { Clock } from './clock';

/**
 * The connection to the meeting points: `connecting` = not reached yet; `announcing` = reached a moment ago, peers may still answer;
 * `announced` = any peer would have answered by now; `unreachable` = not reached for more than five seconds.
 */
export type SignallingState = 'connecting' | 'announcing' | 'announced' | 'unreachable';

/** After this long without a connection the meeting points count as unreachable, in ms. */
const UNREACHED_MS = 5_000;
/** Peers that are there answer within this time, in ms. */
const ANSWER_MS = 3_000;
/** Between two checks, in ms. */
const CHECK_MS = 1_000;

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
		this.#check();
	}

	get state(): SignallingState {
		return this.#state;
	}

	stop(): void {
		this.#stop();
	}

	#check(): void {
		this.#set(this.#read());
		this.#stop = this.#clock.after(CHECK_MS, () => this.#check());
	}

	#read(): SignallingState {
		const now = this.#clock.now();
		if (this.#connections.some(({ connected }) => connected)) {
			this.#reachedAt = now;
			this.#connectedAt ??= now;
			return now - this.#connectedAt < ANSWER_MS ? 'announcing' : 'announced';
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
