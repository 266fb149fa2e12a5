import type { Item, SectionId } from '$lib/questionnaires';
import type { Kind } from '../kinds/kind';
import type { ReadinessItem } from '../overall/readiness';
import { sum } from '../sum';
import type { GroupAnswers } from './read-answers';

/**
 * What an item adds to readiness: null unless its author marked it and its answers have an order. A reversed item counts 1 less
 * its position. Source: SPEC 7.1.
 */
export function readinessOf<Value>(
	item: Item,
	kind: Pick<Kind<Value>, 'position'>,
	groups: readonly GroupAnswers<Value>[],
	weight: number,
): ReadinessItem<SectionId> | null {
	const rule = item.readiness;
	if (rule === undefined || !hasOrder(item)) return null;
	const share = (value: Value) => {
		const position = kind.position(value) ?? 0;
		return rule.reversed ? 1 - position : position;
	};
	return {
		dimension: item.section,
		weight,
		groups: groups.map(({ counts, values }) => ({
			sum: sum(values.map(share)),
			answered: counts.answered,
			missing: counts.eligible - counts.answered,
		})),
	};
}

function hasOrder({ kind }: Item): boolean {
	return kind === 'scale' || kind === 'yes-partly-no' || kind === 'number' || kind === 'date';
}
