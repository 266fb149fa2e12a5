import { verifyHere, type Verify } from '$lib/model';
import { packBytes } from './packed-bytes';
import { rangesOf } from './ranges-of';
import type { VerificationWork } from './verification-work';
import type { Job } from './work';
import type { WorkerClient } from './worker-client';

/** Below this many records a trip to a worker costs more than checking here. */
const SMALL_BATCH = 8;
/** Records checked in one go. */
const RECORDS_A_PART = 64;

type Results = Awaited<ReturnType<Verify>>;

/** Checks signatures: large batches in workers, split among them, small ones in this thread, and all of them once `workers` is closed. */
export function verifyBeside(workers: WorkerClient): Verify {
	return async (batch, assessment) => {
		if (batch.length <= SMALL_BATCH) return verifyHere(batch, assessment);
		const job: Job<VerificationWork, Results> = {
			work: 'verification',
			name: 'verification',
			order: { assessment },
			transfer: ({ bytes }) => [bytes.buffer],
			conduct: async (doParts) => {
				const parts = rangesOf(batch.length, RECORDS_A_PART);
				const given = parts.map(({ from, to }) => packBytes(batch.slice(from, to)));
				return (await doParts('records', given, 1)).flat();
			},
		};
		return (await workers.run(job)) ?? verifyHere(batch, assessment);
	};
}
