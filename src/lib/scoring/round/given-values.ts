import type { Kind } from '../kinds/kind';
import type { ItemAnswer } from './scoring-input';

/** Somebody's answer as one kind reads it; null = no value, or none that fits the item. */
export function valueOf<Value>(
	kind: Pick<Kind<Value>, 'read'>,
	{ answer }: ItemAnswer,
): Value | null {
	const response = answer?.response;
	return response?.state === 'value' ? kind.read(response.value) : null;
}
