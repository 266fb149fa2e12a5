import type { MapLayout, MapPlan } from '$lib/report';
import type { MapWork } from '../lay-out-here';
import mapWorkerUrl from '../map-worker?worker&url';
import { problems } from '../device/problems.svelte';
import { WorkBeside } from '../work-beside';

/**
 * Has maps laid out beside the page: in a worker that starts with the first map, or, where none can be had, in this thread. What was drawn last
 * stays until the next map is ready; of several that were asked for meanwhile only the newest is kept.
 */
export class MapDrawer {
	#drawn: { readonly plan: string; readonly layout: MapLayout } | null = $state.raw(null);
	#wanted: string | null = null;
	readonly #beside = new WorkBeside<MapWork>({
		name: () => 'map',
		pack: (own) => own,
		workerUrl: mapWorkerUrl,
		steps: async () => (await import('../lay-out-here')).layOutSteps,
	});

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
		return this.#beside.run(plan, new Map<string, null>());
	}

	/** Ends the worker; nothing comes any more. */
	close(): void {
		this.#wanted = null;
		this.#beside.close();
	}
}
