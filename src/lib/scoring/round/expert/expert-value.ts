import type { GroupId } from '$lib/questionnaires';
import type { Interval } from '../../intervals/wilson';
import type { BinLabel } from '../../kinds/distribution';
import type { Result } from '../../result';

/** Every index of the table for experts, by what it is called here. Words, meaning and source belong to the report. */
export type ExpertIndex =
	| 'divergence'
	| 'unbiased-distance'
	| 'gap'
	| 'r2'
	| 'r2adj'
	| 'mean'
	| 'median'
	| 'interquartile-range'
	| 'median-deviation'
	| 'variation'
	| 'agree-share'
	| 'rwg'
	| 'consensus'
	| 'eijk'
	| 'leik'
	| 'disagreement-index'
	| 'modal-share'
	| 'distinct'
	| 'option-share'
	| 'kendall-w'
	| 'kendall-p'
	| 'rank-median'
	| 'cliff-delta'
	| 'a12'
	| 'earth-mover'
	| 'choices-apart'
	| 'budget-apart'
	| 'difference'
	| 'section-questions'
	| 'alpha'
	| 'rwg-section';

/** Two groups held against each other: positive where the first is above the second. */
export interface GroupsCompared {
	readonly first: GroupId;
	readonly second: GroupId;
}

/** An index with its value, or the reason why there is none. */
export interface ExpertValue {
	readonly index: ExpertIndex;
	readonly value: Result<number>;
	/** 95 % interval of the value; left out where the index has none. */
	readonly interval?: Result<Interval>;
	/** The option that it is of; left out where it is of the whole item. */
	readonly option?: BinLabel;
	/** The groups that it compares; left out where it is of everybody. */
	readonly groups?: GroupsCompared;
}
