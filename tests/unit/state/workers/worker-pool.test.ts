import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { compareGroups } from '$lib/scoring';
import { runStudy } from '../../../../src/lib/state/workers/run-study';
import { WorkerClient } from '../../../../src/lib/state/workers/worker-client';
import { finish } from '../../scoring/finish';
import { point, scaleItem, smallRound } from '../../scoring/small-round';
import { inProcessWorkers, kindsOf } from './in-process-workers';

const TASK = { kind: 'groups', sessionSeed: 'session', least: null } as const;
const ITEM = scaleItem('a');
const SMALL = smallRound(
	[ITEM],
	{ a: [1, 1, 2, 1, 2].map(point) },
	{ a: [5, 4, 5, 4, 5].map(point) },
);

/** Many more answers than one part has. */
function largeRound() {
	const items = Array.from({ length: 80 }, (_, index) => scaleItem(`q${index}`));
	const said = (start: number) =>
		Object.fromEntries(
			items.map(({ id }, q) => [
				id,
				Array.from({ length: 60 }, (_, person) => point(start + (((person + q) % 7) % 3))),
			]),
		);
	return smallRound(items, said(1), said(3));
}

const terms = (signal = new AbortController().signal) => ({ signal, onprogress: () => undefined });
const outcomeOf = finish(compareGroups(SMALL, TASK));

describe('workers', () => {
	test('are started when there is work, and no more of them than there are parts', async () => {
		const { pool, started } = inProcessWorkers({ size: 4 });
		const workers = new WorkerClient(pool);
		expect(started).toHaveLength(0);
		expect((await runStudy(workers, TASK, SMALL, terms()))?.value).toEqual(outcomeOf);
		expect(started).toHaveLength(1);
		await runStudy(workers, TASK, largeRound(), terms());
		expect(started.length).toBeGreaterThan(1);
		expect(started.length).toBeLessThanOrEqual(4);
	});

	test('take work at the same time where one is busy', async () => {
		const { pool, started } = inProcessWorkers({ size: 2 });
		const workers = new WorkerClient(pool);
		const both = await Promise.all([
			runStudy(workers, TASK, SMALL, terms()),
			runStudy(workers, TASK, SMALL, terms()),
		]);
		expect(both.map((outcome) => outcome?.value)).toEqual([outcomeOf, outcomeOf]);
		expect(started).toHaveLength(2);
	});

	test('get of each person only what changed since, each for itself', async () => {
		const { pool, started } = inProcessWorkers({ size: 1 });
		const workers = new WorkerClient(pool);
		await runStudy(workers, TASK, SMALL, terms());
		const [gone, changed] = SMALL.respondents;
		const answers = new Map(SMALL.answers);
		answers.delete(gone?.id ?? '');
		answers.set(changed?.id ?? '', new Map(SMALL.answers.get(changed?.id ?? '')));
		const after = { ...SMALL, answers };
		const outcome = await runStudy(workers, TASK, after, terms());
		expect(outcome?.value).toEqual(finish(compareGroups(after, TASK)));
		const kept = (started[0]?.requests ?? []).flatMap((request) =>
			request.kind === 'keep' ? [request.changed.map(([person]) => person)] : [],
		);
		expect(kept).toEqual([SMALL.respondents.map(({ id }) => id), [changed?.id, gone?.id]]);
	});

	test('work over answers of two moments at the same time, each over its own', async () => {
		const other = smallRound([ITEM], { a: [1, 5, 1, 5, 1].map(point) }, { a: [1, 5].map(point) });
		const { pool } = inProcessWorkers({ size: 1 });
		const workers = new WorkerClient(pool);
		const rounds = [SMALL, other, SMALL, other];
		const outcomes = await Promise.all(
			rounds.map((round) => runStudy(workers, TASK, round, terms())),
		);
		expect(outcomes.map((outcome) => outcome?.value)).toEqual(
			rounds.map((round) => finish(compareGroups(round, TASK))),
		);
	});

	test('tell how far they are as a share that only grows', async () => {
		const { pool } = inProcessWorkers({ size: 3 });
		const shares: number[] = [];
		await runStudy(new WorkerClient(pool), TASK, largeRound(), {
			signal: new AbortController().signal,
			onprogress: (share) => shares.push(share),
		});
		expect(shares.length).toBeGreaterThan(1);
		expect(shares).toEqual(shares.toSorted((a, b) => a - b));
		expect(shares.at(-1)).toBeCloseTo(1, 9);
	});
});

