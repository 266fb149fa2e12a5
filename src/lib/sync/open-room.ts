import { Listeners } from '$lib/model';
import { deriveRoom, type RoomKeys } from '$lib/records';
import { LocalRecords } from './local-records';
import { packFault, unpackFault, type LinkFault } from './link-fault';
import { holdLock } from './locks';
import { Mesh, type MeshOptions } from './mesh';
import { meshState } from './mesh-state';
import type { OwnPresence, Presence } from './presence';
import type { Room, RoomOptions, RoomEnvironment } from './room';
import type { OffReason, RoomStatus } from './room-status';
import { browserEnvironment } from './environment';
import type { TabMessage } from './tab-message';
import { Tabs } from './tabs';
import { watchWake } from './wake';

type NetworkMessage = TabMessage & { kind: 'network' };

/** Listeners hear of all changes within this time at once, in ms. */
const NOTIFY_DELAY_MS = 50;
const MAX_FAULTS = 20;
/** If a link was silent for longer than this when the page becomes visible, in ms, all links are made again. */
const SILENT_MS = 8_000;

/** Opens the room of an assessment. It connects in the background; `status` says how far it is. */
export function openRoom(options: RoomOptions): Room {
	return new OpenRoom(options);
}

class OpenRoom implements Room {
	readonly #options: RoomOptions & RoomEnvironment;
	readonly #local: LocalRecords;
	readonly #listeners = new Listeners<[]>();
	readonly #stopLocal: () => void;
	readonly #stopWake: () => void;
	#mesh: Mesh | null = null;
	#tabs: Tabs | null = null;
	#release: () => void = () => undefined;
	#holdsNetwork = false;
	#isSharing: boolean;
	#isClosed = false;
	#ownPresence: OwnPresence;
	#faults: readonly LinkFault[] = [];
	/** What the tab that holds the connections said last. */
	#network: NetworkMessage | null = null;
	#status: RoomStatus | null = null;
	#cancelNotify: (() => void) | null = null;
	readonly #started: Promise<void>;

