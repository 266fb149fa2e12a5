import { canonicalNames } from './canonical-names';
import { compareText } from './finding';
import type { Inventory, WorkaroundTold } from './process-record';
import type { KnownSystem } from './system-overlap';

/** What one account says of a tool that nobody ordered. */
export interface ToolTold extends WorkaroundTold {
	readonly by: string;
	/** Key of the process that the account is of. */
	readonly process: string;
}

/** A tool that nobody ordered, as the list or accounts have it. */
export interface UnofficialTool {
	readonly key: string;
	/** As it is written: on the list, else the first spelling by code point. */
	readonly name: string;
	/** Null = it is on no list. */
	readonly known: KnownSystem | null;
	/** By process, then person; empty where only the list says so. */
	readonly told: readonly ToolTold[];
}

/**
 * Systems that the list calls unofficial and tools that accounts call so, once each by their key; those that most accounts tell of first,
 * then by key. The order of accounts does not matter. Cost O(records). Source: SPEC 6.2.
 *
 * @example
 * unofficialTools(sampleInventory, []).map(({ name }) => name) // => ['Price list']
 */
export function unofficialTools(
	{ records, merges }: Inventory,
	listed: readonly KnownSystem[],
): readonly UnofficialTool[] {
	const keyOf = canonicalNames(merges);
	const known = new Map<string, KnownSystem>();
	for (const system of listed) {
		const key = keyOf(system.name);
		if (key !== null && !known.has(key)) known.set(key, system);
	}
	const told = new Map<string, ToolTold[]>();
	for (const [key, { isOfficial }] of known) if (isOfficial === false) told.set(key, []);
	for (const { by, process: name, work } of records) {
		const process = keyOf(name);
		for (const tool of work?.workarounds ?? []) {
			const key = keyOf(tool.what);
			if (tool.kind !== 'unofficial-tool' || key === null || process === null) continue;
			told.set(key, [...(told.get(key) ?? []), { ...tool, by, process }]);
		}
	}
	return [...told]
		.map(([key, each]) => ({
			key,
			name: known.get(key)?.name ?? each.map(({ what }) => what).sort(compareText)[0] ?? key,
			known: known.get(key) ?? null,
			told: each.toSorted(
				(a, b) =>
					compareText(a.process, b.process) ||
					compareText(a.by, b.by) ||
					compareText(JSON.stringify(a), JSON.stringify(b)),
			),
		}))
		.sort((a, b) => b.told.length - a.told.length || compareText(a.key, b.key));
}
