import { defineSection } from '../define-section';

/** Five places where a new platform lands on something that does not hold. The first point is sound, the last one leaks most. */
export const leaks = defineSection({
	id: 'foundation-leaks',
	title: 'What it will stand on',
	purpose: 'Whether what a new system takes over holds, before it is built on.',
	items: [
		{
			kind: 'scale',
			id: 'leak-untried',
			text: 'How much of your daily work is written down in a way that somebody else has tried out?',
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
			text: 'Two lists say different things about one customer or item. How is it settled which one counts?',
			points: [
				'There is only one list',
				'One list is named, and all go by it',
				'One list is named, and some go by it',
				'Whoever needs it decides each time',
				'It is not settled, both stay in use',
			],
			isShort: true,
		},
		{
			kind: 'scale',
			id: 'leak-approvals',
			text: 'The person who has to say yes is ill today. What happens to what waits for them?',
			points: [
				'Somebody named steps in at once',
				'Somebody named steps in later',
				'We ask around and find a way',
				'Most of it waits',
				'All of it waits until they are back',
			],
			isShort: true,
		},
		{
			kind: 'scale',
			id: 'leak-paper-owner',
			text: 'Something goes wrong. How often does the person who is in charge on paper deal with it?',
			points: [
				'Every time',
				'Most of the time',
				'About half of the time',
				'Seldom',
				'Never, or nobody is in charge on paper',
			],
			isShort: true,
		},
		{
			kind: 'scale',
			id: 'leak-reports',
			text: 'You have to decide. How much of what you need stands in the report you get?',
			points: [
				'All of it',
				'Most of it',
				'About half of it',
				'A little of it',
				'None: it says what was typed in',
			],
			isShort: true,
		},
	],
});
