import { decodeStateVector, getState, type Doc } from 'yjs';

/** Bytes of the longest state vector that is answered: 20,000 clients. */
const MAX_BYTES = 200_000;

/**
 * Judges the state vector in a peer's question. `own-client`: the peer knows clocks in this document's own name that were never
 * written here, so somebody used that name; `broken`: not readable.
 */
export function checkStateVector(bytes: Uint8Array, doc: Doc): 'apply' | 'own-client' | 'broken' {
	if (bytes.length > MAX_BYTES) return 'broken';
	try {
		const claimed = decodeStateVector(bytes).get(doc.clientID) ?? 0;
		return claimed > getState(doc.store, doc.clientID) ? 'own-client' : 'apply';
	} catch {
		return 'broken';
	}
}
