import { normaliseName } from '../names/normalise-name';
import { canonicalNames } from './canonical-names';
import { compareText } from './finding';
import { namesInUse } from './names-in-use';
import { NOBODY, NOT_KNOWN, type Inventory } from './process-record';

/**
 * How people wrote what a finding calls by its key: the most used spelling of each key, of equally used ones the first in code point
 * order. Where several keys were merged the spellings of the key that stands come first. Keys that nobody wrote are not in it. The order
 * of accounts does not matter. Source: SPEC 6.2.
 *
 * @example
 * spellings(sampleInventory).get('sap') // => 'SAP'
 */
export function spellings(inventory: Inventory): ReadonlyMap<string, string> {
	const keyOf = canonicalNames(inventory.merges);
	const counts = new Map<string, Map<string, number>>();
	for (const [name, uses] of usesOf(inventory)) {
		const spelling = name.trim().replace(/\s+/gu, ' ');
		const key = keyOf(spelling);
		if (key === null) continue;
		const known = counts.get(key) ?? new Map<string, number>();
		counts.set(key, known.set(spelling, (known.get(spelling) ?? 0) + uses));
	}
	return new Map([...counts].map(([key, known]) => [key, mostUsed(key, known)]));
}

/** Who stands in or looks after a tool is no name that two accounts are compared by, but is shown as it was written. */
function standIns({ records }: Inventory): readonly string[] {
	return records.flatMap(({ work }) => {
		const owners = work?.workarounds?.map(({ owner }) => owner) ?? [];
		const said = [work?.backup ?? null, ...owners].filter((name) => name !== null);
		return said.filter((name) => name !== NOBODY && name !== NOT_KNOWN);
	});
}

/** How often each name was written as it is. */
function usesOf(inventory: Inventory): ReadonlyMap<string, number> {
	const uses = new Map<string, number>();
	for (const name of [...Object.values(namesInUse(inventory)).flat(), ...standIns(inventory)]) {
		uses.set(name, (uses.get(name) ?? 0) + 1);
	}
	return uses;
}

function mostUsed(key: string, counts: ReadonlyMap<string, number>): string {
	const isOther = (spelling: string) => Number(normaliseName(spelling) !== key);
	const [first] = [...counts].sort(
		([a, n], [b, m]) => isOther(a) - isOther(b) || m - n || compareText(a, b),
	);
	return first?.[0] ?? key;
}
