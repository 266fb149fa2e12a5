import type { DeviceKey } from '$lib/records';
import { authorOf } from '$lib/records';

/** The key of RFC 8032 section 7.1, TEST 1: public knowledge, for tests only. */
const ED25519 = {
	kty: 'OKP',
	crv: 'Ed25519',
	d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
	x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
};

/** The key of RFC 6979 section A.2.5. */
const P256 = {
	kty: 'EC',
	crv: 'P-256',
	d: 'ya-p2EW6dRZrXCFXZ7HWk05Qw9s26JsSe4piKxIPZyE',
	x: 'YP7UuiVanTHJYet0xjVtaMBJuJI7Yfps5mliLmDyn7Y',
	y: 'eQP-EAi4vJmkGunpVii8ZPLxsgwtfp9Rd6PClNRGIpk',
};

const FIXED = {
	Ed25519: { jwk: ED25519, import: { name: 'Ed25519' } },
	ES256: { jwk: P256, import: { name: 'ECDSA', namedCurve: 'P-256' } },
};

/** A device key whose private half is in the standards, so that signatures in fixtures can be made again. */
export async function fixedKey(algorithm: DeviceKey['algorithm']): Promise<DeviceKey> {
	const { jwk, import: parameters } = FIXED[algorithm];
	const { d: _private, ...publicJwk } = jwk;
	const [privateKey, publicKey] = await Promise.all([
		crypto.subtle.importKey('jwk', jwk, parameters, false, ['sign']),
		crypto.subtle.importKey('jwk', publicJwk, parameters, true, ['verify']),
	]);
	const raw = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
	return { algorithm, author: authorOf(raw), privateKey, publicKey };
}
