import type { RecordKey } from '$lib/records';
import { readBuckets, writeBuckets, type BucketDigests } from './bucket-message';
import type { LocalRecords } from './local-records';
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

/** The kinds of messages of a repair. */
export type RepairKind = 'buckets' | 'keys' | 'want' | 'records';

/**
 * Compares two devices record by record and sends what either lacks (SPEC SY5): one sends the digests of its buckets, the other
 * answers with the keys in buckets that differ, then both send records. The ledger verifies whatever arrives.
 */
export class Repair {
	readonly #local: LocalRecords;
	readonly #send: (kind: FrameKind, message: Uint8Array) => boolean;

	constructor(local: LocalRecords, send: (kind: FrameKind, message: Uint8Array) => boolean) {
		this.#local = local;
		this.#send = send;
	}

	/** Starts a comparison. */
	start(): void {
		this.#send('buckets', writeBuckets(this.#local.ledger.bucketDigests()));
	}

	/** Handles a message of a comparison. Returns the rule that it breaks, or `null`. */
	receive(kind: RepairKind, message: Uint8Array): string | null {
		switch (kind) {
			case 'buckets':
				return ifValid(readBuckets(message), (theirs) => this.#answerBuckets(theirs));
			case 'keys':
				return ifValid(readBucketKeys(message), (theirs) => this.#answerKeys(theirs));
			case 'want':
				return ifValid(readKeys(message), (keys) => this.#sendRecords(keys));
			case 'records':
				return ifValid(readRecords(message), (records) => this.#local.take(records));
		}
	}

	#answerBuckets(theirs: BucketDigests): void {
		const buckets = new Set<number>();
		this.#local.ledger.bucketDigests().forEach((ours, bucket) => {
			const their = theirs[bucket];
			if (their && !isSameDigest(ours, their)) buckets.add(bucket);
		});
		if (buckets.size === 0) return;
		this.#send('keys', writeBucketKeys({ buckets, keys: this.#keysIn(buckets) }));
	}

	#answerKeys({ buckets, keys }: BucketKeys): void {
		const theirs = new Set(keys);
		const missing = keys.filter((key) => !this.#local.ledger.has(key));
		if (missing.length > 0) this.#send('want', writeKeys(missing));
		this.#sendRecords(this.#keysIn(buckets).filter((key) => !theirs.has(key)));
	}

	#keysIn(buckets: ReadonlySet<number>): readonly RecordKey[] {
		return [...this.#local.ledger.keys()].filter((key) => buckets.has(bucketOf(key)));
	}

	#sendRecords(keys: readonly RecordKey[]): void {
		const { ledger } = this.#local;
		const records = [...new Set(keys)].flatMap((key) => ledger.bytes(key) ?? []);
		for (const message of writeRecords(records)) this.#send('records', message);
	}
}

function ifValid<Message>(message: Message | null, use: (message: Message) => void): string | null {
	if (message === null) return 'repair-malformed';
	use(message);
	return null;
}
