import type { MapLayout, MapPlan } from '$lib/report';
import type { MapWork } from './lay-out-here';
import type { Job } from './work';
import type { WorkerClient } from './worker-client';

/** Has a map laid out beside the page; `null` once `workers` is closed. @throws Fault `work-failed`. */
export function runLayout(workers: WorkerClient, plan: MapPlan): Promise<MapLayout | null> {
	const job: Job<MapWork, MapLayout | null> = {
		work: 'map',
		name: 'map',
		order: null,
		conduct: async (doParts) => (await doParts('layout', [plan], 1))[0] ?? null,
	};
	return workers.run(job);
}
