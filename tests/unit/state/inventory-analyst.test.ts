import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	findContradictions,
	handoffLedger,
	namesAlike,
	spellings,
	type Inventory,
	type ProcessRecord,
} from '$lib/scoring';
import { InventoryAnalyst } from '../../../src/lib/state/inventory-analyst';
import type { InventoryParts } from '../../../src/lib/state/findings/inventory-book';
import { inventorySteps, type InventoryTask } from '../../../src/lib/state/inventory-task';
import { anyInventory } from '../scoring/any-inventory';

/** Here there is no worker: the same work is done in this thread. */
function partsOf(inventory: Inventory): InventoryParts {
	const authors = [...new Set(inventory.records.map(({ by }) => by))].sort();
	const own = (author: string) => inventory.records.filter(({ by }) => by === author);
	const recordsBy = new Map(authors.map((author) => [author, own(author)]));
	const records = [...recordsBy.values()].flat();
	return { inventory: { ...inventory, records }, recordsBy, refused: [] };
}

function run(
	analyst: InventoryAnalyst,
	task: InventoryTask,
	parts: InventoryParts,
	signal = new AbortController().signal,
) {
	return analyst.run(task, parts, { signal, onprogress: () => undefined });
}

function expected({ inventory }: InventoryParts) {
	return {
		findings: findContradictions(inventory),
		handoffs: handoffLedger(inventory),
		spellings: spellings(inventory),
	};
}

describe('what is worked out beside the page', () => {
	test('is what the scorer says, whatever was asked before', async () => {
		const analyst = new InventoryAnalyst();
		await fc.assert(
			fc.asyncProperty(anyInventory, async (inventory) => {
				const parts = partsOf(inventory);
				expect((await run(analyst, 'findings', parts))?.value).toEqual(expected(parts));
				expect((await run(analyst, 'names', parts))?.value).toEqual(namesAlike(parts.inventory));
			}),
			{ numRuns: 50 },
		);
	});

	test('knows an account that was changed and one that was taken back, with only those sent', async () => {
		const [ann, bo] = ['ann', 'bo'].map((by) => recordOf(by, 'Billing'));
		if (ann === undefined || bo === undefined) throw new Error('no records');
		const analyst = new InventoryAnalyst();
		const before = partsOf({ respondents: [], records: [ann, bo] });
		await run(analyst, 'findings', before);
		const changed = partsOf({ respondents: [], records: [{ ...ann, owner: 'Cy' }, bo] });
		const recordsBy = new Map(changed.recordsBy).set('bo', before.recordsBy.get('bo') ?? []);
		const after = { ...changed, recordsBy };
		expect((await run(analyst, 'findings', after))?.value).toEqual(expected(after));
		const alone = partsOf({ respondents: [], records: [bo] });
		expect((await run(analyst, 'findings', alone))?.value).toEqual(expected(alone));
	});

	test('does not ask about names that were refused', async () => {
		const owners = ['TMS', 'Transport Management System'];
		const records = owners.map((owner, at) => ({ ...recordOf(`p${at}`, 'x'), owner }));
		const parts = partsOf({ respondents: [], records });
		const analyst = new InventoryAnalyst();
		expect((await run(analyst, 'names', parts))?.value).toHaveLength(1);
		const refused = { ...parts, refused: [['transport management system', 'tms']] as const };
		expect((await run(analyst, 'names', refused))?.value).toEqual([]);
	});

	test('ends without an outcome where it is not wanted any more, or the room is closed', async () => {
		const parts = partsOf({ respondents: [], records: [recordOf('ann', 'Billing')] });
		const analyst = new InventoryAnalyst();
		const unwanted = new AbortController();
		const first = run(analyst, 'findings', parts, unwanted.signal);
		const second = run(analyst, 'findings', parts);
		unwanted.abort();
		expect(await first).toBeNull();
		expect((await second)?.task).toBe('findings');
		const last = run(analyst, 'names', parts);
		analyst.close();
		expect(await last).toBeNull();
		expect(await run(analyst, 'names', parts)).toBeNull();
	});

	test('that cannot be worked out is a Fault, and the next work is done', async () => {
		const analyst = new InventoryAnalyst();
		const good = partsOf({ respondents: [], records: [recordOf('ann', 'Billing')] });
		// Merges that cannot be read, as after damage that nobody foresaw.
		const merges = new Proxy({}, { ownKeys: () => [1] as never });
		const broken = { ...good, inventory: { ...good.inventory, merges } };
		await expect(run(analyst, 'findings', broken)).rejects.toMatchObject({
			code: 'work-failed',
			details: { work: 'findings' },
		});
		expect((await run(analyst, 'findings', good))?.value).toEqual(expected(good));
	});
});

test('how far it is, is told as a share that grows', () => {
	const order = { task: 'names', frame: { respondents: [], refused: [] } } as const;
	const steps = inventorySteps(order, new Map([['ann', [recordOf('ann', 'Billing')]]]));
	const shares: number[] = [];
	for (let step = steps.next(); step.done !== true; step = steps.next()) shares.push(step.value);
	expect(shares.length).toBeGreaterThan(1);
	expect(shares).toEqual(shares.toSorted((a, b) => a - b));
	expect(Math.max(...shares)).toBeLessThanOrEqual(1);
});

function recordOf(by: string, process: string): ProcessRecord {
	return {
		by,
		process,
		documented: null,
		owner: by,
		authority: null,
		systems: null,
		inputs: null,
		outputs: null,
	};
}
