import type { GroupId } from '$lib/questionnaires';
import type { CliffDelta } from '../../effects/cliff-delta';
import type { BinLabel } from '../../kinds/distribution';
import type { Band } from '../../ordinal/bands';
import type { Result } from '../../result';
import type { ExpertIndex } from './expert-index';

/** What an index can be: a number, whether a criterion is met, the size of an effect, a band of the scale. */
export type ExpertFigure = number | boolean | CliffDelta['size'] | Band;

/** Two groups held against each other: positive where the first is above the second. */
export interface GroupsCompared {
	readonly first: GroupId;
	readonly second: GroupId;
}

/** An index with its value, or the reason why there is none. */
export interface ExpertValue<Index extends ExpertIndex = ExpertIndex> {
	readonly index: Index;
	readonly value: Result<ExpertFigure>;
	/** The option that it is of; left out where it is of the whole item. */
	readonly option?: BinLabel;
	/** The groups that it compares; left out where it is of everybody. */
	readonly groups?: GroupsCompared;
}
