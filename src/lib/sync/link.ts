import { encodeStateVector, type Doc } from 'yjs';
import type { Clock, Random } from './clock';
import { DigestExchange } from './digest-exchange';
import type { FrameKind } from './frame';
import { FrameWriter, type Outlet } from './frame-writer';
import { Gate } from './gate';
import { Heartbeat } from './heartbeat';
import { readPresence, writePresence, type OwnPresence, type Presence } from './presence';
import type { LocalRecords } from './local-records';
import type { PeerStatus } from './room-status';
import { TokenBucket } from './token-bucket.mjs';
import { UpdateBatch } from './update-batch';
import { YjsReceiver } from './yjs-receiver';
import { readYjsMessage, writeYjsMessage } from './yjs-message';

/** What all links of one room have in common. */
export interface LinkRoom {
	readonly doc: Doc;
	readonly local: LocalRecords;
	readonly clock: Clock;
	readonly random: Random;
	/** Makes the document write under a new client number from now on. */
	readonly renewClient: () => void;
	/** Whether the change that the library is sending came from a peer. */
	readonly isForwarding: () => boolean;
	/** What this browser says about the person using it; `null` = nothing. */
	readonly ownPresence: () => OwnPresence | null;
}

/** What one link needs. */
export interface LinkOptions {
	readonly id: string;
	/** True at exactly one of the two ends. */
	readonly leads: boolean;
	readonly outlet: Outlet;
	/** Passes on a message of Yjs that was checked and may be applied. */
	readonly deliver: (message: Uint8Array) => void;
	/** The status or the presence changed. */
	readonly onChange: () => void;
	/** The link must be closed: the peer broke `rule`, or is silent (`null`). */
	readonly onEnd: (rule: string | null) => void;
	/** The link was closed, by either side. Called once. */
	readonly onClose: () => void;
}

/** How often a peer may ask for a state or for a comparison of records. */
const REQUESTS = { burst: 12, perSecond: 1 } as const;

/** One connection to one peer, whatever carries it: outgoing messages, checks of incoming ones, heartbeat, digests, presence. */
export class Link {
	readonly #room: LinkRoom;
	readonly #options: LinkOptions;
	readonly #writer: FrameWriter;
	readonly #gate: Gate;
	readonly #heartbeat: Heartbeat;
	readonly #exchange: DigestExchange;
	readonly #batch: UpdateBatch;
	readonly #receiver: YjsReceiver;
	#presence: OwnPresence | null = null;
	#isClosed = false;

	constructor(room: LinkRoom, options: LinkOptions) {
		this.#room = room;
		this.#options = options;
		this.#writer = new FrameWriter(options.outlet);
		this.#gate = new Gate({
			clock: room.clock,
			onPart: (kind) => kind === 'yjs' && this.#exchange.downloadProgressed(),
			receive: (kind, message) => this.#receive(kind, message),
			onMisbehaved: options.onEnd,
		});
		this.#batch = new UpdateBatch(room.clock, (update) =>
			this.#writer.send('yjs', writeYjsMessage({ kind: 'update', update })),
		);
		this.#heartbeat = this.#startHeartbeat();
		const requests = new TokenBucket(REQUESTS.burst, REQUESTS.perSecond, room.clock);
		this.#exchange = this.#startExchange(requests);
		this.#receiver = new YjsReceiver({
			...room,
			requests,
			deliver: options.deliver,
			onState: () => this.#exchange.downloadEnded(),
			onMissing: () => this.#exchange.reportGap(),
		});
		this.sendPresence();
	}

	get status(): PeerStatus {
		return {
			id: this.#options.id,
			author: this.#presence?.author ?? null,
			isReachable: this.#heartbeat.isReachable,
			isInSync: this.#exchange.isInSync,
			lastExchangeAt: this.#exchange.lastExchangeAt,
		};
	}

	/** What the peer says about the person using it; `null` before it has said anything. */
	get presence(): Presence | null {
		return this.#presence && { ...this.#presence, peer: this.#options.id };
	}

	/** Receives what the channel delivered. Never throws. */
	take(data: unknown): void {
		this.#heartbeat.noteActivity();
		this.#gate.take(data);
	}

	/** To be called when the channel can take more. */
	pump(): void {
		this.#writer.pump();
	}

	/**
	 * Sends a message of Yjs. What came from a peer is not forwarded: its author sends it to every device it can reach, and any other
	 * device asks for it when digests differ. Requests for the state are dropped: the exchange of digests makes them.
	 */
	sendYjs(message: Uint8Array): void {
		const read = readYjsMessage(message);
		if (read?.kind === 'update' && !this.#room.isForwarding()) this.#batch.add(read.update);
		if (read?.kind !== 'state') return;
		this.#batch.flush();
		this.#writer.send('yjs', message);
	}

	/** Sends the peer what this browser says about the person using it. */
	sendPresence(): void {
		const own = this.#room.ownPresence();
		if (own) this.#writer.send('presence', writePresence(own));
	}

	/** Sends a ping and asks for the peer's digest now. */
	probe(): void {
		this.#writer.send('ping', new Uint8Array());
		this.#exchange.sendDigest(true);
	}

	/** How long nothing has come from the peer, in ms. */
	get silenceMs(): number {
		return this.#heartbeat.silenceMs;
	}

	/** Ends the link as if the peer had left. */
	end(): void {
		this.#options.onEnd(null);
	}

	close(): void {
		if (this.#isClosed) return;
		this.#isClosed = true;
		this.#heartbeat.stop();
		this.#exchange.close();
		this.#batch.stop();
		this.#options.onClose();
	}

	#startHeartbeat(): Heartbeat {
		const { clock, random } = this.#room;
		const { onChange, onEnd } = this.#options;
		return new Heartbeat({
			clock,
			random,
			onChange,
			ping: () => this.#writer.send('ping', new Uint8Array()),
			onDead: () => onEnd(null),
		});
	}

	#startExchange(requests: TokenBucket): DigestExchange {
		const { onChange, leads } = this.#options;
		return new DigestExchange({
			...this.#room,
			leads,
			requests,
			onChange,
			send: (kind, message) => this.#writer.send(kind, message),
			askForState: () => this.#askForState(),
		});
	}

	#askForState(): void {
		const stateVector = encodeStateVector(this.#room.doc);
		this.#writer.send('yjs', writeYjsMessage({ kind: 'ask', stateVector }));
	}

	#receive(kind: FrameKind, message: Uint8Array): string | null {
		switch (kind) {
			case 'ping':
				this.#writer.send('pong', message);
				return null;
			case 'pong':
				return null;
			case 'presence':
				return this.#receivePresence(message);
			case 'yjs':
				return this.#receiver.take(message);
			case 'digest':
			case 'buckets':
			case 'keys':
			case 'want':
			case 'records':
				return this.#exchange.receive(kind, message);
		}
	}

	#receivePresence(message: Uint8Array): string | null {
		const presence = readPresence(message);
		if (!presence) return 'presence-malformed';
		this.#presence = presence;
		this.#options.onChange();
		return null;
	}
}
