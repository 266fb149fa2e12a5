import { once } from 'node:events';
import { connect } from 'node:net';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { startServer } from '../../../src/server/start-server.mjs';
import { SignallingClient } from './signalling-client';

type Server = Awaited<ReturnType<typeof startServer>>;
type Options = Partial<Parameters<typeof startServer>[0]>;

const cleanUps: (() => Promise<void>)[] = [];

afterEach(async () => {
	for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

async function serve(options: Options = {}): Promise<Server> {
	const server = await startServer({ directory: '.', port: 0, ...options });
	cleanUps.push(() => server.close());
	return server;
}

function join(server: Server, headers: Record<string, string> = {}): Promise<SignallingClient> {
	return SignallingClient.open(`ws://localhost:${server.port}/signal`, headers);
}

async function joinTopic(server: Server, topic: string): Promise<SignallingClient> {
	const client = await join(server);
	client.send({ type: 'subscribe', topics: [topic] });
	await client.settle();
	return client;
}

test('what one client publishes reaches the others of the topic, and nobody else', async () => {
	const server = await serve();
	const [ann, ben, other] = await Promise.all([
		joinTopic(server, 'room'),
		joinTopic(server, 'room'),
		joinTopic(server, 'elsewhere'),
	]);
	ann.send({ type: 'publish', topic: 'room', data: 'sealed', extra: 'dropped' });
	expect(await ben.next()).toEqual({ type: 'publish', topic: 'room', data: 'sealed', clients: 2 });
	await ann.settle();
	await other.settle();
});

test('who does not listen to a topic cannot publish to it', async () => {
	const server = await serve();
	const inside = await joinTopic(server, 'room');
	const outside = await join(server);
	outside.send({ type: 'publish', topic: 'room', data: 'hello' });
	await outside.settle();
	await inside.settle();
});

test('who has left a topic hears no more of it', async () => {
	const server = await serve();
	const [ann, ben] = await Promise.all([joinTopic(server, 'room'), joinTopic(server, 'room')]);
	ben.send({ type: 'unsubscribe', topics: ['room'] });
	await ben.settle();
	ann.send({ type: 'publish', topic: 'room', data: 1 });
	await ann.settle();
	await ben.settle();
});

const malformed: readonly string[] = [
	'',
	'{',
	'null',
	'7',
	'[]',
	'{}',
	'{"type":7}',
	'{"type":"shout"}',
	'{"type":"__proto__"}',
	'{"type":"subscribe"}',
	'{"type":"subscribe","topics":"room"}',
	'{"type":"subscribe","topics":[""]}',
	'{"type":"subscribe","topics":[{}]}',
	`{"type":"subscribe","topics":["${'x'.repeat(129)}"]}`,
	'{"type":"publish"}',
	'{"type":"publish","topic":"room"}',
	'{"type":"publish","topic":["room"],"data":1}',
	'['.repeat(20_000),
];

test.each(malformed)('%j ends only the connection that sent it', async (text) => {
	const server = await serve();
	const [good, bad] = await Promise.all([joinTopic(server, 'room'), joinTopic(server, 'room')]);
	const closed = bad.closed();
	bad.send(text);
	expect(await closed).toBe(1003);
	await good.settle();
	expect(server.signalling.sockets).toBe(1);
});

test.each([33, 5_000, 16_000])(
	'%i lists in each other, which could not be written again, end only the connection that sent them',
	async (depth) => {
		const server = await serve();
		const [good, bad] = await Promise.all([joinTopic(server, 'room'), joinTopic(server, 'room')]);
		const closed = bad.closed();
		const data = `${'['.repeat(depth)}${']'.repeat(depth)}`;
		bad.send(`{"type":"publish","topic":"room","data":${data}}`);
		expect(await closed).toBe(1003);
		await good.settle();
	},
);

test('an object such as browsers exchange arrives as it was', async () => {
	const server = await serve();
	const [ann, ben] = await Promise.all([joinTopic(server, 'room'), joinTopic(server, 'room')]);
	const data = { type: 'signal', to: 'ben', signal: { candidate: { sdpMid: '0', list: [[{}]] } } };
	ann.send({ type: 'publish', topic: 'room', data });
	expect(await ben.next()).toMatchObject({ data });
});

test('any text leaves the server running', async () => {
	const server = await serve();
	await fc.assert(
		fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
			const client = await join(server);
			const closed = client.closed();
			client.send(text);
			client.socket.close();
			await closed;
		}),
		{ numRuns: 100 },
	);
	await (await join(server)).settle();
});

test('a binary message ends the connection', async () => {
	const client = await join(await serve());
	const closed = client.closed();
	client.socket.send(Buffer.from([1, 2, 3]));
	expect(await closed).toBe(1003);
});

