import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, ItemId } from '$lib/questionnaires';
import {
	compareGroups,
	comparePeople,
	findContradictions,
	handoffLedger,
	itemIndices,
	itemIntervals,
	namesAlike,
	spellings,
	type ScoringInput,
} from '$lib/scoring';
import { runInventoryTask } from '../../../../src/lib/state/workers/run-inventory-task';
import { runStudy } from '../../../../src/lib/state/workers/run-study';
import type { StudyTask } from '../../../../src/lib/state/workers/study-task';
import { WorkerClient } from '../../../../src/lib/state/workers/worker-client';
import { anyInventory } from '../../scoring/any-inventory';
import { finish } from '../../scoring/finish';
import { anyRound } from '../../scoring/round-arbitrary';
import { point, scaleItem, smallRound } from '../../scoring/small-round';
import { inProcessWorkers } from './in-process-workers';
import { inventoryPartsOf } from './inventory-parts-of';

const TERMS = { sessionSeed: 'session', least: null } as const;
const TIMEOUT_MS = 120_000;
const SIZES = [1, 2, 3, 5];

/** One client for each number of workers; they keep what earlier rounds left with them. */
function clients() {
	return SIZES.map((size) => new WorkerClient(inProcessWorkers({ size }).pool));
}

const terms = () => ({ signal: new AbortController().signal, onprogress: () => undefined });

/** Answers as workers know them: no ratings, nothing said on the side. */
function bare(round: ScoringInput): ScoringInput {
	const essence = (own: ReadonlyMap<ItemId, Answer>) =>
		new Map([...own].map(([item, { response }]) => [item, response ? { response } : {}]));
	return { ...round, answers: new Map([...round.answers].map(([by, own]) => [by, essence(own)])) };
}

/** What the scorer says in one go. */
function whole(task: StudyTask, round: ScoringInput): unknown {
	switch (task.kind) {
		case 'groups':
			return finish(compareGroups(round, task));
		case 'people':
			return finish(comparePeople(round, task.sessionSeed));
		case 'intervals':
			return finish(itemIntervals(round, task.item, task));
		case 'indices':
			return finish(itemIndices(round, task.item, task));
	}
}

describe('what comes of work beside the page does not depend on the number of workers', () => {
	test.each(['groups', 'people'] as const)(
		'%s of any round',
		async (kind) => {
			const all = clients();
			await fc.assert(
				fc.asyncProperty(anyRound, async (any) => {
					const round = bare(any);
					const task = { kind, ...TERMS };
					const expected = whole(task, round);
					for (const workers of all) {
						expect((await runStudy(workers, task, round, terms()))?.value).toEqual(expected);
					}
				}),
				{ numRuns: 6 },
			);
			for (const workers of all) workers.close();
		},
		TIMEOUT_MS,
	);

	test(
		'intervals and indices of each item',
		async () => {
			const all = clients();
			const [round] = fc.sample(anyRound, { numRuns: 1, seed: 9 }).map(bare);
			if (round === undefined) throw new Error('no round');
			for (const { id } of round.items) {
				for (const kind of ['intervals', 'indices'] as const) {
					const task = { kind, item: id, ...TERMS };
					const expected = whole(task, round);
					for (const workers of all) {
						expect((await runStudy(workers, task, round, terms()))?.value).toEqual(expected);
					}
				}
			}
		},
		TIMEOUT_MS,
	);

	test(
		'a round of many parts, pairs and accepted camps among them',
		async () => {
			const round = divided();
			for (const kind of ['groups', 'people'] as const) {
				const task = { kind, ...TERMS };
				const expected = whole(task, round);
				for (const workers of clients()) {
					expect((await runStudy(workers, task, round, terms()))?.value).toEqual(expected);
				}
			}
		},
		TIMEOUT_MS,
	);

	test('accounts of any inventory', async () => {
		const all = clients();
		await fc.assert(
			fc.asyncProperty(anyInventory, async (inventory) => {
				const parts = inventoryPartsOf(inventory);
				for (const workers of all) {
					const found = await runInventoryTask(workers, 'findings', parts, terms());
					expect(found?.value).toEqual({
						findings: findContradictions(parts.inventory),
						handoffs: handoffLedger(parts.inventory),
						spellings: spellings(parts.inventory),
					});
					const names = await runInventoryTask(workers, 'names', parts, terms());
					expect(names?.value).toEqual(namesAlike(parts.inventory));
				}
			}),
			{ numRuns: 25 },
		);
	});
});

/** Enough people for several parts of each kind, in two camps that are the two groups. */
function divided(): ScoringInput {
	const items = Array.from({ length: 40 }, (_, index) => scaleItem(`q${index}`));
	const said = (start: number) =>
		Object.fromEntries(
			items.map(({ id }, q) => [
				id,
				Array.from({ length: 60 }, (_, person) => point(start + (((person * 7 + q * 3) % 11) % 3))),
			]),
		);
	return smallRound(items, said(1), said(3));
}
