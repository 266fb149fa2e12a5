import type * as Y from 'yjs';
import { Fault, isFault } from '$lib/faults';
import type { AssessmentId } from '$lib/records';
import { DocumentKeeper } from './document-keeper';
import { clearRows, type BadRow } from './document-rows';
import { isWorthTrying } from './is-worth-trying';
import type { SetAside } from './set-aside';
import type { Shelf } from './shelf';

/** Which document is kept, and who hears of trouble. */
interface KeptDocumentOptions {
	readonly shelf: Shelf;
	readonly assessment: AssessmentId;
	readonly doc: Y.Doc;
	/** The database went away; it is closed by now. */
	readonly onLost: () => void;
}

/** A document in its database: opened, closed and opened again, every write confirmed, every lost write healed. */
export class KeptDocument {
	readonly #options: KeptDocumentOptions;
	#keeper: DocumentKeeper | null = null;
	#mustStoreAll = false;

	constructor(options: KeptDocumentOptions) {
		this.#options = options;
	}

	get isOpen(): boolean {
		return this.#keeper !== null;
	}

	/**
	 * Reads the stored document, and writes what is in memory beyond it. Gives how many rows had to be set aside.
	 * Throws a storage Fault.
	 */
	async open(): Promise<number> {
		const { shelf, assessment, doc, onLost } = this.#options;
		const name = shelf.documentName(assessment);
		const { limitMs } = shelf;
		const { badRows, ...stored } = await clearRows(name, limitMs, (rows) =>
			shelf.keepAside(rows.map((row) => asSetAside(assessment, row))),
		);
		this.#keeper = await DocumentKeeper.open({
			name,
			assessment,
			doc,
			stored,
			limitMs,
			onLost: () => {
				this.#keeper = null;
				onLost();
			},
		});
		this.#mustStoreAll = false;
		return badRows;
	}

	/** Writes an update; done when it is confirmed. Throws a storage Fault, `storage-closed` where it is not open. */
	async write(update: Uint8Array | null): Promise<void> {
		const keeper = this.#keeper;
		if (keeper === null) throw this.#closed();
		await this.#writeTo(keeper, update);
		if (this.#keeper !== keeper) throw this.#closed();
	}

	/** The next write is of the whole document. */
	distrust(): void {
		this.#mustStoreAll = true;
	}

	/**
	 * Writes the document as one row when the others outweigh it. Nothing depends on it, so it may fail; gives false where
	 * the database holds what cannot be applied and has to be opened anew.
	 */
	async tidy(): Promise<boolean> {
		const keeper = this.#keeper;
		if (keeper === null || !keeper.isTimeToTidy) return true;
		try {
			await keeper.storeAll();
			return true;
		} catch (thrown) {
			if (!isFault(thrown)) throw thrown;
			keeper.putOffTidying();
			return thrown.code !== 'storage-damaged';
		}
	}

	/** Lets go of the database; nothing is written until it is opened again. */
	async close(): Promise<void> {
		const keeper = this.#keeper;
		this.#keeper = null;
		await keeper?.close();
	}

	async #writeTo(keeper: DocumentKeeper, update: Uint8Array | null): Promise<void> {
		if (!this.#mustStoreAll) {
			if (update === null) return;
			try {
				await keeper.append(update);
				return;
			} catch (thrown) {
				// Until the whole document is written, all that follows the lost update would be invisible.
				this.#mustStoreAll = true;
				if (!isWorthTrying(thrown)) throw thrown;
			}
		}
		await keeper.storeAll();
		this.#mustStoreAll = false;
	}

	#closed(): Fault {
		return new Fault('storage-closed', { assessment: this.#options.assessment });
	}
}

function asSetAside(assessment: AssessmentId, { key, value, reason }: BadRow): SetAside {
	return { assessment, place: 'updates', key: String(key), value, reason, at: Date.now() };
}
