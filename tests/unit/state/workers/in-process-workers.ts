import { handleWork } from '../../../../src/lib/state/workers/handle-work';
import { workHandlers } from '../../../../src/lib/state/workers/work-handlers';
import type { WorkRequest } from '../../../../src/lib/state/workers/work-message';
import type { Connect } from '../../../../src/lib/state/workers/work-port';
import { WorkerPool } from '../../../../src/lib/state/workers/worker-pool';

/** A worker of the tests: what it was told, and a way to break it. */
export interface InProcessWorker {
	readonly requests: WorkRequest[];
	readonly breakDown: (reason: string) => void;
	isClosed: boolean;
}

/**
 * Workers that do the real work in this thread, but get only copies, one message after the other, as a worker would. `answers`: whether they
 * answer at all.
 */
export function inProcessWorkers({
	size = 2,
	idleMs = 60_000,
	answers = (): boolean => true,
} = {}) {
	const started: InProcessWorker[] = [];
	const connect: Connect = (onreply, onbroken) => {
		const own: InProcessWorker = { requests: [], breakDown: onbroken, isClosed: false };
		started.push(own);
		const take = handleWork(workHandlers, (reply) => {
			const copy = structuredClone(reply);
			setImmediate(() => {
				if (!own.isClosed && answers()) onreply(copy);
			});
		});
		return Promise.resolve({
			isHere: false,
			post: (request, transfer = []) => {
				const copy = structuredClone(request, { transfer });
				own.requests.push(copy);
				setImmediate(() => {
					if (!own.isClosed) take(copy);
				});
			},
			close: () => {
				own.isClosed = true;
			},
		});
	};
	return { pool: new WorkerPool({ connect, size, idleMs }), started };
}

/** The kinds of requests that a worker got, one after the other. */
export function kindsOf({ requests }: InProcessWorker): readonly string[] {
	return requests.map(({ kind }) => kind);
}
