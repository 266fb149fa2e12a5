// @ts-check

/** One question of each kind, by its id in the goal-alignment pack. */
export const itemOfKind = {
	scale: 'sponsor-seen',
	'yes-partly-no': 'asked-before',
	single: 'trade-offs',
	multiple: 'sponsor-reach',
	ranking: 'goal-order',
	allocation: 'goal-points',
	number: 'final-cost',
	date: 'benefit-date',
	entity: 'sponsor',
	text: 'success-sentence',
};

/** A question that is asked twice: what one thinks, and what one thinks another group says. */
export const predictedItem = 'primary-goal';
