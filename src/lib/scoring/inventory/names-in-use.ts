import { NOBODY, NOT_KNOWN, OUTSIDE, type Inventory, type ProcessRecord } from './process-record';

/** What names are names of. */
export const NAME_KINDS = ['owners', 'systems', 'items', 'processes', 'functions'] as const;

export type NameKind = (typeof NAME_KINDS)[number];

/** Every name as it was written, by what it is the name of, as often as it was written. Source: SPEC 6.1. */
export function namesInUse({
	records,
	functions = [],
}: Inventory): Readonly<Record<NameKind, readonly string[]>> {
	const uses = [...records.flatMap((record) => record.functions ?? []), ...functions];
	return {
		owners: records.flatMap(({ owner }) => nameIn(owner)),
		systems: [
			...records.flatMap(({ authority, systems }) => [...nameIn(authority), ...(systems ?? [])]),
			...uses.map(({ system }) => system),
		],
		items: records.flatMap(itemsOf),
		processes: records.flatMap(processesOf),
		functions: uses.map((use) => use.function),
	};
}

function itemsOf({ inputs, outputs }: ProcessRecord): readonly string[] {
	return [...(inputs ?? []), ...(outputs ?? [])].flatMap(({ item }) => nameIn(item ?? null));
}

function processesOf({ process, inputs, outputs }: ProcessRecord): readonly string[] {
	const sources = (inputs ?? []).flatMap(({ from }) => nameIn(from));
	const targets = (outputs ?? []).flatMap(({ to }) => nameIn(to));
	return [process, ...sources, ...targets];
}

function nameIn(answer: string | null): readonly string[] {
	const isName = answer !== null && answer !== NOBODY && answer !== NOT_KNOWN && answer !== OUTSIDE;
	return isName ? [answer] : [];
}