describe('work that is not wanted any more', () => {
	test('ends without an outcome in every worker, and the next is done', async () => {
		const { pool, started } = inProcessWorkers({ size: 2 });
		const workers = new WorkerClient(pool);
		const unwanted = new AbortController();
		const first = runStudy(workers, TASK, largeRound(), {
			signal: unwanted.signal,
			onprogress: () => unwanted.abort(),
		});
		expect(await first).toBeNull();
		expect((await runStudy(workers, TASK, SMALL, terms()))?.value).toEqual(outcomeOf);
		for (const worker of started.filter((one) => kindsOf(one).includes('open'))) {
			expect(kindsOf(worker)).toContain('close');
		}
		expect(await runStudy(workers, TASK, SMALL, terms(unwanted.signal))).toBeNull();
	});

	test('ends when the room closes; what the room left with workers is dropped, and the last room ends them', async () => {
		const { pool, started } = inProcessWorkers({ size: 1 });
		const [one, other] = [new WorkerClient(pool), new WorkerClient(pool)];
		await runStudy(one, TASK, SMALL, terms());
		const running = runStudy(one, TASK, SMALL, terms());
		one.close();
		expect(await running).toBeNull();
		expect(await runStudy(one, TASK, SMALL, terms())).toBeNull();
		await Promise.resolve();
		expect(started.map(kindsOf)[0]).toContain('forget');
		expect((await runStudy(other, TASK, SMALL, terms()))?.value).toEqual(outcomeOf);
		expect(pool.running).toBe(1);
		other.close();
		await Promise.resolve();
		expect(pool.running).toBe(0);
		expect(started.every(({ isClosed }) => isClosed)).toBe(true);
	});
});

describe('a worker that breaks', () => {
	test('is a Fault for whoever waits for it, and the next work finds another', async () => {
		const { pool, started } = inProcessWorkers({ size: 1 });
		const workers = new WorkerClient(pool);
		const running = runStudy(workers, TASK, largeRound(), {
			signal: new AbortController().signal,
			onprogress: () => started[0]?.breakDown('out of memory'),
		});
		await expect(running).rejects.toMatchObject({
			code: 'work-failed',
			details: { work: 'groups', reason: 'out of memory' },
		});
		expect((await runStudy(workers, TASK, SMALL, terms()))?.value).toEqual(outcomeOf);
		expect(started).toHaveLength(2);
	});

	test('knows nothing any more: its successor is told everything again', async () => {
		const { pool, started } = inProcessWorkers({ size: 1 });
		const workers = new WorkerClient(pool);
		await runStudy(workers, TASK, SMALL, terms());
		started[0]?.breakDown('gone');
		expect(pool.running).toBe(0);
		expect((await runStudy(workers, TASK, SMALL, terms()))?.value).toEqual(outcomeOf);
	});

	test('by an order that cannot be sent is a Fault, and the next is done', async () => {
		const { pool } = inProcessWorkers();
		const workers = new WorkerClient(pool);
		const groups = [{ ...SMALL.groups[0], name: () => 'no data' }];
		const broken = { ...SMALL, groups: groups as unknown as typeof SMALL.groups };
		await expect(runStudy(workers, TASK, broken, terms())).rejects.toMatchObject({
			code: 'work-failed',
		});
		expect((await runStudy(workers, TASK, SMALL, terms()))?.value).toEqual(outcomeOf);
	});
});

describe('as time goes by', () => {
	beforeEach(
		() =>
			void vi.useFakeTimers({
				toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'],
			}),
	);
	afterEach(() => void vi.useRealTimers());

	test('a worker without work ends, one with work does not', async () => {
		const { pool, started } = inProcessWorkers({ size: 1, idleMs: 1000 });
		const workers = new WorkerClient(pool);
		await runStudy(workers, TASK, SMALL, terms());
		vi.advanceTimersByTime(999);
		await runStudy(workers, TASK, SMALL, terms());
		vi.advanceTimersByTime(999);
		expect(pool.running).toBe(1);
		vi.advanceTimersByTime(1);
		await Promise.resolve();
		expect(pool.running).toBe(0);
		expect(started[0]?.isClosed).toBe(true);
		expect((await runStudy(workers, TASK, SMALL, terms()))?.value).toEqual(outcomeOf);
	});

	test('a worker that says nothing for a minute is given up: work never hangs', async () => {
		const { pool, started } = inProcessWorkers({ size: 1, answers: () => started.length > 1 });
		const workers = new WorkerClient(pool);
		const running = runStudy(workers, TASK, SMALL, terms());
		running.catch(() => undefined);
		await vi.waitFor(() => expect(started[0]?.requests.at(-1)?.kind).toBe('do'));
		vi.advanceTimersByTime(59_000);
		expect(pool.running).toBe(1);
		vi.advanceTimersByTime(1_000);
		await expect(running).rejects.toMatchObject({ details: { reason: 'no sign of life' } });
		expect((await runStudy(workers, TASK, SMALL, terms()))?.value).toEqual(outcomeOf);
	});
});
