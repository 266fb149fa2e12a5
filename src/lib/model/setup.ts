import type { Department, Group, InitiativeKind, Item, ItemId, GroupId } from '$lib/questionnaires';

/** A pack that is asked. A published version never changes. */
export interface PackChoice {
	readonly id: string;
	readonly version: number;
}

/** What the facilitator decided about an assessment. */
export interface Setup {
	readonly title: string;
	readonly organisation: string;
	readonly initiative: string;
	readonly initiativeKind: InitiativeKind;
	readonly groups: readonly Group[];
	readonly departments: readonly Department[];
	readonly packs: readonly PackChoice[];
	readonly form: 'full' | 'short';
	/** Items left out. */
	readonly hidden: readonly ItemId[];
	/** Items that change places, see `arrangeQuestionnaire`; empty = order of the packs. */
	readonly order: readonly ItemId[];
	readonly ownItems: readonly Item[];
	readonly naming: 'named' | 'pseudonymous';
	/** From how many answers on a group is shown where people answer under a pseudonym, 3 to 20; see `LEAST_GROUP`. */
	readonly leastGroup: number;
	readonly visibility: 'open' | 'hidden';
	/** The group whose answers the others predict; `null` = nobody predicts. */
	readonly predictedGroup: GroupId | null;
	/** The group whose answers the predicted group predicts. */
	readonly predictedByThem: GroupId | null;
	/** The reading rules that are needed, see `READING_RULES`. */
	readonly minReader: readonly string[];
	/** 16 bytes that prove the facilitator, see `isFounder`. */
	readonly salt: Uint8Array;
}
