/** How large and how deep a record may be, checked before anything is computed from it. */
export const RECORD_LIMITS = {
	/** Bytes of a whole record of any kind but `setup`. */
	bytes: 16 * 1024,
	/** Bytes of a whole record of kind `setup`, which carries own items. */
	setupBytes: 64 * 1024,
	/** Arrays and maps within one another in a body. */
	bodyDepth: 8,
	/** 9999-12-31, the last second that every calendar can show. */
	wallSeconds: 253_402_300_799,
} as const;
