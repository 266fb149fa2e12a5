import type { FaultCode } from '$lib/faults';
import {
	areEqual,
	isFounder,
	RECORD_LIMITS,
	recordKey,
	type AssessmentId,
	type AuthorId,
	type RecordKey,
	type SignedRecord,
} from '$lib/records';
import { AuthorClocks } from './author-clocks';
import type { Bag, BagEntry } from './bag';
import { Digests, type Digest } from './digests';
import { checkEntries, INTAKE_BATCH, type IntakeOptions } from './intake';
import { Listeners } from './listeners';
import { Projection } from './projection';
import { PutBack } from './put-back';
import { KIND } from './record-kinds';
import { parseSetupNotice } from './setup-body';
import type { Verify } from './verify-here';

/** What a ledger is made of. */
export interface LedgerOptions {
	readonly assessment: AssessmentId;
	readonly bag: Bag;
	readonly verify: Verify;
	/** Whether this device verified the record of that name before: then its signature is not checked again. */
	readonly known?: (key: RecordKey) => boolean;
	/** Numbers from 0 to 1 for the wait before records are put back. `Math.random` when not given. */
	readonly random?: () => number;
}

/** How many records there are of which sort. */
export interface LedgerCounts {
	readonly verified: number;
	/** In the bag, not looked at yet. */
	readonly pending: number;
	/** Entries of the bag that are no records of this assessment, and verified records that are not shown, by reason. */
	readonly refused: ReadonlyMap<FaultCode, number>;
	/** Verified records of kinds that this build does not know. */
	readonly otherKinds: number;
}

/** What came of records from a file or from a peer. */
export interface Taken {
	readonly added: number;
	readonly known: number;
	readonly refused: number;
}

/** Every verified record of one assessment. Only grows: what is deleted from the bag is put back there. */
export class Ledger {
	readonly assessment: AssessmentId;
	/** What the records say together. */
	readonly projection = new Projection();
	readonly #records = new Map<RecordKey, SignedRecord>();
	readonly #refused = new Map<RecordKey, FaultCode>();
	readonly #digests = new Digests();
	readonly #clocks = new AuthorClocks();
	readonly #listeners = new Listeners<[records: readonly SignedRecord[]]>();
	/** Entries of the bag with the bytes they had when they were seen, so that a delete in between does not hide them. */
	#queue: BagEntry[] = [];
	#inHand = 0;
	readonly #work = new Set<Promise<unknown>>();
	readonly #intake: IntakeOptions;
	readonly #bag: Bag;
	readonly #putBack: PutBack;
	readonly #unobserve: () => void;
	#isDestroyed = false;

