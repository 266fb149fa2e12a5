import { expect, test } from 'vitest';
import { verifyHere } from '$lib/model';
import { verifyBeside } from '../../../../src/lib/state/workers/verify-beside';
import { WorkerClient } from '../../../../src/lib/state/workers/worker-client';
import { found } from '../../model/room-of';
import { inProcessWorkers } from './in-process-workers';

/** Records of which each fifth is damaged. */
async function batchOf(count: number) {
	const { assessment, facilitator } = await found();
	const batch: Uint8Array[] = [];
	for (let place = 0; place < count; place += 1) {
		const { bytes } = await facilitator.say('join', 'respondent', `Ann ${place}`);
		batch.push(place % 5 === 4 ? bytes.with(bytes.length - 1, (bytes.at(-1) ?? 0) ^ 1) : bytes);
	}
	return { assessment, batch };
}

test('many records are checked in parts by several workers, and come out as they are checked here', async () => {
	const { assessment, batch } = await batchOf(150);
	for (const size of [1, 2, 3]) {
		const { pool, started } = inProcessWorkers({ size });
		const results = await verifyBeside(new WorkerClient(pool))(batch, assessment);
		expect(results).toEqual(await verifyHere(batch, assessment));
		expect(started).toHaveLength(size);
	}
	expect(batch.every(({ byteLength }) => byteLength > 0)).toBe(true);
});

test('a few records start no worker', async () => {
	const { assessment, batch } = await batchOf(8);
	const { pool, started } = inProcessWorkers();
	const results = await verifyBeside(new WorkerClient(pool))(batch, assessment);
	expect(results).toEqual(await verifyHere(batch, assessment));
	expect(started).toHaveLength(0);
});

test('in a room that closes meanwhile, and after, records are checked here', async () => {
	const { assessment, batch } = await batchOf(20);
	const { pool } = inProcessWorkers();
	const workers = new WorkerClient(pool);
	const verify = verifyBeside(workers);
	const running = verify(batch, assessment);
	workers.close();
	const expected = await verifyHere(batch, assessment);
	expect(await running).toEqual(expected);
	expect(await verify(batch, assessment)).toEqual(expected);
});
