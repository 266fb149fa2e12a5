import type { Clock, Random } from '../../../src/lib/sync/clock';
import type { Outlet } from '../../../src/lib/sync/frame-writer';

/** What a network does to parts on their way. */
export interface NetworkConditions {
	readonly longestDelayMs: number;
	/** Shares of parts, 0 to 1. A real data channel loses, doubles and reorders nothing; a harsher test may. */
	readonly lost: number;
	readonly doubled: number;
	readonly reordered: number;
}

export const RELIABLE: NetworkConditions = {
	longestDelayMs: 120,
	lost: 0,
	doubled: 0,
	reordered: 0,
};
export const UNRELIABLE: NetworkConditions = {
	longestDelayMs: 400,
	lost: 0.05,
	doubled: 0.05,
	reordered: 0.1,
};

/** One end of a connection that exists in memory only. Cut, it loses what is on its way. */
export class SeededWire implements Outlet {
	readonly bufferedAmount = 0;
	/** Called with each part that arrives at this end. */
	onPart: (data: ArrayBuffer) => void = () => undefined;
	isCut = false;
	#other: SeededWire | null = null;
	#arrivesAt = 0;

	constructor(
		/** The clock of the device at the other end: parts arrive in its time. */
		private readonly arrival: Clock,
		private readonly random: Random,
		private readonly conditions: () => NetworkConditions,
	) {}

	/** Joins two ends. */
	static join(one: SeededWire, other: SeededWire): void {
		one.#other = other;
		other.#other = one;
	}

	send(part: Uint8Array<ArrayBuffer>): void {
		if (this.isCut) return;
		const { lost, doubled } = this.conditions();
		const data = part.slice().buffer;
		if (this.random() >= lost) this.#deliver(data);
		if (this.random() < doubled) this.#deliver(data.slice(0));
	}

	cut(): void {
		this.isCut = true;
		if (this.#other) this.#other.isCut = true;
	}

	#deliver(data: ArrayBuffer): void {
		const { longestDelayMs, reordered } = this.conditions();
		const now = this.arrival.now();
		const at = now + 1 + this.random() * longestDelayMs;
		const isInOrder = this.random() >= reordered;
		const arrivesAt = isInOrder ? Math.max(at, this.#arrivesAt) : at;
		if (isInOrder) this.#arrivesAt = arrivesAt;
		this.arrival.after(arrivesAt - now, () => {
			if (!this.isCut) this.#other?.onPart(data);
		});
	}
}
