import type { FaultCode } from '$lib/faults';
import { verifyHere, type Verify } from '$lib/model';
import type { AssessmentId, SignedRecord } from '$lib/records';
import { trustedWorkerUrl } from './worker-url';
import { parseVerifyReply, type VerifyRequest } from './verify-message';
import verifyWorkerUrl from './verify-worker?worker&url';

/** Below this many records a trip to the worker costs more than checking here. */
const SMALL_BATCH = 8;

type Results = readonly (SignedRecord | FaultCode)[];

interface Waiting {
	readonly request: VerifyRequest;
	readonly resolve: (results: Results) => void;
}

/**
 * Checks signatures: large batches in a worker, which starts with the first of them, small ones in this thread. Where no worker can
 * be had, everything is checked in this thread.
 */
export class Verifier {
	#worker: Worker | null | undefined;
	#lastId = 0;
	readonly #waiting = new Map<number, Waiting>();

	readonly verify: Verify = (batch, assessment) => {
		const worker = batch.length <= SMALL_BATCH ? null : this.#start();
		return worker ? this.#ask(worker, batch, assessment) : verifyHere(batch, assessment);
	};

	/** Ends the worker. */
	close(): void {
		this.#worker?.terminate();
		this.#worker = null;
	}

	#ask(worker: Worker, batch: readonly Uint8Array[], assessment: AssessmentId): Promise<Results> {
		return new Promise((resolve) => {
			const request: VerifyRequest = { id: (this.#lastId += 1), assessment, batch };
			this.#waiting.set(request.id, { request, resolve });
			worker.postMessage(request);
		});
	}

	#start(): Worker | null {
		if (this.#worker !== undefined) return this.#worker;
		try {
			const worker = new Worker(trustedWorkerUrl(verifyWorkerUrl), { type: 'module' });
			worker.addEventListener('message', (event: MessageEvent<unknown>) => this.#take(event.data));
			worker.addEventListener('error', () => this.#fallBack());
			this.#worker = worker;
		} catch {
			// No workers under this policy or in this browser: slower, not broken.
			this.#worker = null;
		}
		return this.#worker;
	}

	#take(data: unknown): void {
		const reply = parseVerifyReply(data);
		this.#waiting.get(reply.id)?.resolve(reply.results);
		this.#waiting.delete(reply.id);
	}

	#fallBack(): void {
		this.close();
		for (const { request, resolve } of this.#waiting.values()) {
			void verifyHere(request.batch, request.assessment).then(resolve);
		}
		this.#waiting.clear();
	}
}
