import { get, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** An answer as it came over the wire, still packed. */
export interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
}

/** Asks a server of this machine with exactly these headers; `fetch` would add some and unpack what comes. */
export async function getBytes(
	port: number,
	path: string,
	headers: Record<string, string> = {},
): Promise<Answer> {
	const response = await new Promise<IncomingMessage>((resolve, reject) => {
		get({ port, host: '127.0.0.1', path, headers }, resolve).on('error', reject);
	});
	return {
		status: response.statusCode ?? 0,
		headers: response.headers,
		body: await buffer(response),
	};
}
