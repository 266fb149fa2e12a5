// @ts-check
import { STATUS_CODES } from 'node:http';
import { WebSocket, WebSocketServer } from 'ws';
import { TokenBucket } from '../lib/sync/token-bucket.mjs';
import { parseSignallingMessage } from './signalling-message.mjs';
import { Topics } from './topics.mjs';

/**
 * What one server and one socket may use. Bytes are those of messages, times are in milliseconds.
 *
 * @typedef {object} SignallingLimits
 * @property {number} payloadBytes the largest message
 * @property {number} sockets open at once
 * @property {number} socketsPerAddress open at once from one address; people behind one router share one
 * @property {number} topicsPerSocket
 * @property {number} socketsPerTopic
 * @property {{ burst: number; perSecond: number }} messages from one socket
 * @property {{ burst: number; perSecond: number }} bytes from one socket
 * @property {number} waitingBytes not yet taken by a slow receiver before it is dropped
 * @property {number} heartbeatMs a socket that leaves one ping unanswered until the next is dropped
 */

/** Room for thirty people who join at once, each with some ten messages for every other. @type {SignallingLimits} */
const defaultLimits = {
	payloadBytes: 64 * 1024,
	sockets: 1000,
	socketsPerAddress: 200,
	topicsPerSocket: 16,
	socketsPerTopic: 200,
	messages: { burst: 1500, perSecond: 100 },
	bytes: { burst: 4 * 1024 * 1024, perSecond: 256 * 1024 },
	waitingBytes: 1024 * 1024,
	heartbeatMs: 30_000,
};

/** Codes of RFC 6455. */
const closeCodes = { goingAway: 1001, unsupportedData: 1003, policy: 1008, tryAgainLater: 1013 };

/**
 * The meeting point of y-webrtc: passes each message to the others who listen to the same topic, stores nothing and
 * understands nothing of what it passes. Whoever breaks a limit or sends anything else is dropped alone.
 */
export class Signalling {
	#limits;
	#clock;
	#server;
	/** @type {Topics<WebSocket>} */
	#topics;
	/** @type {Map<string, number>} */
	#perAddress = new Map();
	/** @type {WeakSet<WebSocket>} */
	#silent = new WeakSet();
	#heartbeat;

