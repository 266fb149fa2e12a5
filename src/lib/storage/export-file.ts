import { Fault } from '$lib/faults';
import { encodeCanonical, fromHex, type AssessmentId } from '$lib/records';
import { compareBytes } from './compare-bytes';
import { FILE_LIMITS, FILE_MAGIC, FILE_VERSION } from './file-format';

/** What goes into a file. */
interface FileContents {
	readonly assessment: AssessmentId;
	/** Cut to what a file may hold. */
	readonly title: string;
	/** In any order, possibly repeated. */
	readonly records: Iterable<Uint8Array>;
}

/**
 * One assessment as one file, laid out as `docs/format.md` says. The same records give the same bytes, in
 * whatever order they come. Throws Fault `file-too-large` where `readFile` would refuse it.
 */
export function exportFile({ assessment, title, records }: FileContents): Uint8Array {
	const sorted = [...records].sort(compareBytes);
	const distinct = sorted.filter((bytes, i) => {
		const before = sorted[i - 1];
		return before === undefined || compareBytes(before, bytes) !== 0;
	});
	const body = encodeCanonical(
		new Map<string, Uint8Array | string | Uint8Array[]>([
			['assessment', fromHex(assessment)],
			['records', distinct],
			['title', wellFormed(title.slice(0, FILE_LIMITS.titleLength))],
		]),
	);
	const bytes = FILE_MAGIC.length + 1 + body.length;
	if (bytes > FILE_LIMITS.bytes || distinct.length > FILE_LIMITS.records) {
		throw new Fault('file-too-large', { name: title, bytes, limitBytes: FILE_LIMITS.bytes });
	}
	const file = new Uint8Array(bytes);
	file.set([...FILE_MAGIC, FILE_VERSION]);
	file.set(body, FILE_MAGIC.length + 1);
	return file;
}

/** Text as canonical CBOR holds it: half a character, as cutting leaves it, becomes U+FFFD; no byte order mark in front. */
function wellFormed(text: string): string {
	return new TextDecoder().decode(new TextEncoder().encode(text)).replace(/^\uFEFF+/, '');
}
