import * as v from 'valibot';
import { isAuthorId, type AuthorId, type DeviceKey } from '$lib/records';

const author = v.custom<AuthorId>(
	(input) => typeof input === 'string' && isAuthorId(input),
	'not a public key',
);

/** How this device's signing key lies on the shelf: a private key that could leave it is refused. */
export const deviceKeySchema: v.GenericSchema<unknown, DeviceKey> = v.object({
	algorithm: v.picklist(['Ed25519', 'ES256']),
	author,
	privateKey: v.pipe(
		v.instance(CryptoKey),
		v.check((key) => key.type === 'private' && !key.extractable, 'not a kept private key'),
		v.check((key) => key.usages.includes('sign'), 'a key that cannot sign'),
	),
	publicKey: v.pipe(
		v.instance(CryptoKey),
		v.check((key) => key.type === 'public', 'not a public key'),
	),
});
