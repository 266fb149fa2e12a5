// @ts-check
import { mutantsOf } from '../mutant.mjs';

/** What makes a record one that counts. */
export const recordsMutants = mutantsOf(
	{ room: 'records', project: 'unit', tests: ['tests/unit/records'] },
	[
		[
			'verify-record.ts',
			'if (!(await isSignedFor(envelope, assessment))) {',
			'if (false) {',
			'a record with a wrong signature is refused',
		],
		[
			'verify-record.ts',
			"if (algorithm === 'ES256' && !hasLowS(signature)) return false;",
			'',
			'the second signature that ECDSA allows is refused',
		],
		[
			'verify-record.ts',
			'takeApart(own, decodeCanonical)',
			"takeApart(own, (await import('./canonical-cbor')).decodeVerified)",
			'bytes that are not in canonical form are refused even when their signature fits',
		],
		[
			'verify-record.ts',
			'const own = new Uint8Array(bytes);',
			'const own = bytes;',
			'a record keeps its bytes to itself',
		],
		[
			'envelope.ts',
			"encodeCanonical(['groundwork-record-1', fromHex(assessment)])",
			"encodeCanonical(['groundwork-record-1', fromHex('00')])",
			'the assessment is part of what is signed',
		],
		[
			'envelope.ts',
			'v.pipe(v.instance(Map), v.size(0))',
			'v.instance(Map)',
			'there are no headers that nobody signed',
		],
		[
			'envelope.ts',
			'labels.size !== 2 || ',
			'',
			'the protected header holds the algorithm and the key and nothing else',
		],
		[
			'envelope.ts',
			'if (bytes.length > limitBytes) {',
			'if (false) {',
			'bytes over the limit are refused before they are decoded',
		],
		[
			'signature-algorithm.ts',
			'publicKey.length === P256_KEY_BYTES && publicKey[0] === 4',
			'publicKey.length === P256_KEY_BYTES',
			'a P-256 key begins with 4',
		],
		[
			'parse-record.ts',
			"draft.kind === 'setup' ? RECORD_LIMITS.setupBytes : RECORD_LIMITS.bytes",
			'RECORD_LIMITS.setupBytes',
			'only a setup may be as large as 64 KiB',
		],
		[
			'parse-record.ts',
			"draft.kind === 'setup' ? RECORD_LIMITS.setupBytes : RECORD_LIMITS.bytes",
			'RECORD_LIMITS.bytes',
			'a setup may be as large as 64 KiB',
		],
		[
			'payload.ts',
			'v.pipe(v.number(), v.safeInteger(), v.minValue(0))',
			'v.number()',
			'sequence numbers and clocks are whole and not negative',
		],
		[
			'payload.ts',
			'v.pipe(Counter, v.maxValue(RECORD_LIMITS.wallSeconds))',
			'Counter',
			'a time is one that calendars have',
		],
		[
			'payload.ts',
			'RECORD_LIMITS.bodyDepth + 1',
			'RECORD_LIMITS.bodyDepth + 2',
			'a body has at most eight arrays and maps within one another',
		],
		[
			'canonical-cbor.ts',
			'if (!areEqual(encode(value, rfc8949EncodeOptions), bytes)) {',
			'if (false) {',
			'of each value only one encoding is read',
		],
		[
			'canonical-cbor.ts',
			"return !text.startsWith('\\uFEFF') && ",
			'return ',
			'no text begins with a byte order mark, which readers drop or keep as they like',
		],
		[
			'base64-url.ts',
			'if (bits >= 6 || (buffer & ((1 << bits) - 1)) !== 0) {',
			'if (false) {',
			'every byte string has exactly one base64url text',
		],
		[
			'assessment-id.ts',
			'salt.length === SALT_BYTES && ',
			'',
			'a salt has 16 bytes, so that two pairs of key and salt cannot be one text',
		],
		[
			'assessment-id.ts',
			'(await foundAssessment(author, salt)) === assessment',
			'(await foundAssessment(author, salt)) !== null',
			'the id proves who the facilitator is',
		],
		[
			'invitation.ts',
			'if (crc32(covered) !== checksum) {',
			'if (false) {',
			'a mistyped invitation is refused',
		],
		[
			'room-keys.ts',
			"derive(key, 'groundwork-password-1', 32)",
			"derive(key, 'groundwork-topic-1', 32)",
			'the topic, which the server sees, tells nothing of the password',
		],
	],
);