	constructor({ assessment, bag, verify, known, random }: LedgerOptions) {
		this.assessment = assessment;
		this.#intake = { assessment, verify, known: known ?? (() => false) };
		this.#bag = bag;
		this.#putBack = new PutBack(bag, random ?? Math.random);
		this.#unobserve = bag.observe((added, removed) => {
			for (const key of removed) this.#miss(key);
			this.#enqueue(added);
		});
		this.#enqueue(bag.keys());
	}

	/** Verified records. */
	get size(): number {
		return this.#records.size;
	}

	/** Entries of the bag that were not looked at yet; unlike all `counts` it costs nothing to ask. */
	get pending(): number {
		return this.#queue.length + this.#inHand;
	}

	get counts(): LedgerCounts {
		const refused = new Map(this.projection.refused);
		for (const code of [...this.#refused.values(), ...this.#bag.ignored.values()]) {
			refused.set(code, (refused.get(code) ?? 0) + 1);
		}
		return {
			verified: this.size,
			pending: this.pending,
			refused,
			otherKinds: this.projection.otherKinds,
		};
	}

	has(key: RecordKey): boolean {
		return this.#records.has(key);
	}

	/** The bytes of a verified record. */
	bytes(key: RecordKey): Uint8Array | undefined {
		return this.#records.get(key)?.bytes;
	}

	/** The names of all verified records, in the order of their arrival here. */
	keys(): Iterable<RecordKey> {
		return this.#records.keys();
	}

	/** All verified records, in the order of their arrival here. */
	records(): Iterable<SignedRecord> {
		return this.#records.values();
	}

	/** The digest of all verified records: two devices with equal digests hold the same. */
	digest(): Digest {
		return this.#digests.all;
	}

	/** The digests of the 256 buckets by the first byte of the key. */
	bucketDigests(): readonly Digest[] {
		return this.#digests.buckets;
	}

	/** The clock for the next own record. */
	nextClock(): number {
		return this.#clocks.next(this.projection.removed);
	}

	/** The highest sequence number an author has used; 0 for none. */
	highestSeq(author: AuthorId): number {
		return this.#clocks.highestSeq(author);
	}

	/**
	 * Takes in a record that this device has just signed: it is projected at once and put into the bag. Only the very first setup is
	 * projected a moment later, when its proof has been computed; `settled` waits for that.
	 */
	add(record: SignedRecord): void {
		this.addAll([record]);
	}

	/** The same for several at once: they are projected together and put into the bag in one transaction. */
	addAll(records: readonly SignedRecord[]): void {
		void this.#admit(records);
		this.#bag.restore(records, this);
	}

	/** Takes in records from a file or a peer: verifies them and puts the genuine ones into the bag in one transaction. */
	take(bytes: readonly Uint8Array[]): Promise<Taken> {
		return this.#track(this.#takeAll(bytes));
	}

	/** Waits until everything now in the bag has been verified or refused. */
	async settled(): Promise<void> {
		while (this.#work.size > 0) await Promise.all(this.#work);
	}

	/** Tells of newly verified records, a batch at a time, after they have been projected. */
	observe(callback: (records: readonly SignedRecord[]) => void): () => void {
		return this.#listeners.add(callback);
	}

	/** Stops listening to the bag and putting back. What is verified can still be read. */
	destroy(): void {
		this.#isDestroyed = true;
		this.#unobserve();
		this.#putBack.stop();
		this.#listeners.clear();
		this.#queue = [];
	}

	#enqueue(keys: Iterable<RecordKey>): void {
		for (const key of keys) {
			const bytes = this.#bag.get(key);
			if (bytes === undefined) continue;
			const held = this.#records.get(key);
			if (held === undefined) this.#queue.push({ key, bytes });
			else if (!areEqual(held.bytes, bytes)) this.#putBack.want(held);
		}
		if (this.#queue.length > 0 && this.#inHand === 0) void this.#track(this.#readQueue());
	}

	#miss(key: RecordKey): void {
		this.#refused.delete(key);
		const held = this.#records.get(key);
		if (held) this.#putBack.want(held);
	}

	async #readQueue(): Promise<void> {
		try {
			while (this.#queue.length > 0) {
				const batch = this.#queue.splice(0, INTAKE_BATCH);
				this.#inHand = batch.length;
				await this.#readBatch(batch);
			}
		} finally {
			this.#inHand = 0;
		}
	}

	async #readBatch(batch: readonly BagEntry[]): Promise<void> {
		const { records, refused } = await checkEntries(batch, this.#intake);
		await this.#admit(records);
		this.#noteRefused(refused);
		for (const record of records) {
			if (!this.#bag.holds(record.key, record.bytes)) this.#putBack.want(record);
		}
	}

	#noteRefused(refused: ReadonlyMap<RecordKey, FaultCode>): void {
		for (const [key, code] of refused) {
			const held = this.#records.get(key);
			if (held) this.#putBack.want(held);
			else if (this.#bag.get(key)) this.#refused.set(key, code);
		}
	}

	async #takeAll(all: readonly Uint8Array[]): Promise<Taken> {
		const genuine: SignedRecord[] = [];
		const fitting = all.filter((bytes) => bytes.length <= RECORD_LIMITS.setupBytes);
		let refused = all.length - fitting.length;
		for (let from = 0; from < fitting.length; from += INTAKE_BATCH) {
			const batch = await nameAll(fitting.slice(from, from + INTAKE_BATCH));
			const fresh = batch.filter(({ key }) => !this.#records.has(key));
			const checked = await checkEntries(fresh, this.#intake);
			await this.#admit(checked.records);
			genuine.push(...checked.records);
			refused += checked.refused.size;
		}
		if (!this.#isDestroyed) this.#bag.restore(genuine, this);
		return { added: genuine.length, known: all.length - genuine.length - refused, refused };
	}

	/** Holds records at once, and shows them: at once as well, unless one of them may be the proof of the facilitator. */
	#admit(records: readonly SignedRecord[]): Promise<void> | undefined {
		const fresh = this.#hold(records);
		const isProofNeeded = this.projection.founder === null;
		const proofs = isProofNeeded ? fresh.filter(({ kind }) => kind === KIND.setup) : [];
		if (proofs.length === 0) {
			this.#show(fresh);
			return undefined;
		}
		return this.#track(this.#prove(proofs).then(() => this.#show(fresh)));
	}

	#hold(records: readonly SignedRecord[]): readonly SignedRecord[] {
		const fresh: SignedRecord[] = [];
		for (const record of records) {
			if (this.#records.has(record.key)) continue;
			this.#records.set(record.key, record);
			this.#refused.delete(record.key);
			this.#digests.add(record.key);
			this.#clocks.put(record);
			fresh.push(record);
		}
		return fresh;
	}

	#show(records: readonly SignedRecord[]): void {
		if (records.length === 0 || this.#isDestroyed) return;
		this.projection.apply(records);
		this.#listeners.tell(records);
	}

	async #prove(setups: readonly SignedRecord[]): Promise<void> {
		for (const { author, body } of setups) {
			const notice = parseSetupNotice(body);
			if (notice instanceof Error) continue;
			if (!(await isFounder(this.#intake.assessment, author, notice.salt))) continue;
			this.projection.recognise({ author, salt: notice.salt });
			return;
		}
	}

	#track<Result>(work: Promise<Result>): Promise<Result> {
		const tracked = work.finally(() => this.#work.delete(tracked));
		this.#work.add(tracked);
		return tracked;
	}
}

/** The records under their names, each once. */
async function nameAll(all: readonly Uint8Array[]): Promise<readonly BagEntry[]> {
	const entries = await Promise.all(
		all.map(async (bytes) => ({ key: await recordKey(bytes), bytes })),
	);
	return [...new Map(entries.map((entry) => [entry.key, entry])).values()];
}
