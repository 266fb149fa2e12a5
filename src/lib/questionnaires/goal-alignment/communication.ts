import { defineSection } from '../define-section';

/** Whether news travels down, and trouble up. */
export const communication = defineSection({
	id: 'communication',
	title: 'Communication',
	purpose: 'Whether news reaches everybody, and whether problems are heard.',
	items: [
		{
			kind: 'scale',
			id: 'last-news',
			text: 'When did you last get real news about this project?',
			hint: 'Something new that you could use.',
			points: [
				'Never',
				'More than six months ago',
				'In the last six months',
				'In the last month',
				'In the last week',
			],
			readiness: 'high-is-good',
		},
		{
			kind: 'scale',
			id: 'project-state',
			text: 'How is the project doing today?',
			points: ['Stopped', 'In real trouble', 'Slipping', 'On track', 'Ahead of plan'],
		},
		{
			kind: 'single',
			id: 'problem-route',
			text: 'Where would you take a problem with this project?',
			options: {
				manager: 'To my manager',
				lead: 'To the project lead',
				it: 'To IT',
				meeting: 'To a regular meeting',
				colleagues: 'To colleagues',
				nowhere: 'Nowhere: I would keep it to myself',
			},
		},
		{
			kind: 'scale',
			id: 'problem-answer',
			text: 'When somebody raises a problem, how often do they hear back?',
			points: ['Never', 'Rarely', 'About half the time', 'Most of the time', 'Every time'],
			readiness: 'high-is-good',
		},
		{
			kind: 'scale',
			id: 'bad-news',
			text: 'What happens to bad news on its way to the top?',
			points: [
				'It gets people into trouble',
				'It is held back',
				'It arrives watered down',
				'Most of it arrives',
				'It arrives unchanged',
			],
			readiness: 'high-is-good',
			isShort: true,
			isPredicted: true,
		},
	],
});
