import {
	createEncoder,
	toUint8Array,
	writeAny,
	writeVarString,
	writeVarUint8Array,
} from 'lib0/encoding';

/** A signal as y-webrtc encrypts it, with any key. */
export async function encryptSignal(
	content: Record<string, string | Record<string, string>>,
	key: CryptoKey,
): Promise<Uint8Array> {
	const plain = createEncoder();
	writeAny(plain, content);
	const iv = crypto.getRandomValues(new Uint8Array(12));
	const cipher = await crypto.subtle.encrypt(
		{ name: 'AES-GCM', iv },
		key,
		new Uint8Array(toUint8Array(plain)),
	);
	const encoder = createEncoder();
	writeVarString(encoder, 'AES-GCM');
	writeVarUint8Array(encoder, iv);
	writeVarUint8Array(encoder, new Uint8Array(cipher));
	return toUint8Array(encoder);
}
