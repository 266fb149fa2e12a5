import { encodeStateVector, type Doc } from 'yjs';
import type { Clock, Random } from './clock';
import type { DigestDesk } from './digest-desk';
import { Exchange } from './exchange';
import type { FrameKind } from './frame';
import { FrameWriter, type Outlet } from './frame-writer';
import { Gate } from './gate';
import { Heartbeat } from './heartbeat';
import { readPresence, writePresence, type OwnPresence, type Presence } from './presence';
import type { PeerStatus } from './room-status';
import { UpdateBatch } from './update-batch';
import { YjsIntake } from './yjs-intake';
import { readYjsMessage, writeYjsMessage } from './yjs-message';

/** What all links of one room have in common. */
export interface LinkRoom {
	readonly doc: Doc;
	readonly desk: DigestDesk;
	readonly clock: Clock;
	readonly random: Random;
	/** Makes the document write under a fresh client number from now on. */
	readonly renewClient: () => void;
	/** Whether the change of the document that is being sent came from a peer. */
	readonly isForwarding: () => boolean;
	/** What this browser says about the person at it; `null` = nothing. */
	readonly ownPresence: () => OwnPresence | null;
}

/** What one link needs. */
export interface LinkOptions {
	readonly id: string;
	/** True at exactly one of the two ends. */
	readonly leads: boolean;
	readonly outlet: Outlet;
	/** Hands on a message of Yjs that may be read and applied as it is. */
	readonly deliver: (message: Uint8Array) => void;
	/** The status or the presence changed. */
	readonly onChange: () => void;
	/** The link is of no use any more: the peer is silent, or broke `rule`. */
	readonly onEnd: (rule: string | null) => void;
	/** The link was closed, by whichever side. Called once. */
	readonly onClose: () => void;
}

/** One connection to one peer, whatever carries it: messages out, judged messages in, heartbeat, digests, presence. */
export class Link {
	readonly #room: LinkRoom;
	readonly #options: LinkOptions;
	readonly #writer: FrameWriter;
	readonly #gate: Gate;
	readonly #heartbeat: Heartbeat;
	readonly #exchange: Exchange;
	readonly #batch: UpdateBatch;
	readonly #intake: YjsIntake;
	#presence: OwnPresence | null = null;
	#isClosed = false;

	constructor(room: LinkRoom, options: LinkOptions) {
		this.#room = room;
		this.#options = options;
		this.#writer = new FrameWriter(options.outlet);
		this.#gate = new Gate({
			clock: room.clock,
			onPart: (kind) => kind === 'yjs' && this.#exchange.progressed(),
			receive: (kind, message) => this.#receive(kind, message),
			onMisbehaved: options.onEnd,
		});
		this.#batch = new UpdateBatch(room.clock, (update) =>
			this.#writer.send('yjs', writeYjsMessage({ kind: 'update', update })),
		);
		this.#heartbeat = this.#startHeartbeat();
		this.#exchange = this.#startExchange();
		this.#intake = new YjsIntake({
			...room,
			deliver: options.deliver,
			onState: () => this.#exchange.stateArrived(),
			onMissing: () => this.#exchange.missed(),
		});
		this.tellPresence();
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

	/** What the peer says about its person; `null` before it said anything. */
	get presence(): Presence | null {
		return this.#presence && { ...this.#presence, peer: this.#options.id };
	}

	/** Takes what the channel delivered. Never throws. */
	take(data: unknown): void {
		this.#heartbeat.heard();
		this.#gate.take(data);
	}

	/** The channel has taken what it was given. */
	pump(): void {
		this.#writer.pump();
	}

	/**
	 * Sends a message of Yjs. What came from a peer is not forwarded: its author tells everybody it reaches, and whoever it does not
	 * reach asks for it when digests differ. Questions for the state are left to that exchange as well.
	 */
	sendYjs(message: Uint8Array): void {
		const read = readYjsMessage(message);
		if (read?.kind === 'update' && !this.#room.isForwarding()) this.#batch.add(read.update);
		if (read?.kind !== 'state') return;
		this.#batch.flush();
		this.#writer.send('yjs', message);
	}

	/** Tells the peer what this browser says about the person at it. */
	tellPresence(): void {
		const own = this.#room.ownPresence();
		if (own) this.#writer.send('presence', writePresence(own));
	}

	/** Asks for a sign of life and for what the peer holds, now. */
	probe(): void {
		this.#writer.send('ping', new Uint8Array());
		this.#exchange.tell(true);
	}

	/** How long nothing came, in ms. */
	get silenceMs(): number {
		return this.#heartbeat.silenceMs;
	}

	/** Ends the link as if the peer had gone. */
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

	#startExchange(): Exchange {
		const { onChange, leads } = this.#options;
		return new Exchange({
			...this.#room,
			leads,
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
				return this.#intake.take(message);
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
