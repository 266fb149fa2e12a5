import type { RecordKey } from '$lib/records';
import { readBuckets, writeBuckets, type BucketDigests } from './bucket-message';
import type { DigestDesk } from './digest-desk';
import { isSameDigest } from './digest-message';
import type { FrameKind } from './frame';
import {
	bucketOf,
	readBucketKeys,
	readKeys,
	writeBucketKeys,
	writeKeys,
	type BucketKeys,
} from './key-message';
import { readRecords, writeRecords } from './record-message';

/** The frames of a repair. */
export type RepairKind = 'buckets' | 'keys' | 'want' | 'records';

/**
 * Compares two devices record by record and sends what either lacks (SPEC SY5): bucket digests one way, the keys of differing
 * buckets back, then records both ways. Whatever arrives goes through the ledger, which verifies it.
 */
export class Repair {
	readonly #desk: DigestDesk;
	readonly #send: (kind: FrameKind, message: Uint8Array) => boolean;

	constructor(desk: DigestDesk, send: (kind: FrameKind, message: Uint8Array) => boolean) {
		this.#desk = desk;
		this.#send = send;
	}

	/** Opens a comparison. */
	start(): void {
		this.#send('buckets', writeBuckets(this.#desk.ledger.bucketDigests()));
	}

	/** Takes a frame of a comparison. Returns the rule it breaks, or `null`. */
	receive(kind: RepairKind, message: Uint8Array): string | null {
		switch (kind) {
			case 'buckets':
				return whole(readBuckets(message), (theirs) => this.#answerBuckets(theirs));
			case 'keys':
				return whole(readBucketKeys(message), (theirs) => this.#answerKeys(theirs));
			case 'want':
				return whole(readKeys(message), (keys) => this.#sendRecords(keys));
			case 'records':
				return whole(readRecords(message), (records) => this.#desk.take(records));
		}
	}

	#answerBuckets(theirs: BucketDigests): void {
		const buckets = new Set<number>();
		this.#desk.ledger.bucketDigests().forEach((ours, bucket) => {
			const their = theirs[bucket];
			if (their && !isSameDigest(ours, their)) buckets.add(bucket);
		});
		if (buckets.size === 0) return;
		this.#send('keys', writeBucketKeys({ buckets, keys: this.#keysIn(buckets) }));
	}

	#answerKeys({ buckets, keys }: BucketKeys): void {
		const theirs = new Set(keys);
		const missing = keys.filter((key) => !this.#desk.ledger.has(key));
		if (missing.length > 0) this.#send('want', writeKeys(missing));
		this.#sendRecords(this.#keysIn(buckets).filter((key) => !theirs.has(key)));
	}

	#keysIn(buckets: ReadonlySet<number>): readonly RecordKey[] {
		return [...this.#desk.ledger.keys()].filter((key) => buckets.has(bucketOf(key)));
	}

	#sendRecords(keys: readonly RecordKey[]): void {
		const { ledger } = this.#desk;
		const records = [...new Set(keys)].flatMap((key) => ledger.bytes(key) ?? []);
		for (const message of writeRecords(records)) this.#send('records', message);
	}
}

function whole<Message>(message: Message | null, use: (message: Message) => void): string | null {
	if (message === null) return 'repair-malformed';
	use(message);
	return null;
}
