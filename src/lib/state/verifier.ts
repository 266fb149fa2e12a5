import { verifyHere, type Verify } from '$lib/model';
import type { FaultCode } from '$lib/faults';
import type { SignedRecord } from '$lib/records';
import { trustedWorkerUrl } from './worker-url';
import { parseVerifyReply, type VerifyRequest } from './verify-message';
import verifyWorkerUrl from './verify-worker?worker&url';

/** Below this many records a trip to the worker costs more than checking here. */
const SMALL_BATCH = 8;

type Results = readonly (SignedRecord | FaultCode)[];

/** Checks signatures in a worker, small batches in this thread; `close` ends the worker. */
export interface Verifier {
	readonly verify: Verify;
	close(): void;
}

/** Starts the worker when the first large batch comes. Where no worker can be had, everything is checked in this thread. */
export function startVerifier(): Verifier {
	let worker: Worker | null | undefined;
	let lastId = 0;
	const waiting = new Map<
		number,
		{ request: VerifyRequest; resolve: (results: Results) => void }
	>();

	function start(): Worker | null {
		try {
			const started = new Worker(trustedWorkerUrl(verifyWorkerUrl), { type: 'module' });
			started.addEventListener('message', (event: MessageEvent<unknown>) => {
				const reply = parseVerifyReply(event.data);
				waiting.get(reply.id)?.resolve(reply.results);
				waiting.delete(reply.id);
			});
			started.addEventListener('error', fallBack);
			return started;
		} catch {
			// No workers under this policy or in this browser: slower, not broken.
			return null;
		}
	}

	function fallBack(): void {
		worker?.terminate();
		worker = null;
		for (const { request, resolve } of waiting.values()) {
			void verifyHere(request.batch, request.assessment).then(resolve);
		}
		waiting.clear();
	}

	return {
		verify: (batch, assessment) => {
			if (batch.length <= SMALL_BATCH) return verifyHere(batch, assessment);
			worker ??= worker === undefined ? start() : null;
			const running = worker;
			if (!running) return verifyHere(batch, assessment);
			return new Promise<Results>((resolve) => {
				const request: VerifyRequest = { id: (lastId += 1), assessment, batch };
				waiting.set(request.id, { request, resolve });
				running.postMessage(request);
			});
		},
		close: () => {
			worker?.terminate();
			worker = null;
		},
	};
}
