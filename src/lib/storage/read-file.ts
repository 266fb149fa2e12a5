import * as v from 'valibot';
import { Fault, isFault } from '$lib/faults';
import { decodeCanonical, toAssessmentId, toHex } from '$lib/records';
import { compareBytes } from './compare-bytes';
import { FILE_LIMITS, FILE_MAGIC, FILE_VERSION, type ExportedFile } from './file-format';

const bodySchema = v.strictObject({
	assessment: v.pipe(
		v.instance(Uint8Array),
		v.check((id) => id.length === 16, 'not 16 bytes'),
	),
	records: v.pipe(
		v.array(
			v.pipe(
				v.instance(Uint8Array),
				v.check((record) => record.length <= FILE_LIMITS.recordBytes, 'too long'),
			),
		),
		v.check((records) => records.length <= FILE_LIMITS.records, 'too many'),
	),
	title: v.pipe(v.string(), v.maxLength(FILE_LIMITS.titleLength)),
});

/**
 * What an exported file says; `name` is only for messages. No signature is checked here.
 * Throws Fault `file-foreign`, `file-too-new`, `file-too-large` or `file-broken`.
 */
export function readFile(bytes: Uint8Array, name: string): ExportedFile {
	assertSize(bytes.length, name);
	if (!FILE_MAGIC.every((byte, i) => bytes[i] === byte)) throw new Fault('file-foreign', { name });
	const version = bytes[FILE_MAGIC.length];
	if (version === undefined) throw new Fault('file-broken', { name, reason: 'cut off' });
	if (version > FILE_VERSION) throw new Fault('file-too-new', { name, version });
	if (version < FILE_VERSION) throw new Fault('file-broken', { name, reason: 'no such version' });
	const body = decodeBody(bytes.subarray(FILE_MAGIC.length + 1), name);
	const parsed = v.safeParse(bodySchema, body, { abortEarly: true });
	if (!parsed.success) {
		const [issue] = parsed.issues;
		const reason = `${v.getDotPath(issue) ?? 'body'}: ${issue.message}`;
		throw new Fault('file-broken', { name, reason });
	}
	const { assessment, title, records } = parsed.output;
	if (!isAscending(records)) throw new Fault('file-broken', { name, reason: 'records: no order' });
	return { name, assessment: toAssessmentId(toHex(assessment)), title, records };
}

/**
 * Reads a file that somebody chose, its size before its bytes.
 * Throws Fault `file-foreign`, `file-too-new`, `file-too-large` or `file-broken`.
 */
export async function readChosenFile(file: File): Promise<ExportedFile> {
	assertSize(file.size, file.name);
	let bytes: ArrayBuffer;
	try {
		bytes = await file.arrayBuffer();
	} catch (cause) {
		throw new Fault('file-broken', { name: file.name, reason: 'not readable' }, { cause });
	}
	return readFile(new Uint8Array(bytes), file.name);
}

function assertSize(bytes: number, name: string): void {
	const limitBytes = FILE_LIMITS.bytes;
	if (bytes > limitBytes) throw new Fault('file-too-large', { name, bytes, limitBytes });
}

/** The body as an object with its entries as own properties, or whatever else it is. */
function decodeBody(bytes: Uint8Array, name: string): unknown {
	try {
		// A map with an array in it.
		const body = decodeCanonical(bytes, 2);
		return body instanceof Map ? Object.fromEntries(body) : body;
	} catch (cause) {
		if (!isFault(cause)) throw cause;
		const reason = 'reason' in cause.details ? cause.details.reason : cause.code;
		throw new Fault('file-broken', { name, reason }, { cause });
	}
}

function isAscending(records: readonly Uint8Array[]): boolean {
	return records.every((record, i) => {
		const before = records[i - 1];
		return before === undefined || compareBytes(before, record) < 0;
	});
}
