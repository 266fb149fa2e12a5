import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	findContradictions,
	findingProcesses,
	HANDOFF_BREAKS,
	handoffLedger,
	normaliseName,
	processMap,
	type Inventory,
	type ListedOnMap,
	type ProcessMap,
	type ProcessRecord,
} from '$lib/scoring';
import { anyInventory, PROCESSES } from './any-inventory';

const listed: fc.Arbitrary<readonly ListedOnMap[]> = fc.uniqueArray(
	fc.record({
		key: fc.constantFrom(...PROCESSES, 'Archive').map(normaliseName),
		department: fc.constantFrom('sales', 'billing', null),
		criticality: fc.constantFrom(1, 2, 3, null),
	}),
	{ selector: ({ key }) => key },
);

function mapOf(inventory: Inventory, known: readonly ListedOnMap[]): ProcessMap {
	return processMap({
		listed: known,
		handoffs: handoffLedger(inventory),
		findings: findContradictions(inventory),
	});
}

const weightOf = ({ processes }: ProcessMap, keys: readonly string[]) =>
	processes
		.filter(({ key }) => keys.includes(key))
		.reduce((sum, { criticality }) => sum + (criticality ?? 2), 0);

/** Keys of the processes that a handoff leads from and to; the outside as null. */
function ends(map: ProcessMap): readonly (readonly [string | null, string | null])[] {
	return map.handoffs.flatMap(({ from, to }) =>
		to.kind === 'nowhere'
			? []
			: [[from.kind === 'process' ? from.key : null, to.kind === 'process' ? to.key : null]],
	);
}

/** Every set of processes that one way through the map from the outside to the outside can touch, circles taken whole. */
function heaviestWay(map: ProcessMap): number {
	const edges = ends(map);
	const keys = map.processes.map(({ key }) => key);
	const after = (key: string) =>
		edges.flatMap(([from, to]) => (from === key && to !== null ? [to] : []));
	const reach = (key: string): ReadonlySet<string> => {
		const seen = new Set([key]);
		for (const each of seen) for (const next of after(each)) seen.add(next);
		return seen;
	};
	const circle = (key: string) =>
		keys.filter((other) => reach(key).has(other) && reach(other).has(key));
	const best = (key: string): number => {
		const members = circle(key);
		const isExit = members.some((own) => edges.some(([from, to]) => from === own && to === null));
		const onward = members
			.flatMap(after)
			.filter((next) => !members.includes(next))
			.map(best);
		return weightOf(map, members) + Math.max(isExit ? 0 : -Infinity, ...onward);
	};
	const entries = edges.flatMap(([from, to]) => (from === null && to !== null ? [to] : []));
	return Math.max(-Infinity, ...entries.map(best));
}

describe('[SC80] the map of processes', () => {
	test('has every process and handoff once, and every finding where it belongs', () => {
		fc.assert(
			fc.property(anyInventory, listed, (inventory, known) => {
				const [ledger, findings] = [handoffLedger(inventory), findContradictions(inventory)];
				const { processes, handoffs } = mapOf(inventory, known);
				expect(handoffs.map(({ handoff }) => handoff)).toEqual(ledger);
				expect(new Set(handoffs.map(({ id }) => id)).size).toBe(handoffs.length);
				const named = new Set([
					...known.map(({ key }) => key),
					...handoffs.flatMap(({ from, to }) =>
						[from, to].flatMap((end) => (end.kind === 'process' ? [end.key] : [])),
					),
				]);
				expect(processes.map(({ key }) => key)).toEqual([...named].sort());
				for (const process of processes) {
					const own = findings.filter(
						(finding) =>
							!HANDOFF_BREAKS.some((code) => code === finding.code) &&
							findingProcesses(finding).includes(process.key),
					);
					expect(process.findings).toEqual(own);
					expect(process.severity).toBe(own[0]?.severity ?? null);
				}
			}),
		);
	});

	test('says who states a handoff', () => {
		fc.assert(
			fc.property(anyInventory, (inventory) => {
				for (const { state, handoff } of mapOf(inventory, []).handoffs) {
					const isInside = handoff.from.end.kind === 'process' && handoff.to.end.kind === 'process';
					const said = [handoff.from, handoff.to].map(({ statements }) => statements.length > 0);
					expect(state === 'both').toBe(isInside && said.every(Boolean));
					expect(state === 'sender').toBe(isInside && said[0] === true && said[1] === false);
					expect(state === 'receiver').toBe(isInside && said[0] === false && said[1] === true);
					expect(state === 'nobody').toBe(handoff.to.end.kind === 'nowhere');
				}
			}),
		);
	});

	test('is the same for any order of accounts and of the list', () => {
		fc.assert(
			fc.property(anyInventory, listed, (inventory, known) => {
				const turned = { ...inventory, records: inventory.records.toReversed() };
				expect(mapOf(turned, known.toReversed())).toEqual(mapOf(inventory, known));
			}),
		);
	});
});

