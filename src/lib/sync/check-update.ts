import { getState, type Doc } from 'yjs';
import { scanUpdate, type ClockRange, type UpdateOutline } from './scan-update';

/**
 * What to do with an update from outside:
 * `apply` it; it is `known` already; it builds on something that is missing here (`gap`), so ask for everything; it holds
 * contents this build has no use for (`foreign`); it writes in this document's own name (`own-client`); it is `broken`.
 */
export type UpdateVerdict = 'apply' | 'known' | 'gap' | 'foreign' | 'own-client' | 'broken';

/**
 * Judges an update before Yjs sees it (SPEC SY6): nothing that is applied leaves pending structs behind, allocates more than its
 * bytes justify, or goes on where this document's own client stopped.
 */
export function checkUpdate(update: Uint8Array, doc: Doc): UpdateVerdict {
	const outline = tryScan(update);
	if (!outline) return 'broken';
	if (outline.isForeign) return 'foreign';
	const known = new Reach(doc);
	if (outline.brings.some(({ client, to }) => client === doc.clientID && to > known.of(client)))
		return 'own-client';
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

/** How far each client is known: all clocks below. Grows by what an update brings. */
class Reach {
	readonly #doc: Doc;
	readonly #extended = new Map<number, number>();

	constructor(doc: Doc) {
		this.#doc = doc;
	}

	of(client: number): number {
		return this.#extended.get(client) ?? getState(this.#doc.store, client);
	}

	/** Whether the range goes on from what is known; if so it is known from now on. */
	extend({ client, from, to }: ClockRange): boolean {
		const reach = this.of(client);
		if (from > reach) return false;
		this.#extended.set(client, Math.max(reach, to));
		return true;
	}
}

function isKnown({ brings, deletes }: UpdateOutline, known: Reach): boolean {
	return deletes.length === 0 && brings.every(({ client, to }) => to <= known.of(client));
}

function hasGap({ brings, needs, deletes }: UpdateOutline, known: Reach): boolean {
	if (!brings.every((range) => known.extend(range))) return true;
	for (let i = 0; i + 1 < needs.length; i += 2) {
		const [client, clock] = [needs[i], needs[i + 1]];
		if (client === undefined || clock === undefined || clock >= known.of(client)) return true;
	}
	return deletes.some(({ client, to }) => to > known.of(client));
}
