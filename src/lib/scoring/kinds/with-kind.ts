import { unreachable } from '$lib/faults';
import type { EntityId, Item } from '$lib/questionnaires';
import { allocationKind } from './allocation-kind';
import { dateKind } from './date-kind';
import { entityKind } from './entity-kind';
import type { Kind } from './kind';
import { multipleKind } from './multiple-kind';
import { numberKind } from './number-kind';
import { scaleKind, yesPartlyNoKind } from './ordered-kind';
import { rankingKind } from './ranking-kind';
import { singleKind } from './single-kind';
import { textKind } from './text-kind';

/** Does something with the kind of an item, whatever its values are: the one place that tells kinds apart. */
export function withKind<Outcome>(
	item: Item,
	entityNames: ReadonlyMap<EntityId, string>,
	use: <Value>(kind: Kind<Value>) => Outcome,
): Outcome {
	switch (item.kind) {
		case 'scale':
			return use(scaleKind(item));
		case 'yes-partly-no':
			return use(yesPartlyNoKind);
		case 'single':
			return use(singleKind(item));
		case 'multiple':
			return use(multipleKind(item));
		case 'ranking':
			return use(rankingKind(item));
		case 'allocation':
			return use(allocationKind(item));
		case 'number':
			return use(numberKind(item));
		case 'date':
			return use(dateKind(item));
		case 'entity':
			return use(entityKind(entityNames));
		case 'text':
			return use(textKind);
		default:
			return unreachable(item);
	}
}
