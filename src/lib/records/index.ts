export {
	foundAssessment,
	isAssessmentId,
	isFounder,
	SALT_BYTES,
	toAssessmentId,
} from './assessment-id';
export { authorOf, isAuthorId, publicKeyOf } from './author-id';
export { areEqual } from './are-equal';
export { fromBase64Url, toBase64Url } from './base64-url';
export { decodeCanonical, encodeCanonical } from './canonical-cbor';
export { crc32 } from './crc-32';
export { generateDeviceKey, type DeviceKey } from './device-key';
export { fromHex, toHex } from './hex';
export { formatInvitation, parseInvitation, type Invitation } from './invitation';
export { parseRecord } from './parse-record';
export type {
	AssessmentId,
	AuthorId,
	CborValue,
	RecordDraft,
	RecordKey,
	SignedRecord,
} from './record';
export { isRecordKey, recordKey } from './record-key';
export { RECORD_LIMITS } from './record-limits';
export { deriveRoom, type RoomKeys } from './room-keys';
export { newSecret, SECRET_BYTES } from './secret';
export { signRecord } from './sign-record';
export type { SignatureAlgorithm } from './signature-algorithm';
export { verifyRecord } from './verify-record';
