import { defineSection } from '../define-section';

/** Five signs that the picture is split already. The first point is whole, the last one shows it most. */
export const symptoms = defineSection({
	id: 'foundation-symptoms',
	title: 'Early warning signs',
	purpose: 'Signs that manual effort holds the work together.',
	items: [
		{
			kind: 'scale',
			id: 'symptom-kept-twice',
			text: 'In how many systems or lists do people keep the same facts up to date?',
			hint: 'Think of an address, a price, or a status.',
			points: ['In one', 'In two', 'In three', 'In four or five', 'In more than five'],
			isShort: true,
		},
		{
			kind: 'scale',
			id: 'symptom-bridges',
			text: 'How often do you type or copy what another system already holds?',
			points: [
				'Never',
				'A few times a year',
				'A few times a month',
				'A few times a week',
				'Every day',
			],
			isShort: true,
		},
		{
			kind: 'scale',
			id: 'symptom-nobodys',
			text: 'Work falls between two departments. How long until somebody takes it on?',
			points: [
				'No time: it is clear at once',
				'A day',
				'A week',
				'Longer than a week',
				'Usually nobody takes it on',
			],
			isShort: true,
		},
		{
			kind: 'scale',
			id: 'symptom-adjusted',
			text: 'What happens to figures between the system and the report?',
			points: [
				'Nothing: they are used as they are',
				'They are put together within a day',
				'Putting them together takes days',
				'Some are corrected by hand',
				'Many are corrected by hand, for weeks',
			],
			isShort: true,
		},
		{
			kind: 'scale',
			id: 'symptom-own-tools',
			text: 'All unofficial tools are switched off tonight. How much of the work stops?',
			hint: 'People’s own spreadsheets, chat groups, apps and notes.',
			points: ['None of it', 'A little of it', 'About a quarter', 'About half', 'Most of it'],
			isShort: true,
		},
	],
});
