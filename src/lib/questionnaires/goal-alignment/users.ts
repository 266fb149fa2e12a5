import { defineSection } from '../define-section';

/** What it will be like for those who work with the system all day. */
export const users = defineSection({
	id: 'users',
	title: 'The people who use it most',
	purpose: 'Whether the system will help the people who use it all day.',
	items: [
		{
			kind: 'single',
			id: 'main-user',
			text: 'Who will spend the most hours with the new system?',
			options: {
				managers: 'Managers',
				office: 'Office staff',
				'front-line': 'The front line',
				it: 'IT',
				outside: 'Customers or partners',
			},
		},
		{
			kind: 'scale',
			id: 'help-or-watch',
			text: 'For people who use it all day, will it feel like help or like being watched?',
			points: [
				'Only like being watched',
				'More like being watched',
				'About half and half',
				'More like help',
				'Only like help',
			],
			readiness: 'high-is-good',
			isShort: true,
			isPredicted: true,
		},
		{
			kind: 'multiple',
			id: 'side-tools',
			text: 'What will people still use on the side after a year?',
			options: {
				spreadsheets: 'Their own spreadsheets',
				paper: 'Paper lists',
				chat: 'Chats and messages',
				old: 'The old system',
				memory: 'What they remember',
			},
		},
		{
			kind: 'number',
			id: 'daily-use',
			text: 'Out of 100 people who should use it, how many will use it every day after six months?',
			unit: 'of 100 people',
			min: 0,
			max: 100,
			step: 1,
			distance: 'range',
			isShort: true,
		},
		{
			kind: 'yes-partly-no',
			id: 'users-tried',
			text: 'Have the people who will use it most tried it on their own work?',
			readiness: 'high-is-good',
		},
	],
});
