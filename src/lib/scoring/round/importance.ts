import type { Item } from '$lib/questionnaires';
import { config } from '../config';
import type { ItemAnswer } from './scoring-input';

/** How much an item matters, 0..1, and who says so. */
export interface Importance {
	readonly value: number;
	readonly from: 'ratings' | 'author' | 'default';
	/** People who rated it. */
	readonly ratings: number;
}

/**
 * Mean of the ratings in three steps (1/3, 2/3, 1) of everybody who gave one, whatever they answered; where nobody did the
 * author's weight; where there is none 2/3. Source: SPEC 8 (I).
 */
export function importanceOf(item: Item, people: readonly ItemAnswer[]): Importance {
	let ratings = 0;
	let total = 0;
	for (const { answer } of people) {
		if (answer?.importance === undefined) continue;
		ratings += 1;
		total += config.importanceOfStep[answer.importance];
	}
	if (ratings > 0) return { value: total / ratings, from: 'ratings', ratings };
	if (item.weight !== undefined) return { value: item.weight, from: 'author', ratings: 0 };
	return { value: config.defaultImportance, from: 'default', ratings: 0 };
}
