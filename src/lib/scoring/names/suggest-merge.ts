import { comparedName } from './compared-name';
import { mergeKindOf, type MergeKind } from './merge-kind-of';
import { normaliseName } from './normalise-name';

/** What two names have to do with each other: already one entry, a question to people, or nothing (`kind` null). */
export interface MergeSuggestion {
	readonly isSameKey: boolean;
	readonly kind: MergeKind | null;
}

/**
 * Whether to ask if two names are one thing; nothing is ever merged without being asked. Compared by their keys; what has other numbers
 * or opposite words is never suggested. An empty key is no name. Source: SPEC 6.3.
 *
 * @example
 * suggestMerge('SAP', 'sap') // => { isSameKey: true, kind: null }
 */
export function suggestMerge(a: string, b: string): MergeSuggestion {
	const [from, to] = [normaliseName(a), normaliseName(b)];
	const isSameKey = from === to;
	const isName = from !== '' && to !== '';
	const kind = isSameKey || !isName ? null : mergeKindOf(comparedName(from), comparedName(to));
	return { isSameKey, kind };
}
