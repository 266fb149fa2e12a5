import { afterEach, expect, test, vi } from 'vitest';
import { compareGroups } from '$lib/scoring';
import { runStudy } from '../../../../src/lib/state/workers/run-study';
import { connect } from '../../../../src/lib/state/workers/work-port';
import { WorkerClient } from '../../../../src/lib/state/workers/worker-client';
import { WorkerPool } from '../../../../src/lib/state/workers/worker-pool';
import { finish } from '../../../unit/scoring/finish';
import { point, scaleItem, smallRound } from '../../../unit/scoring/small-round';

const round = smallRound(
	[scaleItem('a')],
	{ a: [1, 1, 2, 1, 2].map(point) },
	{ a: [5, 4, 5, 4, 5].map(point) },
);
const task = { kind: 'groups', sessionSeed: 'session', least: null } as const;

/** A worker whose script cannot be loaded. */
class Unreachable extends EventTarget {
	constructor() {
		super();
		queueMicrotask(() => this.dispatchEvent(new ErrorEvent('error')));
	}

	terminate(): void {
		// There is nothing to end.
	}
}

function refused(): never {
	throw new DOMException('not allowed by the policy', 'SecurityError');
}

afterEach(() => void vi.unstubAllGlobals());

test.each([
	['cannot be loaded', Unreachable],
	['is not allowed', refused],
])('where a worker %s the work is done in the page, by one for all', async (_, kind) => {
	vi.stubGlobal('Worker', kind);
	const pool = new WorkerPool({ connect, size: 4, idleMs: 60_000 });
	const workers = new WorkerClient(pool);
	const terms = () => ({ signal: new AbortController().signal, onprogress: () => undefined });
	for (let time = 0; time < 3; time += 1) {
		const outcome = await runStudy(workers, task, round, terms());
		expect(outcome?.value).toEqual(finish(compareGroups(round, task)));
	}
	expect(pool.running).toBe(1);
	workers.close();
	expect(pool.running).toBe(0);
});
