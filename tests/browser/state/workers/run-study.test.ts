import { expect, test } from 'vitest';
import { comparePeople } from '$lib/scoring';
import { runStudy } from '../../../../src/lib/state/workers/run-study';
import { WorkerClient } from '../../../../src/lib/state/workers/worker-client';
import { point, scaleItem, smallRound } from '../../../unit/scoring/small-round';

const items = Array.from({ length: 40 }, (_, index) => scaleItem(`q${index}`));
const PEOPLE = 60;
const task = { kind: 'people', sessionSeed: 'session', least: null } as const;

/** Enough people for work of many slices. */
const round = smallRound(
	items,
	Object.fromEntries(
		items.map(({ id }, index) => [
			id,
			Array.from({ length: PEOPLE }, (_, person) => point(1 + ((person * 7 + index * index) % 5))),
		]),
	),
	{},
);

test('a real worker gives what the scorer gives here, tells how far it is, and the page goes on meanwhile', async () => {
	const workers = new WorkerClient();
	const shares: number[] = [];
	const outcome = await runStudy(workers, task, round, {
		signal: new AbortController().signal,
		onprogress: (share) => shares.push(share),
	});
	workers.close();
	const steps = comparePeople(round, 'session');
	let step = steps.next();
	while (step.done !== true) step = steps.next();
	expect(outcome?.value).toEqual(step.value);
	expect(shares.length).toBeGreaterThan(0);
	expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});

test('work in the worker can be stopped, and the worker takes the next', async () => {
	const workers = new WorkerClient();
	const unwanted = new AbortController();
	const first = runStudy(workers, task, round, {
		signal: unwanted.signal,
		onprogress: () => unwanted.abort(),
	});
	expect(await first).toBeNull();
	const second = await runStudy(workers, { ...task, kind: 'groups' }, round, {
		signal: new AbortController().signal,
		onprogress: () => undefined,
	});
	workers.close();
	expect(second?.kind).toBe('groups');
});
