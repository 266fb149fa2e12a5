import { canonicalNames } from '../inventory/canonical-names';
import { NOBODY, NOT_KNOWN } from '../inventory/process-record';
import type { OutcomeMap, OutcomeMilestone } from './outcome-map';

/** A milestone with keys for the names that rules compare. */
export interface ReadMilestone extends OutcomeMilestone {
	/** Keys of its owners, of one or two; none = nobody has said. */
	readonly owners: readonly string[];
	readonly confirmsKey: string | null;
	/** Keys, each once. */
	readonly touches: readonly string[];
	readonly sourceKey: string | null;
}

/** An outcome map in which every name is a key: what the rules read. */
export interface ReadOutcomes extends OutcomeMap {
	readonly milestones: readonly ReadMilestone[];
	/** Keys of the owners that accounts name, by key of the process; don't know and nobody are no owners. */
	readonly ownersOf: ReadonlyMap<string, ReadonlySet<string>>;
	readonly keyOf: (name: string) => string | null;
}

/** Reads an outcome map: keys for names (SPEC 6.2), merges followed. Cost: milestones + accounts. */
export function readOutcomes(outcomes: OutcomeMap): ReadOutcomes {
	const keyOf = canonicalNames(outcomes.merges);
	const keys = (names: readonly (string | null)[]) => [
		...new Set(names.flatMap((name) => (name === null ? [] : (keyOf(name) ?? [])))),
	];
	const ownersOf = new Map<string, Set<string>>();
	for (const { process, owner } of outcomes.records) {
		if (owner === null || owner === NOBODY || owner === NOT_KNOWN) continue;
		const [place, name] = [keyOf(process), keyOf(owner)];
		if (place === null || name === null) continue;
		ownersOf.set(place, (ownersOf.get(place) ?? new Set()).add(name));
	}
	return {
		...outcomes,
		milestones: outcomes.milestones.map((milestone) => ({
			...milestone,
			owners: keys([milestone.owner, milestone.secondOwner]),
			confirmsKey: keys([milestone.confirms])[0] ?? null,
			touches: keys(milestone.processes),
			sourceKey: keys([milestone.source])[0] ?? null,
		})),
		ownersOf,
		keyOf,
	};
}
