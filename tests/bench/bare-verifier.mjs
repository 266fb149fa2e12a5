// @ts-check
import { webcrypto } from 'node:crypto';

/** Bytes of a message: about those of a signed answer. */
const messageBytes = 150;

/**
 * Checks Ed25519 signatures with nothing around it: what checking records is compared with.
 * @param {number} portion how many are asked for at a time
 * @returns {Promise<(count: number) => Promise<void>>}
 */
export async function bareVerifier(portion) {
	const { subtle } = webcrypto;
	const pair = await subtle.generateKey('Ed25519', false, ['sign', 'verify']);
	if (!('publicKey' in pair)) throw new Error('a pair of keys is needed');
	const message = webcrypto.getRandomValues(new Uint8Array(messageBytes));
	const signature = await subtle.sign('Ed25519', pair.privateKey, message);
	const check = () => subtle.verify('Ed25519', pair.publicKey, signature, message);
	return async (count) => {
		for (let done = 0; done < count; done += portion) {
			const size = Math.min(portion, count - done);
			const results = await Promise.all(Array.from({ length: size }, check));
			if (results.includes(false)) throw new Error('a signature is refused');
		}
	};
}
