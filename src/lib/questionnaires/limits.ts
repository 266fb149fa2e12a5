/** How much one questionnaire and one answer may hold. Lengths are in UTF-16 code units. */
export const LIMITS = {
	questionLength: 500,
	hintLength: 500,
	labelLength: 200,
	unitLength: 40,
	options: { min: 2, max: 20 },
	points: { min: 2, max: 11 },
	textLength: 2000,
	commentLength: 1000,
} as const;
