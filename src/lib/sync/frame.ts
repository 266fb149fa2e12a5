/** The kinds of messages that two peers exchange; see SPEC SY3. */
export type FrameKind =
	'ping' | 'pong' | 'presence' | 'digest' | 'yjs' | 'buckets' | 'keys' | 'want' | 'records';

/** How messages of one kind are sent. */
export interface FrameRule {
	/** The lower seven bits of a part's first byte. */
	readonly code: number;
	/** The largest message, in bytes, all its parts together. */
	readonly maxBytes: number;
	/** Urgent messages fit into one part and are sent between the parts of others. */
	readonly isUrgent: boolean;
}

const MEBIBYTE = 1024 * 1024;

export const FRAME_RULES: Readonly<Record<FrameKind, FrameRule>> = {
	ping: { code: 1, maxBytes: 0, isUrgent: true },
	pong: { code: 2, maxBytes: 0, isUrgent: true },
	presence: { code: 3, maxBytes: 2048, isUrgent: true },
	digest: { code: 4, maxBytes: 21, isUrgent: true },
	yjs: { code: 16, maxBytes: 16 * MEBIBYTE, isUrgent: false },
	buckets: { code: 17, maxBytes: 256 * 20, isUrgent: false },
	keys: { code: 18, maxBytes: 4 * MEBIBYTE, isUrgent: false },
	want: { code: 19, maxBytes: 4 * MEBIBYTE, isUrgent: false },
	records: { code: 20, maxBytes: 2 * MEBIBYTE, isUrgent: false },
};

/** The largest part in bytes, including its first byte: any two browsers can send this much in one piece. */
export const PART_BYTES = 16 * 1024;

/** Set in the first byte of a message's last part. */
export const LAST_PART = 0x80;

const kindsByCode: ReadonlyMap<number, FrameKind> = new Map(
	frameKinds().map((kind) => [FRAME_RULES[kind].code, kind]),
);

/** The kind with this code; `undefined` if only newer builds know it. */
export function frameKind(code: number): FrameKind | undefined {
	return kindsByCode.get(code);
}

/** Every kind. */
export function frameKinds(): readonly FrameKind[] {
	return ['ping', 'pong', 'presence', 'digest', 'yjs', 'buckets', 'keys', 'want', 'records'];
}
