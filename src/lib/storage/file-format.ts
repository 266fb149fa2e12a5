import { RECORD_LIMITS, type AssessmentId } from '$lib/records';

/** The first seven bytes of every exported file: "GRNDWRK" in ASCII. */
export const FILE_MAGIC: readonly number[] = [0x47, 0x52, 0x4e, 0x44, 0x57, 0x52, 0x4b];

/** The eighth byte: the version of the format that this program writes. */
export const FILE_VERSION = 1;

/** What a file may hold at most, checked before anything is computed from it. */
export const FILE_LIMITS = {
	/** Bytes of the whole file. */
	bytes: 64 * 1024 * 1024,
	/** Records in it. */
	records: 500_000,
	/** Bytes of one record. */
	recordBytes: RECORD_LIMITS.setupBytes,
	/** Characters of the title. */
	titleLength: 1_000,
} as const;

/** What a file says: nothing of it is verified yet. */
export interface ExportedFile {
	/** What the file is called on the device it was chosen on; empty in one that was never on a disk. */
	readonly name: string;
	readonly assessment: AssessmentId;
	readonly title: string;
	/** Each record once, in bytewise order. */
	readonly records: readonly Uint8Array[];
}
