import { Fault, isFault } from '$lib/faults';
import { exportFile, previewImport, readChosenFile, type ImportPreview } from '$lib/storage';
import type { LiveRoom } from './live-room.svelte';
import { saveAsFile } from '../device/save-as-file';

/** A file offered for import, read and compared, nothing changed yet. */
export interface OfferedFile {
	readonly name: string;
	readonly preview: ImportPreview;
	/** Merges the file; importing twice changes nothing. */
	accept(): Promise<void>;
}

/** All records of the room as one file. Same records, same bytes. */
export function exportRoom(room: LiveRoom): { readonly name: string; readonly bytes: Uint8Array } {
	const { id, listing, context } = room;
	const { ledger } = context;
	const { title } = listing;
	const records = [...ledger.keys()].flatMap((key) => ledger.bytes(key) ?? []);
	return {
		name: `${fileStem(title)}.groundwork`,
		bytes: exportFile({ assessment: id, title, records }),
	};
}

/** Offers the file to be saved by the browser, and remembers when. */
export async function saveBackup(
	room: LiveRoom,
): Promise<{ readonly name: string; readonly bytes: number }> {
	const { name, bytes } = exportRoom(room);
	saveAsFile(name, new Blob([bytes.slice()], { type: 'application/octet-stream' }));
	await rememberBackup(room);
	return { name, bytes: bytes.byteLength };
}

/**
 * Compares a chosen file with the room.
 *
 * @throws Fault `file-*`, also when the file holds another assessment.
 */
export async function offerFile(room: LiveRoom, file: File): Promise<OfferedFile> {
	const read = await readChosenFile(file);
	if (read.assessment !== room.id) {
		throw new Fault('file-of-another-assessment', { name: file.name, title: read.title });
	}
	const preview = await previewImport(room.context.ledger, read, room.context.verify);
	return {
		name: file.name,
		preview,
		accept: async () => {
			await room.context.ledger.take(read.records);
			await room.saving.whenSaved();
		},
	};
}

/** The file is with the person; that this device cannot note the day takes nothing from it. */
async function rememberBackup(room: LiveRoom): Promise<void> {
	try {
		await room.listing.update({ backedUpAt: Date.now() });
	} catch (thrown) {
		if (!isFault(thrown)) throw thrown;
	}
}

function fileStem(title: string): string {
	const stem = title
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 60);
	return stem === '' ? 'assessment' : stem;
}
