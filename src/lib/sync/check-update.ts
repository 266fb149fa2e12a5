import { getState, type Doc } from 'yjs';
import { scanUpdate, type ClockRange, type UpdateOutline } from './scan-update';

/**
 * What to do with an update from a peer: `apply` it; it is already `known`; it depends on something that is missing here (`gap`), so
 * ask for the whole state; it holds contents that no bag contains (`foreign`); it uses this document's client number
 * (`client-conflict`); it is `broken`.
 */
export type UpdateVerdict = 'apply' | 'known' | 'gap' | 'foreign' | 'client-conflict' | 'broken';

/**
 * Checks an update before Yjs sees it (SPEC SY6). No update that may be applied leaves pending structs behind, allocates more than
 * its bytes justify, or continues under this document's own client number.
 */
export function checkUpdate(update: Uint8Array, doc: Doc): UpdateVerdict {
	const outline = tryScan(update);
	if (!outline) return 'broken';
	if (outline.isForeign) return 'foreign';
	const known = new KnownClocks(doc);
	if (outline.adds.some(({ client, to }) => client === doc.clientID && to > known.of(client)))
		return 'client-conflict';
	if (isKnown(outline, known)) return 'known';
	return hasGap(outline, known) ? 'gap' : 'apply';
}

function tryScan(update: Uint8Array): UpdateOutline | undefined {
	try {
		return scanUpdate(update);
	} catch {
		return undefined;
	}
}

/** Up to which clock each client's changes are known. Grows by what an update adds. */
class KnownClocks {
	readonly #doc: Doc;
	readonly #extended = new Map<number, number>();

	constructor(doc: Doc) {
		this.#doc = doc;
	}

	of(client: number): number {
		return this.#extended.get(client) ?? getState(this.#doc.store, client);
	}

	/** Whether the range follows on from what is known; if so, it counts as known from now on. */
	extend({ client, from, to }: ClockRange): boolean {
		const end = this.of(client);
		if (from > end) return false;
		this.#extended.set(client, Math.max(end, to));
		return true;
	}
}

function isKnown({ adds, deletes }: UpdateOutline, known: KnownClocks): boolean {
	return deletes.length === 0 && adds.every(({ client, to }) => to <= known.of(client));
}

function hasGap({ adds, requires, deletes }: UpdateOutline, known: KnownClocks): boolean {
	if (!adds.every((range) => known.extend(range))) return true;
	for (let i = 0; i + 1 < requires.length; i += 2) {
		const [client, clock] = [requires[i], requires[i + 1]];
		if (client === undefined || clock === undefined || clock >= known.of(client)) return true;
	}
	return deletes.some(({ client, to }) => to > known.of(client));
}