	constructor(options: RoomOptions) {
		this.#options = { ...browserEnvironment(), ...options };
		const { clock, random, ledger, page, self } = this.#options;
		this.#isSharing = options.isSharing ?? true;
		this.#ownPresence = { author: self.author, progress: { answered: 0, of: 0 } };
		this.#local = new LocalRecords(ledger, clock, random);
		this.#stopLocal = this.#local.observe(() => this.#changed());
		this.#stopWake = watchWake({
			clock,
			page,
			onWake: () => void this.#wake(),
			onVisible: () => this.#checkLinks(),
		});
		this.#started = this.#start();
	}

	get status(): RoomStatus {
		return (this.#status ??= this.#readStatus());
	}

	get presence(): readonly Presence[] {
		if (!this.#isSharing) return [];
		if (!this.#holdsNetwork) return this.#network?.presence ?? [];
		return this.#mesh?.links.flatMap(({ presence }) => presence ?? []) ?? [];
	}

	get isSharing(): boolean {
		return this.#isSharing;
	}

	observe(callback: () => void): () => void {
		return this.#listeners.add(callback);
	}

	setSharing(isSharing: boolean): void {
		this.#tabs?.send({ kind: 'sharing', isSharing });
		this.#share(isSharing);
	}

	setPresence(presence: OwnPresence): void {
		this.#ownPresence = presence;
		this.#tabs?.send({ kind: 'presence', presence });
		this.#sendPresence();
	}

	async close(): Promise<void> {
		this.#isClosed = true;
		this.#stopWake();
		this.#stopLocal();
		this.#cancelNotify?.();
		this.#listeners.clear();
		await this.#started;
		await this.#mesh?.close();
		this.#tabs?.close();
		this.#release();
		this.#local.close();
	}

	async #start(): Promise<void> {
		const keys = await deriveRoom(this.#options.secret);
		if (this.#isClosed) return;
		this.#tabs = this.#openTabs(keys);
		this.#mesh = this.#prepareMesh(keys);
		this.#release = holdLock(this.#options.locks, `groundwork-net-${keys.topic}`, () => {
			this.#holdsNetwork = true;
			this.#connect();
		});
		this.#changed();
	}

	#openTabs({ topic }: RoomKeys): Tabs | null {
		const { openTabChannel, bag, clock, random } = this.#options;
		return (
			openTabChannel &&
			new Tabs({
				channel: openTabChannel(`groundwork-tabs-${topic}`),
				doc: bag.doc,
				local: this.#local,
				clock,
				random,
				renewClient: () => bag.resetClient(),
				onRoomMessage: (message) => this.#receive(message),
				onCount: () => this.#changed(),
			})
		);
	}

	#prepareMesh(keys: RoomKeys): Mesh | null {
		const { wrtc, bag, clock, random, signalling, iceServers, loadLibrary } = this.#options;
		if (!wrtc || signalling.length === 0) return null;
		const room: MeshOptions['room'] = {
			doc: bag.doc,
			local: this.#local,
			clock,
			random,
			renewClient: () => bag.resetClient(),
			ownPresence: () => this.#ownPresence,
		};
		return new Mesh({
			...keys,
			signalling,
			iceServers,
			connections: wrtc,
			loadLibrary,
			room,
			onChange: () => this.#changed(),
			onFault: (fault) => this.#addFault(fault),
		});
	}

	/** Joins or leaves the network, depending on what is wanted now. */
	#connect(): void {
		const isWanted = this.#isSharing && this.#holdsNetwork && !this.#isClosed;
		void (isWanted ? this.#mesh?.start() : this.#mesh?.stop());
		this.#changed();
	}

	#share(isSharing: boolean): void {
		if (isSharing === this.#isSharing) return;
		this.#isSharing = isSharing;
		this.#connect();
	}

	async #wake(): Promise<void> {
		this.#tabs?.announce();
		await this.#mesh?.renew();
	}

	#checkLinks(): void {
		const links = this.#mesh?.links ?? [];
		if (links.some(({ silenceMs }) => silenceMs > SILENT_MS)) return void this.#wake();
		this.#tabs?.announce();
		for (const link of links) link.probe();
	}

	#receive(
		message: Exclude<TabMessage, { kind: 'hello' | 'bye' | 'update' | 'state' | 'records' }>,
	) {
		switch (message.kind) {
			case 'sharing':
				return this.#share(message.isSharing);
			case 'presence':
				this.#ownPresence = message.presence;
				return this.#sendPresence();
			case 'network':
				this.#network = message;
				return this.#changed();
		}
	}

	#sendPresence(): void {
		for (const link of this.#mesh?.links ?? []) link.sendPresence();
	}

	#addFault(fault: LinkFault): void {
		this.#faults = [...this.#faults, fault].slice(-MAX_FAULTS);
		this.#changed();
	}

	#changed(): void {
		this.#status = null;
		if (this.#isClosed) return;
		this.#cancelNotify ??= this.#options.clock.after(NOTIFY_DELAY_MS, () => {
			this.#cancelNotify = null;
			this.#notify();
		});
	}

	#notify(): void {
		if (this.#holdsNetwork) this.#sendStatusToTabs();
		this.#listeners.tell();
	}

	#sendStatusToTabs(): void {
		const { state, reason, peers, faults = [] } = this.status;
		this.#tabs?.send({
			kind: 'network',
			status: {
				state,
				...(reason && { reason }),
				peers: [...peers],
				faults: faults.map(packFault),
			},
			presence: [...this.presence],
		});
	}

	#readStatus(): RoomStatus {
		const here = { holdsNetwork: this.#holdsNetwork, tabs: this.#tabs?.count ?? 1 };
		const reason = this.#offReason();
		if (reason) return { state: 'off', reason, peers: [], faults: this.#faults, ...here };
		if (this.#holdsNetwork && this.#mesh) {
			const peers = this.#mesh.links.map(({ status }) => status);
			return { state: meshState(this.#mesh), peers, faults: this.#faults, ...here };
		}
		if (!this.#network) return { state: 'looking', peers: [], faults: [], ...here };
		const { faults, ...status } = this.#network.status;
		return { ...status, faults: faults.map(unpackFault), ...here };
	}

	#offReason(): OffReason | null {
		if (!this.#isSharing) return 'switched-off';
		if (!this.#options.wrtc) return 'no-peer-connections';
		return this.#options.signalling.length === 0 ? 'no-signalling' : null;
	}
}
