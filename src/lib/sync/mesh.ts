import { unsubscribe } from 'lib0/broadcastchannel';
import type * as library from 'y-webrtc';
import type { WebrtcProvider } from 'y-webrtc';
import type { Doc } from 'yjs';
import { Awareness } from 'y-protocols/awareness';
import { Fault } from '$lib/faults';
import { repeatAnnouncement } from './repeat-announcement';
import type { FramedChannel } from './framed-channel';
import { framedConnections } from './framed-connection';
import { guardSignalling, type SignallingGuard } from './guard-signalling';
import { PING_MS } from './heartbeat';
import { Link, type LinkRoom } from './link';
import type { LinkFault } from './link-fault';
import { SignallingWatch, type SignallingState } from './signalling-watch';
import { closeStalledConnections } from './close-stalled-connections';
import type { PeerConnections, WireConnection } from './wire';

/** The part of the module `y-webrtc` that is used. */
export type Library = Pick<typeof library, 'WebrtcProvider' | 'SignalingConn'>;

/** What a mesh needs. */
export interface MeshOptions {
	readonly topic: string;
	/** Must not be empty: without a password, whoever runs the meeting point could read the signals and join. */
	readonly password: string;
	readonly signalling: readonly string[];
	readonly iceServers: readonly RTCIceServer[];
	readonly connections: PeerConnections;
	readonly loadLibrary: () => Promise<Library>;
	readonly room: Omit<LinkRoom, 'isForwarding'>;
	/** Links, their status or the state of the meeting points changed. */
	readonly onChange: () => void;
	readonly onFault: (fault: LinkFault) => void;
}

/** The most peers that this browser connects to: enough for a full mesh of the largest room. */
const MAX_PEERS = 35;
/** A link that was silent for longer than this, in ms, has missed a ping. */
const MISSED_PING_MS = 1.5 * PING_MS;
/** The library is loaded from a file of its own. If that fails, it is tried again after this long, in ms. */
const RETRY_MS = 5_000;

/**
 * The connections to other browsers: y-webrtc, with every channel framed and every signal checked. The library is not patched. After
 * sleep its connections are closed and made again.
 */
