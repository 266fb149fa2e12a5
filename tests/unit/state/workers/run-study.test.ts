import { expect, test } from 'vitest';
import { compareGroups, itemIndices, scoreRound, type ScoringInput } from '$lib/scoring';
import { runStudy } from '../../../../src/lib/state/workers/run-study';
import { WorkerClient } from '../../../../src/lib/state/workers/worker-client';
import { finish } from '../../scoring/finish';
import { point, scaleItem, smallRound } from '../../scoring/small-round';

/** Here there is no worker: the same work is done in slices in this thread. */
const item = scaleItem('a');
const low = [1, 1, 2, 1, 2].map(point);
const high = [5, 4, 5, 4, 5].map(point);
const task = { kind: 'groups', sessionSeed: 'session', least: null } as const;

function run(workers: WorkerClient, input: ScoringInput, signal = new AbortController().signal) {
	return runStudy(workers, task, input, { signal, onprogress: () => undefined });
}

test('the outcome is what the scorer says of the answers given', async () => {
	const workers = new WorkerClient();
	const divided = smallRound([item], { a: low }, { a: high });
	const first = await run(workers, divided);
	expect(first?.value).toEqual(finish(compareGroups(divided, task)));
	const alike = smallRound([item], { a: low }, { a: low });
	const second = await run(workers, alike);
	expect(second?.value).toEqual(finish(compareGroups(alike, task)));
	expect(second?.value).not.toEqual(first?.value);
});

test('every index of an item is worked out beside the page as it would be in it', async () => {
	const workers = new WorkerClient();
	const input = smallRound([item, scaleItem('b')], { a: low, b: high }, { a: high, b: low });
	const { sessionSeed } = task;
	const shares: number[] = [];
	const outcome = await runStudy(
		workers,
		{ kind: 'indices', item: item.id, sessionSeed, least: null },
		input,
		{ signal: new AbortController().signal, onprogress: (share) => shares.push(share) },
	);
	expect(outcome?.value).toEqual(finish(itemIndices(input, item.id, { sessionSeed })));
	expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
});

test('answers are sent once: only those of people who said something since are told again', async () => {
	const workers = new WorkerClient();
	const before = smallRound([item], { a: low }, { a: high });
	await run(workers, before);
	const [someone] = before.respondents;
	const answers = new Map(before.answers);
	answers.delete(someone?.id ?? '');
	const after = { ...before, answers };
	const outcome = await run(workers, after);
	expect(outcome?.value).toEqual(finish(compareGroups(after, task)));
	expect(scoreRound(after).items[0]?.counts.answered).toBe(9);
});

test('work that is not wanted any more ends without an outcome, and the next is not held up', async () => {
	const workers = new WorkerClient();
	const input = smallRound([item], { a: low }, { a: high });
	const unwanted = new AbortController();
	const first = run(workers, input, unwanted.signal);
	const second = run(workers, input);
	unwanted.abort();
	expect(await first).toBeNull();
	expect((await second)?.kind).toBe('groups');
});

test('a closed room gets no outcome', async () => {
	const workers = new WorkerClient();
	const running = run(workers, smallRound([item], { a: low }, { a: high }));
	workers.close();
	expect(await running).toBeNull();
});

test('work that cannot be done is a Fault and does not go on for ever, and the next is done', async () => {
	const workers = new WorkerClient();
	const input = smallRound([item], { a: low }, { a: high });
	// Groups that cannot be read, as after damage that nobody foresaw.
	const groups = new Proxy(input.groups, {
		get: () => {
			throw new Error('unreadable');
		},
	});
	await expect(run(workers, { ...input, groups })).rejects.toMatchObject({
		code: 'work-failed',
		details: { work: 'groups', reason: 'Error: unreadable' },
	});
	expect((await run(workers, input))?.value).toEqual(finish(compareGroups(input, task)));
});
