import type { MapLayout, MapPlan } from '$lib/report';
import { parseMapReply } from './map-message';
import mapWorkerUrl from './map-worker?worker&url';
import { trustedWorkerUrl } from './worker-url';

/** Somebody who lays a map out. */
type Desk = (plan: MapPlan) => Promise<MapLayout>;

/**
 * Has maps laid out beside the page: in a worker that starts with the first map, or, where none can be had, in this thread. What was drawn last
 * stays until the next map is ready; of several that were asked for meanwhile only the newest is kept.
 */
export class MapDrawer {
	#drawn: { readonly plan: string; readonly layout: MapLayout } | null = $state.raw(null);
	#wanted: string | null = null;
	#worker: Worker | null = null;
	#desk: Promise<Desk> | null = null;
	#lastId = 0;

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
		void this.layOut(plan).then((layout) => {
			if (this.#wanted === asked) this.#drawn = { plan: asked, layout };
		});
	}

	/** Lays a map out that is not shown. */
	async layOut(plan: MapPlan): Promise<MapLayout> {
		this.#desk ??= this.#open();
		return (await this.#desk)(plan);
	}

	/** Ends the worker; nothing comes any more. */
	close(): void {
		this.#wanted = null;
		this.#worker?.terminate();
	}

	async #open(): Promise<Desk> {
		try {
			const worker = new Worker(trustedWorkerUrl(mapWorkerUrl), { type: 'module' });
			this.#worker = worker;
			await untilReady(worker);
			return (plan) => this.#ask(worker, plan);
		} catch {
			// No workers under this policy or in this browser: slower, not broken.
			const { layOutHere } = await import('./lay-out-here');
			return (plan) => Promise.resolve(layOutHere(plan));
		}
	}

	#ask(worker: Worker, plan: MapPlan): Promise<MapLayout> {
		const id = (this.#lastId += 1);
		return new Promise((resolve, reject) => {
			const take = ({ data }: MessageEvent<unknown>) => {
				const reply = parseMapReply(data);
				if (reply.kind !== 'done' || reply.id !== id) return;
				worker.removeEventListener('message', take);
				resolve(reply.layout);
			};
			worker.addEventListener('message', take);
			worker.addEventListener('error', () => reject(new Error('map not drawn')), { once: true });
			worker.postMessage({ id, plan });
		});
	}
}

/** Its first message says that it is there. @throws Error where its script could not be had. */
function untilReady(worker: Worker): Promise<void> {
	return new Promise((resolve, reject) => {
		worker.addEventListener('message', () => resolve(), { once: true });
		worker.addEventListener('error', () => reject(new Error('no worker')), { once: true });
	});
}
