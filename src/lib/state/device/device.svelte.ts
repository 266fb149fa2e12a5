import { openShelf, type AssessmentEntry, type Shelf } from '$lib/storage';
import { assertBrowser } from './assert-browser';

/** What this device holds, as pages see it: the list of assessments, kept current over all tabs. */
export class Device {
	#entries = $state.raw<readonly AssessmentEntry[]>([]);

	private constructor(readonly shelf: Shelf) {}

	/** @throws Fault `storage-refused` where the browser keeps nothing; `context-insecure`, `browser-unsupported`. */
	static async open(): Promise<Device> {
		assertBrowser();
		const device = new Device(await openShelf());
		device.shelf.observe(() => void device.refresh());
		await device.refresh();
		return device;
	}

	/** Newest opened first. */
	get assessments(): readonly AssessmentEntry[] {
		return this.#entries;
	}

	async refresh(): Promise<void> {
		const entries = await this.shelf.list();
		this.#entries = entries.toSorted((a, b) => b.openedAt - a.openedAt);
	}
}

let opening: Promise<Device> | undefined;

/** The one device of this tab, opened when first asked for. A refused opening can be tried again. */
export function openDevice(): Promise<Device> {
	opening ??= Device.open().catch((thrown: unknown) => {
		opening = undefined;
		throw thrown;
	});
	return opening;
}
