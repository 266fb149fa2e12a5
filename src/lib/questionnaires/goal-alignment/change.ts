import { defineSection } from '../define-section';

/** What the project does to each person's work. */
export const change = defineSection({
	id: 'change',
	title: 'Change and what I gain',
	purpose: 'Whether people who have to change know what they gain.',
	items: [
		{
			kind: 'scale',
			id: 'day-better',
			text: 'Once the new system runs, will your own working day be better or worse?',
			points: ['Much worse', 'A little worse', 'About the same', 'A little better', 'Much better'],
			readiness: 'high-is-good',
			isShort: true,
			isPredicted: true,
		},
		{
			kind: 'single',
			id: 'my-gain',
			text: 'What would you gain most from it?',
			options: {
				easier: 'Easier work',
				time: 'More time for the work that matters',
				results: 'Better results',
				skills: 'New skills',
				nothing: 'Nothing I can see',
				loss: 'I could lose something',
			},
		},
		{
			kind: 'number',
			id: 'training-hours',
			text: 'How many paid hours do you expect to get for training on the new system?',
			unit: 'hours',
			min: 0,
			max: 80,
			step: 1,
			distance: 'ratio',
		},
		{
			kind: 'yes-partly-no',
			id: 'asked-before',
			text: 'Were the people who do the work asked before the decision was made?',
			readiness: 'high-is-good',
			isShort: true,
			isPredicted: true,
		},
		{
			kind: 'entity',
			id: 'champion',
			text: 'Who will people turn to when they are stuck with the new system?',
			hint: 'Somebody who knows both the daily work and the project.',
			list: 'person',
		},
		{
			kind: 'scale',
			id: 'last-change',
			text: 'How did the last big change to your tools turn out?',
			points: [
				'It was abandoned',
				'It left us worse off',
				'It changed little',
				'It left us better off',
				'It was a clear success',
			],
			readiness: 'high-is-good',
		},
	],
});
