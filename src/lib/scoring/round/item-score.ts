import type { GroupId, Item, SectionId } from '$lib/questionnaires';
import type { GroupSplit } from '../groups/split';
import type { Distribution } from '../kinds/distribution';
import type { ItemDivergence, Level } from '../kinds/kind';
import type { ReadinessItem } from '../overall/readiness';
import type { Result } from '../result';
import type { Shape } from '../shape';
import type { Counts } from './counts';
import type { Confidence, Importance } from './ratings';

/** One group's answers to one item. */
export interface GroupScore {
	readonly group: GroupId;
	readonly counts: Counts;
	/** Same bins and options, in the same order, as the item's. */
	readonly distribution: Distribution;
	/** Compare groups of different size by `U` or `gap`, never by `D`. */
	readonly divergence: Result<ItemDivergence>;
	readonly level: Result<Level>;
	/** The group's position less the position of all answers, -1..1. */
	readonly deviation: Result<number>;
	/** Answers are anonymous and nearly all of these are the same: no figure may say exactly how many. SPEC 4.8. */
	readonly isNearlyAll: boolean;
}

/** Something written by somebody: a comment on an item, or the answer to a text item. */
export interface Remark {
	/** Empty where answers are anonymous. */
	readonly respondent: string;
	readonly group: GroupId;
	readonly text: string;
}

/** Everything computed about one item. */
export interface ItemScore {
	readonly item: Item;
	readonly counts: Counts;
	readonly distribution: Distribution;
	readonly divergence: Result<ItemDivergence>;
	/** Divergence among those who are sure of their answer, when they are at least five. */
	readonly confidentDivergence: Result<ItemDivergence>;
	/** Null for text, which is not measured. */
	readonly shape: Shape | null;
	/** At least a third of those who answered or did not know do not know. */
	readonly hasKnowledgeGap: boolean;
	readonly importance: Importance;
	readonly confidence: Result<Confidence>;
	readonly level: Result<Level>;
	/** In the order of the assessment's groups, each of them, answers or none. */
	readonly groups: readonly GroupScore[];
	/** How much of the divergence lies between groups; its parts add up to `D`. */
	readonly split: Result<GroupSplit>;
	/** What the item adds to readiness; null when it does not count towards it. */
	readonly readiness: ReadinessItem<SectionId> | null;
	readonly comments: readonly Remark[];
	/**
	 * Answers are anonymous: smallest number of them that may be seen. Small groups are pooled or withheld, the counts of groups hold answers
	 * alone, and remarks name nobody. Null where answers carry names.
	 */
	readonly least: number | null;
	/** Answers are anonymous and nearly all are the same: no figure may say exactly how many. SPEC 4.8. */
	readonly isNearlyAll: boolean;
	/** The answers to a text item; none for other kinds. */
	readonly texts: readonly Remark[];
}