test('a message over the largest size ends the connection', async () => {
	const client = await join(await serve({ limits: { payloadBytes: 1024 } }));
	const closed = client.closed();
	client.send({ type: 'publish', topic: 'room', data: 'x'.repeat(1024) });
	expect(await closed).toBe(1009);
});

test('too many messages end the connection', async () => {
	const server = await serve({ limits: { messages: { burst: 5, perSecond: 0 } } });
	const client = await join(server);
	const closed = client.closed();
	for (let sent = 0; sent < 6; sent += 1) client.send({ type: 'ping' });
	expect(await closed).toBe(1013);
});

test('too many bytes end the connection', async () => {
	const server = await serve({ limits: { bytes: { burst: 500, perSecond: 0 } } });
	const client = await joinTopic(server, 'room');
	const closed = client.closed();
	client.send({ type: 'publish', topic: 'room', data: 'x'.repeat(500) });
	expect(await closed).toBe(1013);
});

test('too many topics end the connection, and a full topic takes nobody more', async () => {
	const server = await serve({ limits: { topicsPerSocket: 2, socketsPerTopic: 1 } });
	const greedy = await join(server);
	const greedyClosed = greedy.closed();
	greedy.send({ type: 'subscribe', topics: ['a', 'b', 'c'] });
	expect(await greedyClosed).toBe(1008);
	await joinTopic(server, 'a');
	const late = await join(server);
	const lateClosed = late.closed();
	late.send({ type: 'subscribe', topics: ['a'] });
	expect(await lateClosed).toBe(1008);
});

test('sockets are limited in all and for each address, and a place is free again after leaving', async () => {
	const all = await serve({ limits: { sockets: 1 } });
	const first = await join(all);
	await expect(join(all)).rejects.toThrow('503');
	const firstClosed = first.closed();
	first.socket.close();
	await firstClosed;
	const perAddress = await serve({ limits: { socketsPerAddress: 1 } });
	const one = await join(perAddress);
	await expect(join(perAddress)).rejects.toThrow('429');
	one.socket.close();
	await one.closed();
	await expect(openAgain(perAddress)).resolves.toBeInstanceOf(SignallingClient);
});

/** The server learns of a closed socket a moment after the client does. */
async function openAgain(server: Server): Promise<SignallingClient> {
	for (;;) {
		try {
			return await join(server);
		} catch (error) {
			if (server.signalling.sockets === 0) throw error;
		}
	}
}

test('a client that stops answering is dropped, and one that answers stays', async () => {
	const server = await serve({ limits: { heartbeatMs: 60 } });
	const alive = await joinTopic(server, 'room');
	const dead = await joinTopic(server, 'room');
	dead.socket.pause();
	while (server.signalling.sockets > 1) await once(alive.socket, 'ping');
	await alive.settle();
	dead.socket.resume();
});

test('a receiver that does not read is dropped instead of filling the memory', async () => {
	const server = await serve({
		limits: {
			waitingBytes: 64 * 1024,
			messages: { burst: 1e6, perSecond: 0 },
			bytes: { burst: 1e9, perSecond: 0 },
		},
	});
	const [sender, slow] = await Promise.all([joinTopic(server, 'room'), joinTopic(server, 'room')]);
	slow.socket.pause();
	const data = 'x'.repeat(32 * 1024);
	while (server.signalling.sockets > 1) {
		sender.send({ type: 'publish', topic: 'room', data });
		await sender.settle();
	}
	expect(sender.socket.readyState).toBe(WebSocket.OPEN);
	slow.socket.resume();
});

test('pages of a foreign site are refused, of this one and of a named one are not', async () => {
	const server = await serve({ origins: ['https://example.org'] });
	await expect(join(server, { origin: 'https://evil.example' })).rejects.toThrow('403');
	await expect(join(server, { origin: 'null' })).rejects.toThrow('403');
	await join(server, { origin: `http://localhost:${server.port}` });
	await join(server, { origin: 'https://example.org' });
});

test('no other path can be upgraded', async () => {
	const server = await serve();
	await expect(SignallingClient.open(`ws://localhost:${server.port}/other`)).rejects.toThrow('404');
});

test('bytes that are not HTTP at all end their own connection', async () => {
	const server = await serve();
	const raw = connect(server.port, '127.0.0.1');
	raw.on('error', () => raw.destroy());
	const closed = once(raw, 'close');
	raw.write('\u0016\u0003\u0001 not http\r\n\r\n');
	await closed;
	await (await join(server)).settle();
});

test('closing says goodbye, forgets every topic, and frees the port', async () => {
	const server = await startServer({ directory: '.', port: 0 });
	const client = await joinTopic(server, 'room');
	const closed = client.closed();
	await server.close();
	expect(await closed).toBe(1001);
	expect(server.signalling.topics).toBe(0);
	const again = await serve({ port: server.port });
	expect(again.port).toBe(server.port);
});
