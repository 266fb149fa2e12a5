import type { MapLayout, MapPlan } from '$lib/report';
import { problems } from '../device/problems.svelte';
import { runLayout } from '../workers/run-layout';
import { WorkerClient } from '../workers/worker-client';

/**
 * Has maps laid out beside the page: in a worker or, where none can be had, in this thread. What was drawn last
 * stays until the next map is ready; of several that were asked for meanwhile only the newest is kept.
 */
export class MapDrawer {
	#drawn: { readonly plan: string; readonly layout: MapLayout } | null = $state.raw(null);
	#wanted: string | null = null;
	readonly #workers = new WorkerClient();

	/** The newest map that is ready; `null` before there is one. */
	get layout(): MapLayout | null {
		return this.#drawn?.layout ?? null;
	}

	/** Whether `layout` is of this plan. */
	isOf(plan: MapPlan): boolean {
		return this.#drawn?.plan === JSON.stringify(plan);
	}

	/** Asks for a map; one that is asked for or drawn already is not asked for again. For an effect. */
	draw(plan: MapPlan): void {
		const asked = JSON.stringify(plan);
		if (this.#wanted === asked) return;
		this.#wanted = asked;
		void this.layOut(plan)
			.then((layout) => {
				if (layout !== null && this.#wanted === asked) this.#drawn = { plan: asked, layout };
			})
			.catch((thrown: unknown) => {
				this.#wanted = null;
				problems.report(thrown);
			});
	}

	/** Lays a map out that is not shown; `null` once this is closed. @throws Fault `work-failed`. */
	layOut(plan: MapPlan): Promise<MapLayout | null> {
		return runLayout(this.#workers, plan);
	}

	/** Nothing comes any more. */
	close(): void {
		this.#wanted = null;
		this.#workers.close();
	}
}
