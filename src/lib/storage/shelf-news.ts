import * as v from 'valibot';
import type { AssessmentId } from '$lib/records';
import { assessmentIdSchema } from './assessment-entry';

/** What changed on the shelf, by this tab or another one. */
export type ShelfChange =
	| { readonly kind: 'put'; readonly assessment: AssessmentId }
	| { readonly kind: 'removed'; readonly assessment: AssessmentId }
	| { readonly kind: 'setting'; readonly name: string };

const changeSchema: v.GenericSchema<unknown, ShelfChange> = v.variant('kind', [
	v.object({ kind: v.literal('put'), assessment: assessmentIdSchema }),
	v.object({ kind: v.literal('removed'), assessment: assessmentIdSchema }),
	v.object({ kind: v.literal('setting'), name: v.string() }),
]);

/** Carries changes of the shelf to observers here and in the other tabs of this browser. */
export class ShelfNews {
	readonly #observers = new Set<(change: ShelfChange) => void>();
	readonly #channel: BroadcastChannel | null;

	/** `name`: the channel, the same in every tab. Without BroadcastChannel only this tab hears. */
	constructor(name: string) {
		this.#channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : null;
		this.#channel?.addEventListener('message', (event: MessageEvent<unknown>) => {
			const change = v.safeParse(changeSchema, event.data);
			if (change.success) this.#hear(change.output);
		});
	}

	/** Tells a change that has been written. */
	tell(change: ShelfChange): void {
		this.#channel?.postMessage(change);
		this.#hear(change);
	}

	/** Calls back on every change; gives the way to stop. */
	observe(callback: (change: ShelfChange) => void): () => void {
		this.#observers.add(callback);
		return () => this.#observers.delete(callback);
	}

	close(): void {
		this.#channel?.close();
		this.#observers.clear();
	}

	#hear(change: ShelfChange): void {
		for (const callback of [...this.#observers]) callback(change);
	}
}
