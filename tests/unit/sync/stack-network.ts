import type { Random } from '../../../src/lib/sync/clock';
import { FakeRtc } from './fake-rtc';
import type { FakeSignalling } from './fake-signalling';
import { pick, seededRandom } from './seeded-random';
import { StackDevice } from './stack-device';
import { answerDraft, ITEMS, joinDraft, type SampleAuthors } from './sample-authors';

/** Whole rooms of a few people whose connections, meeting point and browsers fail as a seed decides. */
export class StackNetwork {
	readonly devices: readonly StackDevice[];
	readonly #random: Random;
	readonly #rtc: FakeRtc;
	readonly #pages = new Map<StackDevice, EventTarget>();
	readonly #lastAnswers = new Map<string, number>();

	constructor(
		readonly seed: number,
		private readonly authors: SampleAuthors,
		private readonly signalling: FakeSignalling,
	) {
		this.#random = seededRandom(seed);
		this.#rtc = new FakeRtc(this.#random);
		const size = 2 + Math.floor(this.#random() * 3);
		this.devices = authors.keys
			.slice(0, size)
			.map(
				(key, person) => new StackDevice(`${seed}-${person}`, key, authors, this.#rtc, signalling),
			);
	}

	/** Founds the assessment, and everybody opens the room. */
	async open(): Promise<void> {
		for (const [person, device] of this.devices.entries()) {
			if (person === 0) device.ledger.add(this.authors.setup);
			if (person === 0) device.seq = 1;
			await device.write((seq) => joinDraft(`Person ${person}`, seq));
			this.#openRoom(device);
		}
	}

	/** One random operation. */
	async operate(): Promise<void> {
		const device = pick(this.devices, this.#random);
		const other = pick(this.devices, this.#random);
		if (!device || !other) return;
		const dice = this.#random();
		if (dice < 0.6) return this.#answer(device);
		if (dice < 0.7) return this.#rtc.part(device.name, other.name);
		if (dice < 0.8) return this.#rtc.rejoin(device.name, other.name);
		if (dice < 0.85) return device.room?.setSharing(!device.room.isSharing);
		if (dice < 0.88) return this.signalling.cutOff(device.name);
		if (dice < 0.92) return this.signalling.restore(device.name);
		if (dice < 0.96) return this.#restart(device);
		this.#pages.get(device)?.dispatchEvent(new Event('online'));
	}

	/** From now on nothing fails any more. */
	heal(): void {
		for (const one of this.devices) {
			for (const other of this.devices) this.#rtc.rejoin(one.name, other.name);
			this.signalling.restore(one.name);
			one.room?.setSharing(true);
		}
	}

	get isInSync(): boolean {
		return this.devices.every((device) => device.isInSyncWith(this.devices.length - 1));
	}

	/** What is wrong: devices that hold something else, last answers that are not shown somewhere. */
	problems(): readonly string[] {
		const digests = new Set(this.devices.map(({ ledger }) => JSON.stringify(ledger.digest())));
		const lost = [...this.#lastAnswers].flatMap(([subject, point]) =>
			this.devices
				.filter((device) => this.#pointOf(device, subject) !== point)
				.map(({ name }) => `${subject} = ${point} is not at ${name}`),
		);
		const unsynced = this.isInSync ? [] : [`not in sync: ${this.#statuses()}`];
		const diverged = digests.size === 1 ? [] : [`${digests.size} digests`];
		return [...diverged, ...lost, ...unsynced].map((problem) => `seed ${this.seed}: ${problem}`);
	}

	async close(): Promise<void> {
		await Promise.all(this.devices.map((device) => device.stop()));
	}

	#openRoom(device: StackDevice): void {
		const window = new EventTarget();
		const document = Object.assign(new EventTarget(), { visibilityState: 'visible' as const });
		this.#pages.set(device, window);
		device.open({ secret: secretOf(this.seed), page: { window, document } });
	}

	async #restart(device: StackDevice): Promise<void> {
		await device.restart();
		this.#openRoom(device);
	}

	async #answer(device: StackDevice): Promise<void> {
		const item = pick(ITEMS, this.#random) ?? ITEMS[0];
		const point = 1 + Math.floor(this.#random() * 5);
		await device.write((seq) => answerDraft(item, point, seq));
		this.#lastAnswers.set(`${device.name} ${item}`, point);
	}

	#pointOf(at: StackDevice, subject: string): number | null {
		const [name, item] = subject.split(' ');
		const by = this.devices.find((device) => device.name === name);
		if (!by) return null;
		for (const [about, { response }] of at.ledger.projection.answersOf(by.key.author))
			if (about === item && response?.state === 'value' && response.value.kind === 'scale')
				return response.value.point;
		return null;
	}

	#statuses(): string {
		return JSON.stringify(this.devices.map(({ name, room }) => [name, room?.status]));
	}
}

/** A secret for each seed: many rooms share one meeting point, and two under one secret would be one room. */
function secretOf(seed: number): Uint8Array<ArrayBuffer> {
	const secret = new Uint8Array(16);
	new DataView(secret.buffer).setUint32(0, seed);
	return secret;
}
