/** The most bytes of records in one message; a single larger record has a message of its own. */
const BATCH_BYTES = 256 * 1024;
const LENGTH_BYTES = 4;
/** A signature alone takes this many bytes. */
const MIN_RECORD_BYTES = 64;

/** The bytes of one or more `records` frames: for each record its length (32 bits, most significant first) and its bytes. */
export function* writeRecords(records: Iterable<Uint8Array>): Generator<Uint8Array> {
	let batch: Uint8Array[] = [];
	let size = 0;
	for (const record of records) {
		if (size > 0 && size + LENGTH_BYTES + record.length > BATCH_BYTES) {
			yield joinRecords(batch, size);
			[batch, size] = [[], 0];
		}
		batch.push(record);
		size += LENGTH_BYTES + record.length;
	}
	if (size > 0) yield joinRecords(batch, size);
}

/** Reads a `records` frame; `null` if the lengths do not add up or are too small for records. */
export function readRecords(bytes: Uint8Array): readonly Uint8Array[] | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const records: Uint8Array[] = [];
	let offset = 0;
	while (offset < bytes.length) {
		const start = offset + LENGTH_BYTES;
		if (start > bytes.length) return null;
		const end = start + view.getUint32(offset);
		if (end > bytes.length || end - start < MIN_RECORD_BYTES) return null;
		records.push(bytes.slice(start, end));
		offset = end;
	}
	return records;
}

function joinRecords(records: readonly Uint8Array[], size: number): Uint8Array {
	const bytes = new Uint8Array(size);
	const view = new DataView(bytes.buffer);
	let offset = 0;
	for (const record of records) {
		view.setUint32(offset, record.length);
		bytes.set(record, offset + LENGTH_BYTES);
		offset += LENGTH_BYTES + record.length;
	}
	return bytes;
}
