import { unreachable } from '$lib/faults';
import type { ProcessRecord } from '$lib/scoring';
import type { InventoryReply, InventoryRequest } from './inventory-message';
import { runInventoryTask } from './inventory-task';

type Start = Extract<InventoryRequest, { kind: 'start' }>;

/** Does what is asked for in steps, in a worker or, where there is none, in the page. */
export class InventoryRunner {
	readonly #records = new Map<string, readonly ProcessRecord[]>();
	readonly #running = new Set<number>();

	constructor(private readonly reply: (reply: InventoryReply) => void) {}

	/** Takes a request; accounts come from time to time. */
	take(request: InventoryRequest): void {
		switch (request.kind) {
			case 'accounts':
				for (const [author, own] of request.accounts) {
					if (own === null) this.#records.delete(author);
					else this.#records.set(author, own);
				}
				return;
			case 'start':
				return void this.#run(request);
			case 'cancel':
				this.#running.delete(request.id);
				return;
			default:
				unreachable(request);
		}
	}

	/** Work that has begun goes on with the accounts that it began with. */
	async #run({ id, task, frame: { refused, ...lists } }: Start): Promise<void> {
		this.#running.add(id);
		const records = [...this.#records].sort(([a], [b]) => (a < b ? -1 : 1));
		try {
			const inventory = { ...lists, records: records.flatMap(([, own]) => own) };
			const steps = runInventoryTask(task, inventory, refused);
			for (let step = steps.next(); ; step = steps.next()) {
				if (step.done === true) {
					this.reply({ kind: 'done', id, outcome: step.value });
					break;
				}
				this.reply({ kind: 'progress', id, share: step.value });
				await new Promise((resolve) => setTimeout(resolve, 0));
				if (!this.#running.has(id)) return;
			}
		} catch (thrown) {
			this.reply({ kind: 'failed', id, reason: String(thrown) });
		}
		this.#running.delete(id);
	}
}
