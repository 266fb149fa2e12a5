import { toBase64Url } from './base64-url';
import { toHex } from './hex';

/** What a room needs to meet: the topic is all that a signalling server sees, the password never leaves the devices. */
export interface RoomKeys {
	/** 32 hexadecimal characters. */
	readonly topic: string;
	/** 43 base64url characters. */
	readonly password: string;
}

/**
 * Topic and password of the room with this secret: HKDF-SHA-256 (RFC 5869), no salt, one info string each.
 *
 * @example
 * await deriveRoom(new Uint8Array(16)) // => { topic: '5b4507d7f309a3dfb4a1c25933602f39', password: 'WP6dIswgltxBnWjIRRFktrp-xKeblW4UMyzfam92MmQ' }
 */
export async function deriveRoom(secret: Uint8Array): Promise<RoomKeys> {
	const key = await crypto.subtle.importKey('raw', new Uint8Array(secret), 'HKDF', false, [
		'deriveBits',
	]);
	const [topic, password] = await Promise.all([
		derive(key, 'groundwork-topic-1', 16),
		derive(key, 'groundwork-password-1', 32),
	]);
	return { topic: toHex(topic), password: toBase64Url(password) };
}

async function derive(key: CryptoKey, info: string, bytes: number): Promise<Uint8Array> {
	const algorithm = {
		name: 'HKDF',
		hash: 'SHA-256',
		salt: new Uint8Array(0),
		info: new TextEncoder().encode(info),
	};
	return new Uint8Array(await crypto.subtle.deriveBits(algorithm, key, bytes * 8));
}
