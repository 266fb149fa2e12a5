import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { handoffLedger, findContradictions, spellings, type ProcessRecord } from '$lib/scoring';
import type { InventoryParts } from '../../../../src/lib/state/findings/inventory-book';
import { runInventoryTask } from '../../../../src/lib/state/workers/run-inventory-task';
import { WorkerClient } from '../../../../src/lib/state/workers/worker-client';
import { watchWork } from './watch-work.svelte';

function partsOf(owners: readonly string[]): InventoryParts {
	const records = owners.map((owner, at): ProcessRecord => ({
		by: `p${at}`,
		process: 'Billing',
		documented: null,
		owner,
		authority: null,
		systems: null,
		inputs: null,
		outputs: [{ to: 'Delivery' }],
	}));
	const recordsBy = new Map(records.map((record) => [record.by, [record]]));
	return { inventory: { respondents: [], records }, recordsBy, refused: [] };
}

/** A worker takes a moment to begin. */
const SOON = { timeout: 20_000 };

const terms = () => ({ signal: new AbortController().signal, onprogress: () => undefined });

test('a real worker gives what the scorer gives here, also after an account has changed', async () => {
	const workers = new WorkerClient();
	for (const owners of [
		['Ann', 'Bo'],
		['Ann', 'Ann'],
	]) {
		const parts = partsOf(owners);
		const outcome = await runInventoryTask(workers, 'findings', parts, terms());
		expect(outcome?.value).toEqual({
			findings: findContradictions(parts.inventory),
			handoffs: handoffLedger(parts.inventory),
			spellings: spellings(parts.inventory),
		});
	}
	workers.close();
});

test('what reads the findings follows them: none before the first, the old ones until the new are there, nothing old after a pause', async () => {
	const watched = watchWork(partsOf(['Ann', 'Bo']));
	const leave = watched.look();
	flushSync();
	expect(watched.seen).toEqual([null]);
	await expect.poll(() => watched.seen.at(-1), SOON).toBe(watched.ownersIn(partsOf(['Ann', 'Bo'])));
	watched.parts = partsOf(['Ann', 'Ann']);
	flushSync();
	expect(watched.seen.at(-1)).toBe(watched.ownersIn(partsOf(['Ann', 'Bo'])));
	await expect
		.poll(() => watched.seen.at(-1), SOON)
		.toBe(watched.ownersIn(partsOf(['Ann', 'Ann'])));
	leave();
	await Promise.resolve();
	watched.parts = partsOf(['Cy', 'Di']);
	const seenBefore = watched.seen.length;
	const leaveAgain = watched.look();
	flushSync();
	expect(watched.seen.slice(seenBefore)).toEqual([null]);
	await expect.poll(() => watched.seen.at(-1), SOON).toBe(watched.ownersIn(partsOf(['Cy', 'Di'])));
	leaveAgain();
	watched.close();
});
