import {
	createDecoder,
	hasContent,
	peekVarUint,
	readUint8,
	readVarString,
	readVarUint,
	readVarUint8Array,
	type Decoder,
} from 'lib0/decoding';

/** Consecutive clocks of one Yjs client, from `from` up to but not including `to`. */
export interface ClockRange {
	readonly client: number;
	readonly from: number;
	readonly to: number;
}

/** What a Yjs update contains, read without applying it or creating any of its contents. */
export interface UpdateOutline {
	/** The clocks it adds, joined where they are consecutive. */
	readonly adds: readonly ClockRange[];
	/** Single clocks that must be known before it can be applied, as pairs: client, clock. */
	readonly requires: readonly number[];
	readonly deletes: readonly ClockRange[];
	/** Whether it holds contents that no bag contains: text, nested types, values outside the map of records. */
	readonly isForeign: boolean;
}

const RECORDS_ROOT = 'records';
const KEY_PATTERN = /^[A-Za-z0-9_-]{22}$/;
const MAX_RECORD_BYTES = 65 * 1024;
const MAX_CLIENTS = 10_000;
const MAX_STRUCTS = 300_000;
/** The structs of a bag take at least this many bytes on average: a deleted item with its origin takes 8. */
const MIN_STRUCT_BYTES = 8;
const MAX_RUN = 10_000_000;

/** Yjs 13, update format 1: the lower five bits of a struct's first byte give its type, the others say what follows. */
const STRUCT = { gc: 0, deleted: 1, binary: 3, skip: 10 } as const;
const HAS_ORIGIN = 0x80;
const HAS_RIGHT_ORIGIN = 0x40;
const HAS_PARENT_SUB = 0x20;

/**
 * Reads the outline of a Yjs update (format 1).
 *
 * @throws Error if the bytes are not an update, or claim to contain more than they can.
 */
export function scanUpdate(update: Uint8Array): UpdateOutline {
	const scan = new Scan(update);
	scan.readStructs();
	scan.readDeletes();
	return scan;
}

class Scan implements UpdateOutline {
	readonly adds: ClockRange[] = [];
	readonly requires: number[] = [];
	readonly deletes: ClockRange[] = [];
	isForeign = false;
	readonly #decoder: Decoder;
	#structsLeft: number;

	constructor(update: Uint8Array) {
		this.#decoder = createDecoder(update);
		this.#structsLeft = Math.min(MAX_STRUCTS, 64 + update.length / MIN_STRUCT_BYTES);
	}

	readStructs(): void {
		const clients = this.#count(MAX_CLIENTS);
		for (let i = 0; i < clients && !this.isForeign; i++) {
			const structs = this.#count(this.#structsLeft);
			this.#structsLeft -= structs;
			this.#readClient(structs);
		}
	}

	/** Nothing is read after contents whose end is unknown. */
	readDeletes(): void {
		if (this.isForeign) return;
		const clients = this.#count(MAX_CLIENTS);
		for (let i = 0; i < clients; i++) {
			const client = readVarUint(this.#decoder);
			const ranges = this.#count(MAX_STRUCTS);
			for (let k = 0; k < ranges; k++) {
				const from = readVarUint(this.#decoder);
				this.deletes.push({ client, from, to: from + this.#count(MAX_RUN) });
			}
		}
		if (hasContent(this.#decoder)) throw new Error('bytes after the update');
	}

	#readClient(structs: number): void {
		const client = readVarUint(this.#decoder);
		let from = readVarUint(this.#decoder);
		let to = from;
		for (let i = 0; i < structs && !this.isForeign; i++) {
			const info = readUint8(this.#decoder);
			if (info === STRUCT.skip) {
				this.#add({ client, from, to });
				from = to += this.#count(MAX_RUN);
			} else to += info === STRUCT.gc ? this.#count(MAX_RUN) : this.#readItem(info);
		}
		this.#add({ client, from, to });
	}

	/** Reads one item and returns how many clocks it takes. */
	#readItem(info: number): number {
		const hasOrigin = (info & (HAS_ORIGIN | HAS_RIGHT_ORIGIN)) !== 0;
		if ((info & HAS_ORIGIN) !== 0) this.#readRequired();
		if ((info & HAS_RIGHT_ORIGIN) !== 0) this.#readRequired();
		if (!hasOrigin) this.#readPlace((info & HAS_PARENT_SUB) !== 0);
		if (this.isForeign) return 0;
		const content = info & 0x1f;
		if (content === STRUCT.deleted) return this.#count(MAX_RUN);
		this.isForeign =
			content !== STRUCT.binary || readVarUint8Array(this.#decoder).length > MAX_RECORD_BYTES;
		return 1;
	}

	#readRequired(): void {
		this.requires.push(readVarUint(this.#decoder), readVarUint(this.#decoder));
	}

	#readPlace(hasKey: boolean): void {
		const isInRoot = readVarUint(this.#decoder) === 1;
		const isInRecords = isInRoot && this.#readText(RECORDS_ROOT.length) === RECORDS_ROOT;
		const key = isInRecords && hasKey ? this.#readText(22) : '';
		if (!KEY_PATTERN.test(key)) this.isForeign = true;
	}

	/** Reads text of exactly `length` bytes; any other length is not read. */
	#readText(length: number): string {
		return peekVarUint(this.#decoder) === length ? readVarString(this.#decoder) : '';
	}

	#add(range: ClockRange): void {
		if (range.to > range.from) this.adds.push(range);
	}

	#count(limit: number): number {
		const count = readVarUint(this.#decoder);
		if (count > limit) throw new Error(`claims ${count}, at most ${limit}`);
		return count;
	}
}