	/** @param {{ limits?: Partial<SignallingLimits>; clock?: { now(): number } }} options the clock counts milliseconds and never goes back */
	constructor({ limits = {}, clock = performance } = {}) {
		this.#limits = { ...defaultLimits, ...limits };
		this.#clock = clock;
		this.#topics = new Topics({
			topicsPerListener: this.#limits.topicsPerSocket,
			listenersPerTopic: this.#limits.socketsPerTopic,
		});
		this.#server = new WebSocketServer({
			noServer: true,
			maxPayload: this.#limits.payloadBytes,
			perMessageDeflate: false,
		});
		this.#heartbeat = setInterval(() => this.#dropSilent(), this.#limits.heartbeatMs);
		this.#heartbeat.unref();
	}

	/** How many sockets are open. */
	get sockets() {
		return this.#server.clients.size;
	}

	/** How many topics somebody listens to. */
	get topics() {
		return this.#topics.size;
	}

	/**
	 * Takes over a connection that asks to become a WebSocket, or refuses it.
	 * @param {import('node:http').IncomingMessage} request
	 * @param {import('node:stream').Duplex} socket
	 * @param {Buffer} head
	 */
	handleUpgrade(request, socket, head) {
		socket.on('error', () => socket.destroy());
		const address = request.socket.remoteAddress ?? '';
		if (this.sockets >= this.#limits.sockets) return refuseUpgrade(socket, 503);
		if ((this.#perAddress.get(address) ?? 0) >= this.#limits.socketsPerAddress) {
			return refuseUpgrade(socket, 429);
		}
		this.#server.handleUpgrade(request, socket, head, (client) => this.#accept(client, address));
	}

	/** Says goodbye to everybody, drops who does not answer within two seconds, and resolves when all are gone. */
	async close() {
		clearInterval(this.#heartbeat);
		this.#server.close();
		await Promise.all([...this.#server.clients].map((client) => closeSocket(client)));
	}

	/**
	 * @param {WebSocket} client
	 * @param {string} address
	 */
	#accept(client, address) {
		this.#perAddress.set(address, (this.#perAddress.get(address) ?? 0) + 1);
		const messages = this.#bucket(this.#limits.messages);
		const bytes = this.#bucket(this.#limits.bytes);
		client.on('error', () => client.terminate());
		client.on('pong', () => this.#silent.delete(client));
		client.on('close', () => this.#forget(client, address));
		client.on('message', (data, isBinary) => {
			if (client.readyState !== WebSocket.OPEN) return;
			if (isBinary || !Buffer.isBuffer(data)) {
				client.close(closeCodes.unsupportedData, 'text only');
			} else if (!messages.take(1) || !bytes.take(data.byteLength)) {
				client.close(closeCodes.tryAgainLater, 'too many messages');
			} else if (!this.#handle(client, data.toString('utf8'))) {
				client.close(closeCodes.unsupportedData, 'not a message of this protocol');
			}
		});
	}

	/** @param {{ burst: number; perSecond: number }} limit */
	#bucket({ burst, perSecond }) {
		return new TokenBucket(burst, perSecond, this.#clock);
	}

	/**
	 * @param {WebSocket} client
	 * @param {string} text
	 * @returns {boolean} false where the text is no message of the protocol
	 */
	#handle(client, text) {
		const message = parseSignallingMessage(text);
		if (!message) return false;
		switch (message.kind) {
			case 'ping':
				this.#send(client, JSON.stringify({ type: 'pong' }));
				return true;
			case 'subscribe':
				if (!message.topics.every((topic) => this.#topics.add(client, topic))) {
					client.close(closeCodes.policy, 'too many topics, or a full one');
				}
				return true;
			case 'unsubscribe':
				for (const topic of message.topics) this.#topics.delete(client, topic);
				return true;
			case 'publish':
				this.#publish(client, message);
				return true;
		}
	}

	/**
	 * @param {WebSocket} sender
	 * @param {import('./signalling-message.mjs').PublishMessage} message
	 */
	#publish(sender, { topic, data }) {
		const listeners = this.#topics.listeners(topic);
		// Who does not listen to a topic has no business there.
		if (!listeners.has(sender)) return;
		const text = JSON.stringify({ type: 'publish', topic, data, clients: listeners.size });
		for (const listener of listeners) if (listener !== sender) this.#send(listener, text);
	}

	/**
	 * @param {WebSocket} client
	 * @param {string} text
	 */
	#send(client, text) {
		if (client.readyState !== WebSocket.OPEN) return;
		if (client.bufferedAmount > this.#limits.waitingBytes) return client.terminate();
		client.send(text, (error) => {
			if (error) client.terminate();
		});
	}

	/**
	 * @param {WebSocket} client
	 * @param {string} address
	 */
	#forget(client, address) {
		this.#topics.deleteAll(client);
		const left = (this.#perAddress.get(address) ?? 1) - 1;
		if (left > 0) this.#perAddress.set(address, left);
		else this.#perAddress.delete(address);
	}

	#dropSilent() {
		for (const client of this.#server.clients) {
			if (this.#silent.has(client)) {
				client.terminate();
			} else {
				this.#silent.add(client);
				if (client.readyState === WebSocket.OPEN) client.ping();
			}
		}
	}
}

/**
 * Answers an upgrade with a plain HTTP error and ends the connection.
 * @param {import('node:stream').Duplex} socket
 * @param {number} status
 */
export function refuseUpgrade(socket, status) {
	const reason = STATUS_CODES[status] ?? '';
	socket.end(`HTTP/1.1 ${status} ${reason}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** @param {WebSocket} client */
async function closeSocket(client) {
	const closed = new Promise((resolve) => client.once('close', resolve));
	const deadline = setTimeout(() => client.terminate(), 2000);
	client.close(closeCodes.goingAway, 'the server stops');
	await closed;
	clearTimeout(deadline);
}
