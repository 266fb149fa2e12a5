import { decodeStateVector, getState, type Doc } from 'yjs';

/** The longest state vector that is answered, in bytes: about 20,000 clients. */
const MAX_BYTES = 200_000;

/**
 * Checks the state vector in a peer's request. `client-conflict`: the peer knows of changes under this document's client number that
 * were never made here, so somebody else uses that number; `broken`: not readable.
 */
export function checkStateVector(
	bytes: Uint8Array,
	doc: Doc,
): 'apply' | 'client-conflict' | 'broken' {
	if (bytes.length > MAX_BYTES) return 'broken';
	try {
		const claimed = decodeStateVector(bytes).get(doc.clientID) ?? 0;
		return claimed > getState(doc.store, doc.clientID) ? 'client-conflict' : 'apply';
	} catch {
		return 'broken';
	}
}
