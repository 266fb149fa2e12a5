import { ITEMS, answerDraft, fieldDraft, joinDraft, type SampleAuthors } from './sample-authors';
import { pick, seededRandom } from './seeded-random';
import { RELIABLE, SeededWire, type NetworkConditions } from './seeded-wire';
import { SimulatedPeer } from './simulated-peer';
import { VirtualClock } from './virtual-clock';
import type { Random } from '../../../src/lib/sync/clock';

/** How a random network ended, after it was healed. Everything but `healedInMs` ought to be empty. */
export interface Outcome {
	/** Differences between what peers hold or show. */
	readonly divergences: readonly string[];
	/** Own answers that are not shown somewhere as they were given last. */
	readonly lost: readonly string[];
	/** Virtual time from the moment the network was healed until all were in sync. */
	readonly healedInMs: number;
}

const LONGEST_HEAL_MS = 10 * 60_000;

/** One story of people answering while their network fails in every way, decided by a seed. */
export class RandomNetwork {
	readonly #random: Random;
	readonly #time = new VirtualClock();
	readonly #peers: readonly SimulatedPeer[];
	/** Pairs that cannot reach each other now. */
	readonly #parted = new Set<string>();
	readonly #lastAnswers = new Map<string, number>();
	#isHealed = false;

	constructor(
		seed: number,
		private readonly conditions: NetworkConditions,
		private readonly authors: SampleAuthors,
	) {
		this.#random = seededRandom(seed);
		const size = 2 + Math.floor(this.#random() * this.#random() * 5);
		this.#peers = authors.keys
			.slice(0, size)
			.map((key, name) => new SimulatedPeer(name, key, authors, this.#time, this.#random));
	}

	/** Plays `operations` random operations, heals the network and looks. */
	async play(operations: number): Promise<Outcome> {
		await this.#found();
		for (let i = 0; i < operations; i++) {
			await this.#operate();
			this.#relink();
			await this.#time.advance(this.#random() * 400);
		}
		const healedInMs = await this.#heal();
		const outcome = { divergences: this.#divergences(), lost: this.#lost(), healedInMs };
		for (const peer of this.#peers) peer.stop();
		return outcome;
	}

	async #found(): Promise<void> {
		for (const peer of this.#peers) {
			if (peer.name === 0) peer.ledger.add(this.authors.setup);
			if (peer.name === 0) peer.seq = 1;
			await peer.write((seq) => joinDraft(`Person ${peer.name}`, seq));
		}
	}

	async #operate(): Promise<void> {
		const peer = pick(this.#peers, this.#random);
		const other = pick(this.#peers, this.#random);
		if (!peer || !other) return;
		const dice = this.#random();
		if (dice < 0.55) return this.#answer(peer);
		if (dice < 0.65) return this.#nameEntity(peer);
		if (dice < 0.8) return this.#toggle(peer, other);
		if (dice < 0.87) return this.#switch(peer);
		if (dice < 0.92) return peer.restart();
		if (dice < 0.97) peer.disconnect(other);
		// Two documents under one client number diverge behind equal state vectors.
		else peer.bag.doc.clientID = other.bag.doc.clientID;
	}

	async #answer(peer: SimulatedPeer): Promise<void> {
		const item = pick(ITEMS, this.#random) ?? ITEMS[0];
		const point = 1 + Math.floor(this.#random() * 5);
		await peer.write((seq) => answerDraft(item, point, seq));
		this.#lastAnswers.set(`${peer.name} ${item}`, point);
	}

	async #nameEntity(peer: SimulatedPeer): Promise<void> {
		const number = Math.floor(this.#random() * 3);
		const name = `System ${Math.floor(this.#random() * 5)}`;
		await peer.write((seq, clock) =>
			fieldDraft(`system-${'0'.repeat(15)}${number}`, name, seq, clock),
		);
	}

	#toggle(one: SimulatedPeer, other: SimulatedPeer): void {
		const pair = pairOf(one, other);
		if (!this.#parted.delete(pair)) this.#parted.add(pair);
		one.disconnect(other);
		other.disconnect(one);
	}

	#switch(peer: SimulatedPeer): void {
		peer.isSharing = !peer.isSharing;
		if (!peer.isSharing) peer.disconnectAll();
	}

	/** Whoever can reach each other does. */
	#relink(): void {
		for (const one of this.#peers)
			for (const other of this.#peers)
				if (one.name < other.name && this.#canReach(one, other)) this.#link(one, other);
	}

	#canReach(one: SimulatedPeer, other: SimulatedPeer): boolean {
		if (!one.isSharing || !other.isSharing) return false;
		return !one.links.has(other) && !this.#parted.has(pairOf(one, other));
	}

	#link(one: SimulatedPeer, other: SimulatedPeer): void {
		other.disconnect(one);
		const conditions = () => (this.#isHealed ? RELIABLE : this.conditions);
		const here = new SeededWire(other.clock, this.#random, conditions);
		const there = new SeededWire(one.clock, this.#random, conditions);
		SeededWire.join(here, there);
		one.connect(other, here, true);
		other.connect(one, there, false);
	}

	async #heal(): Promise<number> {
		this.#isHealed = true;
		this.#parted.clear();
		for (const peer of this.#peers) peer.isSharing = true;
		const start = this.#time.now();
		while (!this.#isInSync() && this.#time.now() - start < LONGEST_HEAL_MS) {
			this.#relink();
			await this.#time.advance(500);
		}
		return this.#time.now() - start;
	}

	#isInSync(): boolean {
		return this.#peers.every(
			(peer) =>
				peer.links.size === this.#peers.length - 1 &&
				[...peer.links.values()].every(({ status }) => status.isInSync),
		);
	}

	#divergences(): readonly string[] {
		const [first, ...others] = this.#peers;
		if (!first) return ['nobody'];
		const shown = show(first);
		const found = others.filter((peer) => show(peer) !== shown);
		const unsynced = this.#isInSync() ? [] : ['not in sync'];
		return [...found.map((peer) => `${show(peer)} instead of ${shown}`), ...unsynced];
	}

	#lost(): readonly string[] {
		return [...this.#lastAnswers].flatMap(([subject, point]) => {
			const [author = '', item] = subject.split(' ');
			const key = this.authors.keys[Number(author)];
			return this.#peers
				.filter((peer) => key && answered(peer, key.author, item) !== point)
				.map((peer) => `${subject} = ${point} at ${peer.name}`);
		});
	}
}

function pairOf(one: SimulatedPeer, other: SimulatedPeer): string {
	return [one.name, other.name].sort((a, b) => a - b).join('-');
}

function answered(peer: SimulatedPeer, author: string, item: string | undefined): number | null {
	for (const [by, answers] of peer.ledger.projection.answers())
		for (const [about, { response }] of answers)
			if (by === author && about === item && response?.state === 'value')
				return response.value.kind === 'scale' ? response.value.point : null;
	return null;
}

/** Everything a peer holds and shows, as text. */
function show({ ledger }: SimulatedPeer): string {
	const { projection } = ledger;
	const answers = [...projection.answers()].map(([author, sheet]) => [author, [...sheet].sort()]);
	return JSON.stringify({
		digest: ledger.digest(),
		setup: projection.setup?.title,
		respondents: projection.respondents,
		answers: answers.sort(),
		systems: projection.entities('system'),
	});
}