export class Mesh {
	readonly #options: MeshOptions;
	readonly #links = new Map<WireConnection, Link>();
	readonly #banned = new Set<string>();
	#provider: WebrtcProvider | null = null;
	#awareness: Awareness | null = null;
	#watch: SignallingWatch | null = null;
	#stopStalledCheck: () => void = () => undefined;
	#stopAnnouncement: () => void = () => undefined;
	#stopRetry: () => void = () => undefined;
	#queue: Promise<void> = Promise.resolve();
	#linksMade = 0;
	readonly #room: LinkRoom;
	#isForwarding = false;
	/** Is called before the library, which sends the change in the same event. */
	readonly #onUpdate = (_update: Uint8Array, origin: unknown) => {
		this.#isForwarding = origin !== null && origin === this.#provider?.room;
	};

	constructor(options: MeshOptions) {
		this.#options = options;
		this.#room = { ...options.room, isForwarding: () => this.#isForwarding };
		options.room.doc.on('update', this.#onUpdate);
	}

	get links(): readonly Link[] {
		return [...this.#links.values()];
	}

	get signalling(): SignallingState {
		return this.#watch?.state ?? 'connecting';
	}

	/** Joins the room, unless it has. */
	start(): Promise<void> {
		return this.#enqueue(() => this.#open());
	}

	/** Leaves the room, unless it has. Afterwards nothing is connected. */
	stop(): Promise<void> {
		return this.#enqueue(async () => {
			await this.#disconnect();
			this.#awareness?.destroy();
			this.#awareness = null;
		});
	}

	/** Leaves; the mesh cannot be started again. */
	async close(): Promise<void> {
		await this.stop();
		this.#options.room.doc.off('update', this.#onUpdate);
	}

	/** Leaves and joins again, because the connections may be dead. Does nothing if the mesh is not started. */
	renew(): Promise<void> {
		return this.#enqueue(async () => {
			if (!this.#provider) return;
			await this.#disconnect();
			await this.#open();
		});
	}

	/** Runs one action after the other: y-webrtc refuses a second provider for a room that is still closing. */
	#enqueue(act: () => Promise<void>): Promise<void> {
		this.#queue = this.#queue.then(act, act);
		return this.#queue;
	}

	async #open(): Promise<void> {
		if (this.#provider) return;
		const { topic, password, signalling, iceServers, loadLibrary, room } = this.#options;
		const loaded = await loadLibrary().catch(() => null);
		if (!loaded) {
			this.#stopRetry = room.clock.after(RETRY_MS, () => void this.start());
			return;
		}
		const wrtc = framedConnections(this.#options.connections, (...opened) =>
			this.#openLink(...opened),
		);
		this.#awareness ??= emptyAwareness(room.doc);
		const provider = new loaded.WebrtcProvider(topic, room.doc, {
			signaling: [...signalling],
			password,
			awareness: this.#awareness,
			maxConns: MAX_PEERS,
			peerOpts: { wrtc, config: { iceServers: [...iceServers] } },
		});
		this.#provider = provider;
		this.#watchProvider(provider, loaded);
		await provider.key;
	}

	#watchProvider(provider: WebrtcProvider, { SignalingConn }: Library): void {
		const signalling: readonly unknown[] = provider.signalingConns;
		const connections = signalling.filter((each) => each instanceof SignalingConn);
		const guard: SignallingGuard = {
			provider,
			isBanned: (peerId) => this.#banned.has(peerId),
			isSilent: (peerId) => (this.#linkTo(peerId)?.silenceMs ?? 0) > MISSED_PING_MS,
		};
		for (const connection of connections) guardSignalling(connection, guard);
		provider.on('status', () => disableLibraryTabs(provider));
		const { clock, random } = this.#options.room;
		this.#stopAnnouncement = repeatAnnouncement(connections, clock, random);
		this.#watch = new SignallingWatch(connections, clock, (state) =>
			this.#onSignallingState(state),
		);
		this.#stopStalledCheck = closeStalledConnections(
			() => provider.room?.webrtcConns.values() ?? [],
			clock,
		);
	}

	async #disconnect(): Promise<void> {
		this.#stopRetry();
		const provider = this.#provider;
		if (!provider) return;
		this.#provider = null;
		this.#stopStalledCheck();
		this.#stopAnnouncement();
		this.#watch?.stop();
		this.#watch = null;
		// Without `disconnect`, the socket to the meeting point would keep reconnecting.
		provider.disconnect();
		provider.destroy();
		for (const link of this.links) link.end();
		// The room is removed one microtask after its key, which the library waits for when it is destroyed.
		await provider.key;
		await Promise.resolve();
		this.#options.onChange();
	}

	#openLink(channel: FramedChannel, connection: WireConnection, leads: boolean): Link {
		const link: Link = new Link(this.#room, {
			id: `${(this.#linksMade++).toString(36)}-${this.#options.room.random().toString(36).slice(2, 8)}`,
			leads,
			outlet: channel.outlet,
			deliver: (message) => channel.deliver(message),
			onChange: this.#options.onChange,
			onEnd: (rule) => {
				if (rule !== null) this.#ban(link, rule);
				channel.fail();
			},
			onClose: () => {
				this.#links.delete(connection);
				this.#options.onChange();
			},
		});
		this.#links.set(connection, link);
		this.#options.onChange();
		return link;
	}

	#linkTo(peerId: string): Link | undefined {
		const peer: unknown = this.#provider?.room?.webrtcConns.get(peerId)?.peer;
		return [...this.#links].find(([connection]) => belongsTo(peer, connection))?.[1];
	}

	#ban(link: Link, rule: string): void {
		for (const peerId of this.#provider?.room?.webrtcConns.keys() ?? [])
			if (this.#linkTo(peerId) === link) this.#banned.add(peerId);
		this.#options.onFault(new Fault('peer-misbehaved', { peer: link.status.id, rule }));
	}

	#onSignallingState(state: SignallingState): void {
		if (state === 'unreachable')
			for (const url of this.#options.signalling)
				this.#options.onFault(new Fault('signalling-unreachable', { url }));
		this.#options.onChange();
	}
}

/** The library requires an awareness. Ours stays empty, because anybody could overwrite it; presence travels in frames. */
function emptyAwareness(doc: Doc): Awareness {
	const awareness = new Awareness(doc);
	awareness.setLocalState(null);
	return awareness;
}

/** Switches the library's own link between tabs off as soon as it is on: ours checks its messages. */
function disableLibraryTabs({ room }: WebrtcProvider): void {
	if (!room?.bcconnected) return;
	unsubscribe(room.name, room._bcSubscriber);
	room.bcconnected = false;
}

function belongsTo(peer: unknown, connection: WireConnection): boolean {
	return typeof peer === 'object' && peer !== null && '_pc' in peer && peer._pc === connection;
}
