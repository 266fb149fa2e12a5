import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	findContradictions,
	handoffLedger,
	namesAlike,
	spellings,
	type ProcessRecord,
} from '$lib/scoring';
import type { InventoryParts } from '../../../../src/lib/state/findings/inventory-book';
import { handleInventory } from '../../../../src/lib/state/workers/handle-inventory';
import type { InventoryTask } from '../../../../src/lib/state/workers/inventory-task';
import { runInventoryTask } from '../../../../src/lib/state/workers/run-inventory-task';
import { WorkerClient } from '../../../../src/lib/state/workers/worker-client';
import { anyInventory } from '../../scoring/any-inventory';
import { inventoryPartsOf as partsOf } from './inventory-parts-of';

/** Here there is no worker: the same work is done in this thread. */
function run(
	workers: WorkerClient,
	task: InventoryTask,
	parts: InventoryParts,
	signal = new AbortController().signal,
) {
	return runInventoryTask(workers, task, parts, { signal, onprogress: () => undefined });
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
		const workers = new WorkerClient();
		await fc.assert(
			fc.asyncProperty(anyInventory, async (inventory) => {
				const parts = partsOf(inventory);
				expect((await run(workers, 'findings', parts))?.value).toEqual(expected(parts));
				expect((await run(workers, 'names', parts))?.value).toEqual(namesAlike(parts.inventory));
			}),
			{ numRuns: 50 },
		);
	});

	test('knows an account that was changed and one that was taken back, with only those sent', async () => {
		const [ann, bo] = ['ann', 'bo'].map((by) => recordOf(by, 'Billing'));
		if (ann === undefined || bo === undefined) throw new Error('no records');
		const workers = new WorkerClient();
		const before = partsOf({ respondents: [], records: [ann, bo] });
		await run(workers, 'findings', before);
		const changed = partsOf({ respondents: [], records: [{ ...ann, owner: 'Cy' }, bo] });
		const recordsBy = new Map(changed.recordsBy).set('bo', before.recordsBy.get('bo') ?? []);
		const after = { ...changed, recordsBy };
		expect((await run(workers, 'findings', after))?.value).toEqual(expected(after));
		const alone = partsOf({ respondents: [], records: [bo] });
		expect((await run(workers, 'findings', alone))?.value).toEqual(expected(alone));
	});

	test('does not ask about names that were refused', async () => {
		const owners = ['TMS', 'Transport Management System'];
		const records = owners.map((owner, at) => ({ ...recordOf(`p${at}`, 'x'), owner }));
		const parts = partsOf({ respondents: [], records });
		const workers = new WorkerClient();
		expect((await run(workers, 'names', parts))?.value).toHaveLength(1);
		const refused = { ...parts, refused: [['transport management system', 'tms']] as const };
		expect((await run(workers, 'names', refused))?.value).toEqual([]);
	});

	test('ends without an outcome where it is not wanted any more, or the room is closed', async () => {
		const parts = partsOf({ respondents: [], records: [recordOf('ann', 'Billing')] });
		const workers = new WorkerClient();
		const unwanted = new AbortController();
		const first = run(workers, 'findings', parts, unwanted.signal);
		const second = run(workers, 'findings', parts);
		unwanted.abort();
		expect(await first).toBeNull();
		expect((await second)?.task).toBe('findings');
		const last = run(workers, 'names', parts);
		workers.close();
		expect(await last).toBeNull();
		expect(await run(workers, 'names', parts)).toBeNull();
	});

	test('that cannot be worked out is a Fault, and the next work is done', async () => {
		const workers = new WorkerClient();
		const good = partsOf({ respondents: [], records: [recordOf('ann', 'Billing')] });
		// Merges that cannot be read, as after damage that nobody foresaw.
		const merges = new Proxy({}, { ownKeys: () => [1] as never });
		const broken = { ...good, inventory: { ...good.inventory, merges } };
		await expect(run(workers, 'findings', broken)).rejects.toMatchObject({
			code: 'work-failed',
			details: { work: 'findings' },
		});
		expect((await run(workers, 'findings', good))?.value).toEqual(expected(good));
	});
});

test('how far it is, is told as a share that grows', async () => {
	const { names } = handleInventory(
		{ respondents: [], refused: [] },
		new Map([['ann', [recordOf('ann', 'Billing')]]]),
	);
	const steps = names(null);
	const shares: number[] = [];
	for await (const share of steps) shares.push(share);
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
