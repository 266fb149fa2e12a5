import { publicKeyOf } from './author-id';
import { encodeCanonical } from './canonical-cbor';
import { toHex } from './hex';
import type { AssessmentId, AuthorId } from './record';
import { sha256 } from './sha-256';
import { Fault } from '$lib/faults';

const ASSESSMENT_ID = /^[0-9a-f]{32}$/;

/** Bytes of the salt in a founder's setup record. */
export const SALT_BYTES = 16;

/**
 * Whether a text has the form of an assessment's id.
 *
 * @example
 * isAssessmentId('00f3a1c2d4e5b69700f3a1c2d4e5b697') // => true
 * isAssessmentId('00F3') // => false
 */
export function isAssessmentId(text: string): text is AssessmentId {
	return ASSESSMENT_ID.test(text);
}

/**
 * An id read from outside. Throws Fault `record-malformed` unless it is 32 lower-case hexadecimal characters.
 *
 * @example
 * toAssessmentId('00f3a1c2d4e5b69700f3a1c2d4e5b697') // => '00f3a1c2d4e5b69700f3a1c2d4e5b697'
 */
export function toAssessmentId(text: string): AssessmentId {
	if (isAssessmentId(text)) return text;
	throw new Fault('record-malformed', { reason: 'not the id of an assessment' });
}

/**
 * The id of the assessment that `founder` begins with this salt: the first 16 bytes of SHA-256(canonical CBOR
 * ["groundwork-assessment-1", public key, salt]). Nobody can find another key and salt for the same id.
 *
 * @example
 * const author = authorOf(new Uint8Array(32));
 * await foundAssessment(author, new Uint8Array(16)) // => 'f785e49b75d64359dad7fd34007059c0'
 */
export async function foundAssessment(founder: AuthorId, salt: Uint8Array): Promise<AssessmentId> {
	const preimage = encodeCanonical(['groundwork-assessment-1', publicKeyOf(founder), salt]);
	return toAssessmentId(toHex((await sha256(preimage)).subarray(0, 16)));
}

/**
 * Whether this author founded the assessment, which makes them its facilitator.
 *
 * @example
 * const author = authorOf(new Uint8Array(32));
 * const salt = newSecret();
 * await isFounder(await foundAssessment(author, salt), author, salt) // => true
 * await isFounder(await foundAssessment(author, salt), author, newSecret()) // => false
 */
export async function isFounder(
	assessment: AssessmentId,
	author: AuthorId,
	salt: Uint8Array,
): Promise<boolean> {
	return salt.length === SALT_BYTES && (await foundAssessment(author, salt)) === assessment;
}
