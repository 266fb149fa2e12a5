import { defineSection } from '../define-section';

/** Five places where a new platform lands on something that does not hold. The first point is sound, the last one leaks most. */
export const leaks = defineSection({
	id: 'foundation-leaks',
	title: 'What it will build on',
	purpose: 'Whether today’s work is sound enough to build on.',
	items: [
		{
			kind: 'scale',
			id: 'leak-untried',
			text: 'How much of your daily work is written down in a way that somebody else has tested?',
			points: [
				'Nearly all of it',
				'Most of it',
				'About half of it',
				'A little of it',
				'Next to nothing',
			],
			isShort: true,
		},
		{
			kind: 'scale',
			id: 'leak-versions',
			text: 'Two lists say different things about a customer or item. How do you settle which one counts?',
			points: [
				'There is only one list',
				'One list counts, and everybody uses it',
				'One list counts, but only some use it',
				'Whoever needs it decides each time',
				'It is not settled: both stay in use',
			],
			isShort: true,
		},
		{
			kind: 'scale',
			id: 'leak-approvals',
			text: 'The person who has to approve is ill today. What happens to the work waiting for them?',
			points: [
				'A named stand-in steps in at once',
				'A named stand-in steps in later',
				'We ask around and find a way',
				'Most of it waits',
				'All of it waits until they are back',
			],
			isShort: true,
		},
		{
			kind: 'scale',
			id: 'leak-paper-owner',
			text: 'Something goes wrong. How often does the person officially in charge deal with it?',
			points: [
				'Every time',
				'Most of the time',
				'About half the time',
				'Rarely',
				'Never, or nobody is officially in charge',
			],
			isShort: true,
		},
		{
			kind: 'scale',
			id: 'leak-reports',
			text: 'You have to make a decision. How much of what you need is in the report you get?',
			points: [
				'All of it',
				'Most of it',
				'About half of it',
				'A little of it',
				'None: it only repeats what was typed in',
			],
			isShort: true,
		},
	],
});
