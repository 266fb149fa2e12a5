import type { Random } from '../../../src/lib/sync/clock';
import type { PeerConnections, Wire, WireConnection } from '../../../src/lib/sync/wire';

const LONGEST_DELAY_MS = 60;
const ICE_FAILS_MS = 4_000;

/** All connections of a network that exists in memory: real timers, or faked ones, and no packets. */
export class FakeRtc {
	readonly #connections = new Map<string, FakeConnection>();
	readonly #parted = new Set<string>();

	constructor(readonly random: Random) {}

	/** The classes that the device `name` builds its connections from. */
	classesFor(name: string): PeerConnections {
		return {
			RTCPeerConnection: connectionClass(this, name),
			RTCSessionDescription: Description,
			RTCIceCandidate: Description,
		};
	}

	/** From now on nothing passes between two devices, and neither is told. */
	part(one: string, other: string): void {
		this.#parted.add(pairOf(one, other));
	}

	/** They can reach each other again. */
	rejoin(one: string, other: string): void {
		this.#parted.delete(pairOf(one, other));
	}

	canPass(one: string, other: string): boolean {
		return !this.#parted.has(pairOf(one, other));
	}

	/** All open connections of a device end without a word to it, as when a process is killed. */
	kill(name: string): void {
		for (const connection of this.#connections.values())
			if (connection.name === name) connection.vanish();
	}

	register(connection: FakeConnection): string {
		const id = `connection-${this.#connections.size}`;
		this.#connections.set(id, connection);
		return id;
	}

	find(id: string): FakeConnection | undefined {
		return this.#connections.get(id);
	}
}

/** What simple-peer wraps what came over signalling in. */
class Description {
	readonly type: string;
	readonly sdp: string;

	constructor({ type, sdp }: { type: string; sdp: string }) {
		this.type = type;
		this.sdp = sdp;
	}
}

class FakeConnection extends EventTarget implements WireConnection {
	iceConnectionState = 'new';
	iceGatheringState = 'complete';
	signalingState = 'stable';
	connectionState = 'new';
	localDescription: Description | null = null;
	remoteDescription: Description | null = null;
	oniceconnectionstatechange: (() => void) | null = null;
	onicecandidate: ((event: { candidate: null }) => void) | null = null;
	onsignalingstatechange: (() => void) | null = null;
	/** The channel that this end created, if it did. */
	#created: FakeChannel | null = null;
	readonly #channels: FakeChannel[] = [];
	readonly id: string;

	constructor(
		readonly network: FakeRtc,
		readonly name: string,
	) {
		super();
		this.id = network.register(this);
	}

	createDataChannel(label: string): FakeChannel {
		return (this.#created = this.#add(label));
	}

	createOffer(): Promise<Description> {
		return Promise.resolve(new Description({ type: 'offer', sdp: this.id }));
	}

	createAnswer(): Promise<Description> {
		return Promise.resolve(new Description({ type: 'answer', sdp: this.id }));
	}

	setLocalDescription(description: Description): Promise<void> {
		this.localDescription = description;
		setTimeout(() => this.onicecandidate?.({ candidate: null }));
		return Promise.resolve();
	}

	setRemoteDescription(description: Description): Promise<void> {
		this.remoteDescription = description;
		const other = this.network.find(description.sdp);
		if (!other) return Promise.reject(new Error('no such connection'));
		if (description.type === 'answer')
			setTimeout(() => this.#complete(other), 1 + this.network.random() * LONGEST_DELAY_MS);
		return Promise.resolve();
	}

	addIceCandidate(): Promise<void> {
		return Promise.resolve();
	}

	/** As much as simple-peer needs to believe in the connection. */
	getStats(): Promise<Map<string, unknown>> {
		const pair = { id: 'pair', type: 'candidate-pair', selected: true };
		return Promise.resolve(new Map<string, unknown>([['pair', pair]]));
	}

	close(): void {
		for (const channel of this.#channels) channel.close();
		this.setIce('closed');
	}

	/** Gone without closing anything. */
	vanish(): void {
		for (const channel of this.#channels) channel.forget();
		this.setIce('disconnected');
	}

	setIce(state: string): void {
		this.iceConnectionState = state;
		this.oniceconnectionstatechange?.();
	}

	#complete(other: FakeConnection): void {
		const ends = [this, other];
		if (this.network.canPass(this.name, other.name)) {
			for (const end of ends) end.setIce('connected');
			this.#announce(other);
			other.#announce(this);
		} else setTimeout(() => ends.forEach((end) => end.setIce('failed')), ICE_FAILS_MS);
	}

	/** The other end hears of the channel that this one created; where both made an offer, both hear of one. */
	#announce(other: FakeConnection): void {
		if (!this.#created) return;
		const channel = other.#add(this.#created.label);
		FakeChannel.join(this.#created, channel);
		other.dispatchEvent(Object.assign(new Event('datachannel'), { channel }));
		channel.open();
		this.#created.open();
	}

	#add(label: string): FakeChannel {
		const channel = new FakeChannel(label, this);
		this.#channels.push(channel);
		return channel;
	}
}

function connectionClass(network: FakeRtc, name: string) {
	return class extends FakeConnection {
		constructor() {
			super(network, name);
		}
	};
}

class FakeChannel extends EventTarget implements Wire {
	readyState: RTCDataChannelState = 'connecting';
	readonly bufferedAmount = 0;
	bufferedAmountLowThreshold = 0;
	binaryType: BinaryType = 'arraybuffer';
	#other: FakeChannel | null = null;
	#arrivesAt = 0;

	constructor(
		readonly label: string,
		private readonly connection: FakeConnection,
	) {
		super();
	}

	static join(one: FakeChannel, other: FakeChannel): void {
		one.#other = other;
		other.#other = one;
	}

	open(): void {
		if (this.readyState !== 'connecting') return;
		this.readyState = 'open';
		this.dispatchEvent(new Event('open'));
	}

	send(part: Uint8Array<ArrayBuffer>): void {
		if (this.readyState !== 'open') throw new Error('InvalidStateError');
		const data = part.slice().buffer;
		this.#later(() => this.#other?.receive(data));
	}

	receive(data: ArrayBuffer): void {
		if (this.readyState === 'open') this.dispatchEvent(new MessageEvent('message', { data }));
	}

	close(): void {
		if (this.readyState === 'closed') return;
		this.readyState = 'closed';
		setTimeout(() => this.dispatchEvent(new Event('close')));
		this.#later(() => this.#other?.close());
	}

	/** The process behind this end is gone. */
	forget(): void {
		this.#other = null;
		this.readyState = 'closed';
	}

	/** In order, after a random while, unless the network is parted by then. */
	#later(arrive: () => void): void {
		const { network, name } = this.connection;
		const now = Date.now();
		this.#arrivesAt = Math.max(this.#arrivesAt, now + 1 + network.random() * LONGEST_DELAY_MS);
		const other = this.#other?.connection.name;
		setTimeout(() => {
			if (other !== undefined && network.canPass(name, other)) arrive();
		}, this.#arrivesAt - now);
	}
}

function pairOf(one: string, other: string): string {
	return [one, other].sort().join(' ');
}
