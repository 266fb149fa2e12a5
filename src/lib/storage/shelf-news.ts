import * as v from 'valibot';
import { Listeners } from '$lib/model';
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
	readonly #listeners = new Listeners<[change: ShelfChange]>();
	readonly #channel: BroadcastChannel | null;

	/** `name`: the channel, the same in every tab. Without BroadcastChannel only this tab hears. */
	constructor(name: string) {
		this.#channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : null;
		this.#channel?.addEventListener('message', (event: MessageEvent<unknown>) => {
			const change = v.safeParse(changeSchema, event.data);
			if (change.success) this.#listeners.tell(change.output);
		});
	}

	/** Tells a change that has been written. */
	tell(change: ShelfChange): void {
		this.#channel?.postMessage(change);
		this.#listeners.tell(change);
	}

	/** Calls back on every change; gives the way to stop. */
	observe(callback: (change: ShelfChange) => void): () => void {
		return this.#listeners.add(callback);
	}

	close(): void {
		this.#channel?.close();
		this.#listeners.clear();
	}
}
