import type { Answer, EntityId, GroupId, Item, ItemId, Section } from '$lib/questionnaires';

/** A group as the scorer needs it. */
export interface ScoredGroup {
	readonly id: GroupId;
	readonly name: string;
}

/** A respondent as the scorer needs one. Everybody here was asked every item. */
export interface ScoredRespondent {
	readonly id: string;
	readonly group: GroupId;
}

/** Everything a round is scored from. */
export interface ScoringInput {
	readonly sections: readonly Section[];
	/** In the order of asking. */
	readonly items: readonly Item[];
	readonly groups: readonly ScoredGroup[];
	readonly respondents: readonly ScoredRespondent[];
	/** By respondent, then item. Answers of people who are not respondents do not count. */
	readonly answers: ReadonlyMap<string, ReadonlyMap<ItemId, Answer>>;
	/** The present name of every entry of the shared lists. */
	readonly entityNames: ReadonlyMap<EntityId, string>;
	/** Answers are anonymous: the smallest number of them that may be seen. Left out where they carry names. SPEC 4.8. */
	readonly least?: number | undefined;
}

/** What one respondent said about one item; undefined = nothing yet. */
export interface ItemAnswer {
	readonly respondent: string;
	readonly group: GroupId;
	readonly answer: Answer | undefined;
}