describe('[SC81] the critical path', () => {
	test('weighs as much as the heaviest way from the outside to the outside, and is one', () => {
		fc.assert(
			fc.property(anyInventory, listed, (inventory, known) => {
				const map = mapOf(inventory, known);
				const heaviest = heaviestWay(map);
				const { criticalPath } = map;
				if (criticalPath.length === 0) {
					expect(heaviest).toBe(-Infinity);
					return;
				}
				expect(weightOf(map, criticalPath.flat())).toBe(heaviest);
				expect(new Set(criticalPath.flat()).size).toBe(criticalPath.flat().length);
				const leads = (from: readonly (string | null)[], to: readonly (string | null)[]) =>
					ends(map).some(([source, target]) => from.includes(source) && to.includes(target));
				expect(leads([null], criticalPath[0] ?? [])).toBe(true);
				expect(leads(criticalPath.at(-1) ?? [], [null])).toBe(true);
				for (const [place, step] of criticalPath.entries()) {
					if (place > 0) expect(leads(criticalPath[place - 1] ?? [], step)).toBe(true);
				}
			}),
			{ numRuns: 300 },
		);
	});

	test('takes a criticality that nobody stated for the middle one, and the lower name of equal chains', () => {
		const inventory = inventoryOf([
			record('ask', { inputs: [{ from: '@external' }], outputs: [{ to: 'c' }, { to: 'b' }] }),
			record('b', { outputs: [{ to: 'end' }] }),
			record('c', { outputs: [{ to: 'end' }] }),
			record('end', { outputs: [{ to: '@external' }] }),
		]);
		const path = (known: readonly ListedOnMap[]) => mapOf(inventory, known).criticalPath;
		const own = { department: null };
		expect(path([])).toEqual([['ask'], ['b'], ['end']]);
		expect(path([{ key: 'c', criticality: 2, ...own }])).toEqual([['ask'], ['b'], ['end']]);
		expect(path([{ key: 'c', criticality: 3, ...own }])).toEqual([['ask'], ['c'], ['end']]);
		expect(path([{ key: 'b', criticality: 1, ...own }])).toEqual([['ask'], ['c'], ['end']]);
	});

	test('has a circle as one step with all of its processes', () => {
		const inventory = inventoryOf([
			record('a', { inputs: [{ from: '@external' }], outputs: [{ to: 'c' }] }),
			record('c', { outputs: [{ to: 'b' }] }),
			record('b', { outputs: [{ to: 'c' }, { to: 'd' }] }),
			record('d', { outputs: [{ to: '@external' }] }),
		]);
		expect(mapOf(inventory, []).criticalPath).toEqual([['a'], ['b', 'c'], ['d']]);
	});
});

describe('[SC82] along the critical path', () => {
	test('are its processes, and the handoffs inside of a step and on to the next', () => {
		fc.assert(
			fc.property(anyInventory, listed, (inventory, known) => {
				const { processes, handoffs, criticalPath } = mapOf(inventory, known);
				const marked = processes.filter((each) => each.isOnCriticalPath).map(({ key }) => key);
				expect(marked).toEqual(criticalPath.flat().toSorted());
				const stepOf = (end: (typeof handoffs)[number]['from']) =>
					end.kind === 'process' ? criticalPath.findIndex((step) => step.includes(end.key)) : -1;
				for (const { from, to, isOnCriticalPath } of handoffs) {
					const [source, target] = [stepOf(from), stepOf(to)];
					const isAlong = source >= 0 && (target === source || target === source + 1);
					expect(isOnCriticalPath).toBe(isAlong);
				}
			}),
		);
	});
});

function inventoryOf(records: readonly ProcessRecord[]): Inventory {
	return { respondents: [], records };
}

function record(process: string, own: Partial<ProcessRecord>): ProcessRecord {
	return {
		by: 'ann',
		process,
		documented: null,
		owner: null,
		authority: null,
		systems: null,
		inputs: null,
		outputs: null,
		...own,
	};
}
