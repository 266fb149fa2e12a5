import { createSubscriber } from 'svelte/reactivity';
import { formatInvitation } from '$lib/records';
import type { Room, RoomStatus } from '$lib/sync';
import type { Listing } from './listing.svelte';

const NO_LINK: RoomStatus = { state: 'off', peers: [], holdsNetwork: false, tabs: 1 };

/** How this device shares the assessment with other tabs and people. */
export class Sharing {
	readonly #room: Room | null;
	readonly #listing: Listing;
	readonly #synced: () => void;

	/** `room`: `null` where this device has no invitation, only a file. */
	constructor(room: Room | null, listing: Listing) {
		this.#room = room;
		this.#listing = listing;
		this.#synced = createSubscriber((update) => room?.observe(update));
	}

	/** Who is linked, and how well. */
	get link(): RoomStatus {
		this.#synced();
		return this.#room?.status ?? NO_LINK;
	}

	/** Who says to be here, and how far they are: decoration, not to be believed where it matters. */
	get presence(): Room['presence'] {
		this.#synced();
		return this.#room?.presence ?? [];
	}

	/** The text behind `#` of the invitation; `null` where this device has no secret to share. */
	get invitation(): string | null {
		const { secret, id } = this.#listing.entry;
		return secret && formatInvitation({ assessment: id, secret });
	}

	/** Whether this browser shares with people, as it was switched last in any of its tabs. */
	get isSharing(): boolean {
		this.#synced();
		return this.#room?.isSharing ?? this.#listing.entry.isSharing;
	}

	/** The device's own switch: off means that nothing leaves this browser. */
	async setSharing(isSharing: boolean): Promise<void> {
		this.#room?.setSharing(isSharing);
		await this.#listing.update({ isSharing });
	}

	/** Tells the others where this person is; never what was answered. */
	announce(presence: Parameters<Room['setPresence']>[0]): void {
		this.#room?.setPresence(presence);
	}
}
