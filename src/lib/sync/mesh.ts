import { unsubscribe } from 'lib0/broadcastchannel';
import type * as library from 'y-webrtc';
import type { WebrtcProvider } from 'y-webrtc';
import type { Doc } from 'yjs';
import { Awareness } from 'y-protocols/awareness';
import { Fault } from '$lib/faults';
import { announceAgain } from './announce-again';
import type { FramedChannel } from './framed-channel';
import { framedConnections } from './framed-connection';
import { guardSignalling, type SignallingGuard } from './guard-signalling';
import { Link, type LinkRoom } from './link';
import type { LinkFault } from './link-fault';
import { SignallingWatch, type SignallingState } from './signalling-watch';
import { sweepOpenings } from './sweep-openings';
import type { PeerConnections, WireConnection } from './wire';

/** What is used of the module `y-webrtc`. */
export type Library = Pick<typeof library, 'WebrtcProvider' | 'SignalingConn'>;

/** What a mesh needs. */
export interface MeshOptions {
	readonly topic: string;
	/** Mandatory: without one, whoever runs the meeting point could read the signals and join. */
	readonly password: string;
	readonly signalling: readonly string[];
	readonly iceServers: readonly RTCIceServer[];
	readonly connections: PeerConnections;
	readonly loadLibrary: () => Promise<Library>;
	readonly room: Omit<LinkRoom, 'isForwarding'>;
	/** Links, their status or the meeting points changed. */
	readonly onChange: () => void;
	readonly onFault: (fault: LinkFault) => void;
}

/** Peers this browser connects to at most: a full mesh of the largest room, and some to spare. */
const MAX_PEERS = 35;
/** A link over which nothing came for that long, in ms, has missed a ping. */
const SILENT_MS = 4_500;
/** The library is a file of its own, which may not be reachable yet: after that long it is asked for again, in ms. */
const RETRY_MS = 5_000;

/**
 * The connections to other browsers: y-webrtc with every channel framed and every signal checked. It is never patched and never
 * revived: after sleep it is closed and made anew.
 */
export class Mesh {
	readonly #options: MeshOptions;
	readonly #links = new Map<WireConnection, Link>();
	readonly #banned = new Set<string>();
	#provider: WebrtcProvider | null = null;
	#awareness: Awareness | null = null;
	#watch: SignallingWatch | null = null;
	#stopSweep: () => void = () => undefined;
	#stopAnnouncing: () => void = () => undefined;
	#stopRetry: () => void = () => undefined;
	#turn: Promise<void> = Promise.resolve();
	#linksMade = 0;
	readonly #room: LinkRoom;
	#isForwarding = false;
	/** Hears of each change before the library does, which then sends it in the same breath. */
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
		return this.#inTurn(() => this.#open());
	}

	/** Leaves the room, unless it has. Afterwards nothing is connected. */
	stop(): Promise<void> {
		return this.#inTurn(async () => {
			await this.#shut();
			this.#awareness?.destroy();
			this.#awareness = null;
		});
	}

	/** Leaves for good. */
	async close(): Promise<void> {
		await this.stop();
		this.#options.room.doc.off('update', this.#onUpdate);
	}

	/** Leaves and joins again, because connections cannot be trusted any more. Does nothing in a mesh that is not started. */
	renew(): Promise<void> {
		return this.#inTurn(async () => {
			if (!this.#provider) return;
			await this.#shut();
			await this.#open();
		});
	}

	/** One thing after the other: y-webrtc refuses a second provider for a room that is still closing. */
	#inTurn(act: () => Promise<void>): Promise<void> {
		this.#turn = this.#turn.then(act, act);
		return this.#turn;
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
		this.#awareness ??= silentAwareness(room.doc);
		const provider = new loaded.WebrtcProvider(topic, room.doc, {
			signaling: [...signalling],
			password,
			awareness: this.#awareness,
			maxConns: MAX_PEERS,
			peerOpts: { wrtc, config: { iceServers: [...iceServers] } },
		});
		this.#provider = provider;
		this.#follow(provider, loaded);
		await provider.key;
	}

	#follow(provider: WebrtcProvider, { SignalingConn }: Library): void {
		const meetings: readonly unknown[] = provider.signalingConns;
		const connections = meetings.filter((each) => each instanceof SignalingConn);
		const guard: SignallingGuard = {
			provider,
			isBanned: (peerId) => this.#banned.has(peerId),
			isSilent: (peerId) => (this.#linkTo(peerId)?.silenceMs ?? 0) > SILENT_MS,
		};
		for (const connection of connections) guardSignalling(connection, guard);
		provider.on('status', () => muteTabs(provider));
		const { clock, random } = this.#options.room;
		this.#stopAnnouncing = announceAgain(connections, clock, random);
		this.#watch = new SignallingWatch(connections, clock, (state) => this.#signalled(state));
		this.#stopSweep = sweepOpenings(() => provider.room?.webrtcConns.values() ?? [], clock);
	}

	async #shut(): Promise<void> {
		this.#stopRetry();
		const provider = this.#provider;
		if (!provider) return;
		this.#provider = null;
		this.#stopSweep();
		this.#stopAnnouncing();
		this.#watch?.stop();
		this.#watch = null;
		// Without `disconnect`, the socket to the meeting point would go on reconnecting.
		provider.disconnect();
		provider.destroy();
		for (const link of this.links) link.end();
		// The room is gone only a step after its key, which the library waits for when it is destroyed.
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

	#signalled(state: SignallingState): void {
		if (state === 'unreachable')
			for (const url of this.#options.signalling)
				this.#options.onFault(new Fault('signalling-unreachable', { url }));
		this.#options.onChange();
	}
}

/** The library insists on its presence; ours is not in it, so that nobody can take it over. */
function silentAwareness(doc: Doc): Awareness {
	const awareness = new Awareness(doc);
	awareness.setLocalState(null);
	return awareness;
}

/** Tabs have a link of their own whose messages are checked: the library's is switched off as soon as it is on. */
function muteTabs({ room }: WebrtcProvider): void {
	if (!room?.bcconnected) return;
	unsubscribe(room.name, room._bcSubscriber);
	room.bcconnected = false;
}

function belongsTo(peer: unknown, connection: WireConnection): boolean {
	return typeof peer === 'object' && peer !== null && '_pc' in peer && peer._pc === connection;
}
