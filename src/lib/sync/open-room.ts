import { deriveRoom, type RoomKeys } from '$lib/records';
import { DigestDesk } from './digest-desk';
import { packFault, unpackFault, type LinkFault } from './link-fault';
import { hold } from './locks';
import { Mesh, type MeshOptions } from './mesh';
import { meshState } from './mesh-state';
import type { OwnPresence, Presence } from './presence';
import type { Room, RoomOptions, RoomSurroundings } from './room';
import type { OffReason, RoomStatus } from './room-status';
import { browserSurroundings } from './surroundings';
import type { TabMessage } from './tab-message';
import { Tabs } from './tabs';
import { watchWake } from './wake';

type NetworkWords = TabMessage & { kind: 'network' };

/** Changes within this time are told once, in ms. */
const TELL_MS = 50;
const FAULTS_KEPT = 20;
/** A link that was silent for so long when somebody looks again is not waited for, in ms. */
const SILENT_MS = 8_000;

/** Opens the room of an assessment. It connects in the background; `status` tells how far it is. */
export function openRoom(options: RoomOptions): Room {
	return new OpenRoom(options);
}

class OpenRoom implements Room {
	readonly #options: RoomOptions & RoomSurroundings;
	readonly #desk: DigestDesk;
	readonly #listeners = new Set<() => void>();
	readonly #stopDesk: () => void;
	readonly #stopWake: () => void;
	#mesh: Mesh | null = null;
	#tabs: Tabs | null = null;
	#release: () => void = () => undefined;
	#holdsNetwork = false;
	#isSharing: boolean;
	#isClosed = false;
	#ownPresence: OwnPresence;
	#faults: readonly LinkFault[] = [];
	/** What the tab that holds the network said last. */
	#network: NetworkWords | null = null;
	#status: RoomStatus | null = null;
	#stopTelling: (() => void) | null = null;
	readonly #started: Promise<void>;

	constructor(options: RoomOptions) {
		this.#options = { ...browserSurroundings(), ...options };
		const { clock, random, ledger, page, self } = this.#options;
		this.#isSharing = options.isSharing ?? true;
		this.#ownPresence = { author: self.author, progress: { answered: 0, of: 0 } };
		this.#desk = new DigestDesk(ledger, clock, random);
		this.#stopDesk = this.#desk.observe(() => this.#changed());
		this.#stopWake = watchWake({
			clock,
			page,
			onWake: () => void this.#wake(),
			onGlance: () => this.#glance(),
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
		const own = () => callback();
		this.#listeners.add(own);
		return () => this.#listeners.delete(own);
	}

	setSharing(isSharing: boolean): void {
		this.#tabs?.say({ kind: 'sharing', isSharing });
		this.#share(isSharing);
	}

	setPresence(presence: OwnPresence): void {
		this.#ownPresence = presence;
		this.#tabs?.say({ kind: 'presence', presence });
		this.#tellPresence();
	}

	async close(): Promise<void> {
		this.#isClosed = true;
		this.#stopWake();
		this.#stopDesk();
		this.#stopTelling?.();
		this.#listeners.clear();
		await this.#started;
		await this.#mesh?.close();
		this.#tabs?.close();
		this.#release();
		this.#desk.close();
	}

	async #start(): Promise<void> {
		const keys = await deriveRoom(this.#options.secret);
		if (this.#isClosed) return;
		this.#tabs = this.#openTabs(keys);
		this.#mesh = this.#prepareMesh(keys);
		this.#release = hold(this.#options.locks, `groundwork-net-${keys.topic}`, () => {
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
				desk: this.#desk,
				clock,
				random,
				renewClient: () => bag.resetClient(),
				onWords: (words) => this.#hear(words),
				onCount: () => this.#changed(),
			})
		);
	}

	#prepareMesh(keys: RoomKeys): Mesh | null {
		const { wrtc, bag, clock, random, signalling, iceServers, loadLibrary } = this.#options;
		if (!wrtc || signalling.length === 0) return null;
		const room: MeshOptions['room'] = {
			doc: bag.doc,
			desk: this.#desk,
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
			onFault: (fault) => this.#note(fault),
		});
	}

	/** Joins or leaves the network, as it should be now. */
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
		this.#tabs?.greet();
		await this.#mesh?.renew();
	}

	#glance(): void {
		const links = this.#mesh?.links ?? [];
		if (links.some(({ silenceMs }) => silenceMs > SILENT_MS)) return void this.#wake();
		this.#tabs?.greet();
		for (const link of links) link.probe();
	}

	#hear(words: Exclude<TabMessage, { kind: 'hello' | 'bye' | 'update' | 'state' | 'records' }>) {
		switch (words.kind) {
			case 'sharing':
				return this.#share(words.isSharing);
			case 'presence':
				this.#ownPresence = words.presence;
				return this.#tellPresence();
			case 'network':
				this.#network = words;
				return this.#changed();
		}
	}

	#tellPresence(): void {
		for (const link of this.#mesh?.links ?? []) link.tellPresence();
	}

	#note(fault: LinkFault): void {
		this.#faults = [...this.#faults, fault].slice(-FAULTS_KEPT);
		this.#changed();
	}

	#changed(): void {
		this.#status = null;
		if (this.#isClosed) return;
		this.#stopTelling ??= this.#options.clock.after(TELL_MS, () => {
			this.#stopTelling = null;
			this.#tell();
		});
	}

	#tell(): void {
		if (this.#holdsNetwork) this.#tellTabs();
		for (const callback of this.#listeners) callback();
	}

	#tellTabs(): void {
		const { state, reason, peers, faults = [] } = this.status;
		this.#tabs?.say({
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
