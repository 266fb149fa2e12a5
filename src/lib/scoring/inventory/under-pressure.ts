import { canonicalNames } from './canonical-names';
import { compareText } from './finding';
import {
	PRESSURES,
	type Inventory,
	type Pressure,
	type StepTold,
	type WorkaroundTold,
} from './process-record';

/** What one account says under pressure, with its own words. */
export interface PressureTold {
	readonly by: string;
	readonly pressure: Pressure;
	readonly note: string | null;
}

/** A process under pressure, as accounts tell it. */
export interface ProcessPressure {
	readonly process: string;
	/** Who says so, by answer; by code point. */
	readonly people: Readonly<Record<Pressure, readonly string[]>>;
	/** Who described the process and not how it goes under pressure. */
	readonly silent: readonly string[];
	/** The worst that anybody says; don't know only where nobody says more; null where nobody answered. */
	readonly worst: Pressure | null;
	/** Accounts say different things; not to know contradicts nobody. */
	readonly doDiffer: boolean;
	readonly told: readonly PressureTold[];
	readonly steps: readonly (StepTold & { readonly by: string })[];
	readonly workarounds: readonly (WorkaroundTold & { readonly by: string })[];
}

/**
 * Processes by the worst that is said of them under pressure, then by how much stands still with them (`criticalityOf` a key, 3 = most,
 * null = not said), then by how many say so, then by key. The order of accounts does not matter. Cost O(records), and sorting.
 * Source: SPEC 6.1; the answers are those of the account.
 *
 * @example
 * underPressure(sampleInventory, () => null).map(({ process }) => process) // => ['billing', 'dispatch']
 */
export function underPressure(
	{ records, merges }: Inventory,
	criticalityOf: (process: string) => number | null,
): readonly ProcessPressure[] {
	const keyOf = canonicalNames(merges);
	const byProcess = new Map<string, Inventory['records'][number][]>();
	for (const record of records) {
		const key = keyOf(record.process);
		if (key === null) continue;
		const known = byProcess.get(key) ?? [];
		known.push(record);
		byProcess.set(key, known);
	}
	return [...byProcess]
		.map(([process, own]) => pressureOf(process, own))
		.sort(
			(a, b) =>
				placeOf(a) - placeOf(b) ||
				(criticalityOf(b.process) ?? 0) - (criticalityOf(a.process) ?? 0) ||
				countOf(b) - countOf(a) ||
				compareText(a.process, b.process),
		);
}

function pressureOf(process: string, records: Inventory['records']): ProcessPressure {
	const told = records.flatMap(({ by, work }): readonly PressureTold[] =>
		work?.pressure ? [{ by, pressure: work.pressure, note: work.pressureNote }] : [],
	);
	const saying = (pressure: Pressure) =>
		sorted(told.filter((each) => each.pressure === pressure).map(({ by }) => by));
	const said = PRESSURES.filter((pressure) => saying(pressure).length > 0);
	const answered = new Set(told.map(({ by }) => by));
	return {
		process,
		people: {
			breaks: saying('breaks'),
			'one-person': saying('one-person'),
			slows: saying('slows'),
			holds: saying('holds'),
			dk: saying('dk'),
		},
		silent: sorted(records.map(({ by }) => by).filter((by) => !answered.has(by))),
		worst: said[0] ?? null,
		doDiffer: said.filter((pressure) => pressure !== 'dk').length > 1,
		told: arranged(told),
		steps: arranged(
			records.flatMap(({ by, work }) => (work?.steps ?? []).map((step) => ({ ...step, by }))),
		),
		workarounds: arranged(
			records.flatMap(({ by, work }) => (work?.workarounds ?? []).map((way) => ({ ...way, by }))),
		),
	};
}

function placeOf({ worst }: ProcessPressure): number {
	return worst === null ? PRESSURES.length : PRESSURES.indexOf(worst);
}

function countOf({ worst, people }: ProcessPressure): number {
	return worst === null ? 0 : people[worst].length;
}

/** By person; what one of them says in an order that does not depend on that of the accounts. */
function arranged<Row extends { readonly by: string }>(rows: readonly Row[]): readonly Row[] {
	return rows.toSorted(
		(a, b) => compareText(a.by, b.by) || compareText(JSON.stringify(a), JSON.stringify(b)),
	);
}

function sorted(people: readonly string[]): readonly string[] {
	return [...new Set(people)].sort(compareText);
}
