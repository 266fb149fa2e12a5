// @ts-check
import { Worker } from 'node:worker_threads';
import { syntheticRound } from './measure-scoring.mjs';
import { threeDigits } from './median.mjs';

/**
 * What work on the answers of a round takes in the pool of workers, which are threads of Node here: milliseconds on the wall from the order to the
 * outcome, answers copied before; the least of some runs.
 *
 * @typedef {object} PoolCost
 * @property {number} people
 * @property {number} items
 * @property {number} workers
 * @property {number} permutationsMs 999 permutations on every item, and on each two groups where they differ
 * @property {number} peopleMs the map, camps, their null test of 99 shuffles, and whether groups differ as a whole
 * @property {number} runs
 */

/**
 * @param {import('./build-rooms.mjs').BuiltRooms} rooms
 * @param {URL} directory where they are
 * @param {{ people: number; items: number; workers: number; runs: number }} size
 * @returns {Promise<PoolCost>}
 */
export async function measurePool(rooms, directory, { people, items, workers, runs }) {
	const { WorkerClient, WorkerPool, runStudy } = rooms.pool;
	const pool = new WorkerPool({
		connect: connectThread(new URL('pool.mjs', directory).href),
		size: workers,
		idleMs: 60_000,
	});
	const client = new WorkerClient(pool);
	const input = syntheticRound(rooms.questionnaires, people, items);
	const terms = { sessionSeed: 'bench', least: null, draws: 999 };
	/** @param {'groups' | 'people'} kind */
	const leastOf = async (kind) => {
		let least = Infinity;
		for (let run = 0; run < runs; run += 1) {
			const startedAt = performance.now();
			const signal = new AbortController().signal;
			await runStudy(client, { kind, ...terms }, input, { signal, onprogress: () => undefined });
			least = Math.min(least, performance.now() - startedAt);
		}
		return threeDigits(least);
	};
	try {
		// Copies the answers, and lets the workers warm up.
		await leastOf('groups');
		return {
			people,
			items,
			workers,
			permutationsMs: await leastOf('groups'),
			peopleMs: await leastOf('people'),
			runs,
		};
	} finally {
		client.close();
	}
}

/**
 * @param {string} address of the built rooms
 * @returns {import('../../src/lib/state/workers/work-port.js').Connect}
 */
function connectThread(address) {
	return (onreply, onbroken) => {
		const worker = new Worker(new URL('pool-worker.mjs', import.meta.url), { workerData: address });
		worker.on('message', onreply);
		worker.on('error', (error) => onbroken(String(error)));
		return Promise.resolve({
			isHere: false,
			// Studies hand no buffers over.
			post: (request) => worker.postMessage(request),
			close: () => void worker.terminate(),
		});
	};
}
