import { toAssessmentId } from './assessment-id';
import { fromBase64Url, toBase64Url } from './base64-url';
import { crc32 } from './crc-32';
import { fromHex, toHex } from './hex';
import type { AssessmentId } from './record';
import { SECRET_BYTES } from './secret';
import { Fault } from '$lib/faults';

const VERSION = 1;
const ID_BYTES = 16;
const CHECKSUM_BYTES = 4;
/** Characters. Later versions may be longer than ours, a whole book is none of them. */
const LONGEST_FRAGMENT = 1000;
const TOTAL_BYTES = 1 + ID_BYTES + SECRET_BYTES + CHECKSUM_BYTES;
const TOTAL_CHARACTERS = Math.ceil((TOTAL_BYTES * 8) / 6);

/** What an invitation carries: which assessment, and the secret of its room. */
export interface Invitation {
	readonly assessment: AssessmentId;
	/** 16 bytes. */
	readonly secret: Uint8Array;
}

/**
 * The fragment of an invitation link, without `#`: base64url of version 1, id (16 bytes), secret (16), CRC-32 of those 33 bytes
 * (4, big-endian). 50 characters.
 *
 * @example
 * const assessment = toAssessmentId('00f3a1c2d4e5b69700f3a1c2d4e5b697');
 * formatInvitation({ assessment, secret: newSecret() }).length // => 50
 */
export function formatInvitation(invitation: Invitation): string {
	const bytes = new Uint8Array(TOTAL_BYTES);
	bytes[0] = VERSION;
	bytes.set(fromHex(invitation.assessment), 1);
	bytes.set(invitation.secret, 1 + ID_BYTES);
	const covered = bytes.subarray(0, TOTAL_BYTES - CHECKSUM_BYTES);
	new DataView(bytes.buffer).setUint32(covered.length, crc32(covered));
	return toBase64Url(bytes);
}

/**
 * Reads an invitation from a whole address, `#...` or the bare text, as people paste it: spaces, line breaks and a closing
 * bracket or full stop do no harm. Throws Fault `invitation-broken` or `invitation-too-new`.
 *
 * @example
 * const assessment = toAssessmentId('00f3a1c2d4e5b69700f3a1c2d4e5b697');
 * const text = formatInvitation({ assessment, secret: newSecret() });
 * parseInvitation(`https://example.org/join/#${text}.`).assessment // => '00f3a1c2d4e5b69700f3a1c2d4e5b697'
 */
export function parseInvitation(text: string): Invitation {
	const bytes = bytesOf(fragmentOf(text));
	const version = checkedVersion(bytes);
	if (version > VERSION) throw new Fault('invitation-too-new', { version });
	if (version < VERSION || bytes.length !== TOTAL_BYTES) {
		throw new Fault('invitation-broken', { reason: 'wrong-length' });
	}
	return {
		assessment: toAssessmentId(toHex(bytes.subarray(1, 1 + ID_BYTES))),
		secret: bytes.slice(1 + ID_BYTES, 1 + ID_BYTES + SECRET_BYTES),
	};
}

function fragmentOf(text: string): string {
	const fragment = text.slice(text.lastIndexOf('#') + 1).replace(/\s+/g, '');
	const bare = fragment.replace(/[>)\].,;:!?"'”’]+$/, '');
	if (bare.length > LONGEST_FRAGMENT)
		throw new Fault('invitation-broken', { reason: 'wrong-length' });
	if (bare === '') throw new Fault('invitation-broken', { reason: 'empty' });
	return bare;
}

function bytesOf(fragment: string): Uint8Array {
	try {
		return fromBase64Url(fragment);
	} catch (cause) {
		throw new Fault('invitation-broken', { reason: reasonAgainst(fragment) }, { cause });
	}
}

/** A text that was cut off may end in bits that no bytes have: the length is what is wrong with it. */
function reasonAgainst(fragment: string): 'not-base64url' | 'wrong-checksum' | 'wrong-length' {
	if (!/^[A-Za-z0-9_-]+$/.test(fragment)) return 'not-base64url';
	return fragment.length === TOTAL_CHARACTERS ? 'wrong-checksum' : 'wrong-length';
}

/** The version byte, once the checksum shows that it is what was written. A later version may have another length. */
function checkedVersion(bytes: Uint8Array): number {
	const coveredLength = bytes.length - CHECKSUM_BYTES;
	if (coveredLength < 1) throw new Fault('invitation-broken', { reason: 'wrong-length' });
	const covered = bytes.subarray(0, coveredLength);
	const checksum = new DataView(bytes.buffer, coveredLength).getUint32(0);
	if (crc32(covered) !== checksum) {
		const reason = bytes.length === TOTAL_BYTES ? 'wrong-checksum' : 'wrong-length';
		throw new Fault('invitation-broken', { reason });
	}
	return covered[0] ?? 0;
}
