import { parseWorkReply, type WorkReply, type WorkRequest } from './work-message';
import { trustedWorkerUrl } from './worker-url';
import workerUrl from './worker?worker&url';

/** A side that works, as the page reaches it. */
export interface WorkPort {
	/** Whether it is this thread, so that more of them are of no use. */
	readonly isHere: boolean;
	readonly post: (request: WorkRequest, transfer?: Transferable[]) => void;
	readonly close: () => void;
}

/** Opens a port. `onbroken`: nothing comes any more, and why. */
export type Connect = (
	onreply: (reply: WorkReply) => void,
	onbroken: (reason: string) => void,
) => Promise<WorkPort>;

/** A script that takes longer to come is taken for one that does not come at all. */
const START_MS = 60_000;

/** A worker of its own or, where none can be had, this thread: slower, not broken. */
export const connect: Connect = async (onreply, onbroken) => {
	try {
		return await startWorker(onreply, onbroken);
	} catch {
		// No workers under this policy or in this browser, or the script could not be loaded.
		return connectHere(onreply);
	}
};

async function startWorker(...[onreply, onbroken]: Parameters<Connect>): Promise<WorkPort> {
	const worker = new Worker(trustedWorkerUrl(workerUrl), { type: 'module' });
	try {
		await hasStarted(worker);
	} catch (thrown) {
		worker.terminate();
		throw thrown;
	}
	worker.addEventListener('message', (event: MessageEvent<unknown>) =>
		onreply(parseWorkReply(event.data)),
	);
	worker.addEventListener('messageerror', () => onbroken('a message that cannot be read'));
	worker.addEventListener('error', (event) => onbroken(event.message));
	return {
		isHere: false,
		post: (request, transfer = []) => worker.postMessage(request, transfer),
		close: () => worker.terminate(),
	};
}

/** A worker's first message says that it is there. */
function hasStarted(worker: Worker): Promise<void> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => reject(new Error('no worker in time')), START_MS);
		worker.addEventListener('message', () => resolve(), { once: true });
		worker.addEventListener('error', () => reject(new Error('no worker')), { once: true });
		worker.addEventListener('message', () => clearTimeout(timer), { once: true });
	});
}

async function connectHere(onreply: (reply: WorkReply) => void): Promise<WorkPort> {
	const [{ handleWork }, { workHandlers }] = await Promise.all([
		import('./handle-work'),
		import('./work-handlers'),
	]);
	return { isHere: true, post: handleWork(workHandlers, onreply), close: () => undefined };
}
