import { defineSection } from '../define-section';

/** Five signs that the picture is split already. The first point is whole, the last one shows it most. */
export const symptoms = defineSection({
	id: 'foundation-symptoms',
	title: 'What shows already',
	purpose: 'Signs that the work is held together by hand.',
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
			text: 'How often do you type or copy what another system holds already?',
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
			text: 'Work lands between two departments. How long until somebody takes it on?',
			points: [
				'It is clear at once',
				'It takes a day',
				'It takes a week',
				'It takes longer than a week',
				'Mostly nobody takes it on',
			],
			isShort: true,
		},
		{
			kind: 'scale',
			id: 'symptom-adjusted',
			text: 'What happens to the figures between the system and the report?',
			points: [
				'Nothing, they are read off',
				'They are put together within a day',
				'Putting them together takes days',
				'Some are put right by hand',
				'Many are put right by hand, for weeks',
			],
			isShort: true,
		},
		{
			kind: 'scale',
			id: 'symptom-own-tools',
			text: 'The tools that nobody ordered are switched off tonight. How much of the work stops?',
			hint: 'Own spreadsheets, chat groups, apps, notes.',
			points: ['None of it', 'A little of it', 'About a quarter', 'About half', 'Most of it'],
			isShort: true,
		},
	],
});
