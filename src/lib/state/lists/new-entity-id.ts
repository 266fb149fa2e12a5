import type { EntityId, SharedList } from '$lib/questionnaires';
import { toHex } from '$lib/records';

/** An id for a new entry of a shared list: random, so that two devices never choose the same. */
export function newEntityId(list: SharedList): EntityId {
	return `${list}-${toHex(crypto.getRandomValues(new Uint8Array(8)))}` as EntityId;
}
