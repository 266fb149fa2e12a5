import { once } from 'node:events';
import * as v from 'valibot';
import { WebSocket } from 'ws';

const received = v.looseObject({ type: v.string() });

/** What the server says to a client. */
export type Received = v.InferOutput<typeof received>;

/** A real WebSocket that keeps what it is told and lets a test wait for the next message. */
export class SignallingClient {
	readonly #waiting: ((message: Received) => void)[] = [];
	readonly #inbox: Received[] = [];

	private constructor(readonly socket: WebSocket) {
		socket.on('message', (data: Buffer) => {
			const message = v.parse(received, JSON.parse(data.toString('utf8')));
			const next = this.#waiting.shift();
			if (next) next(message);
			else this.#inbox.push(message);
		});
		socket.on('error', () => socket.terminate());
	}

	/** @throws where the server refuses the connection. */
	static async open(url: string, headers: Record<string, string> = {}): Promise<SignallingClient> {
		const socket = new WebSocket(url, { headers });
		const client = new SignallingClient(socket);
		await once(socket, 'open');
		return client;
	}

	/** Sends an object as JSON and a string as it is. */
	send(message: unknown): void {
		this.socket.send(typeof message === 'string' ? message : JSON.stringify(message));
	}

	/** The next message, in the order in which they came. */
	next(): Promise<Received> {
		const first = this.#inbox.shift();
		if (first) return Promise.resolve(first);
		return new Promise((resolve) => this.#waiting.push(resolve));
	}

	/** Waits until everything sent before has been handled. */
	async settle(): Promise<void> {
		this.send({ type: 'ping' });
		const message = await this.next();
		if (message.type !== 'pong') throw new Error(`expected pong, was told ${message.type}`);
	}

	/** The code with which the connection ends. */
	closed(): Promise<number> {
		return new Promise((resolve) => this.socket.once('close', resolve));
	}
}
