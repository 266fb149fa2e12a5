import { defineSection } from '../define-section';

/** Whether people, data, technology and habits are there. */
export const readiness = defineSection({
	id: 'readiness',
	title: 'Capacity and data',
	purpose: 'Whether people, data and systems are ready for it.',
	items: [
		{
			kind: 'scale',
			id: 'people-load',
			text: 'How busy are the people this project needs?',
			points: [
				'They have plenty of time',
				'They have some time',
				'They are just about full',
				'They are too busy',
				'They are far too busy',
			],
			readiness: 'high-is-bad',
			isShort: true,
		},
		{
			kind: 'scale',
			id: 'data-condition',
			text: 'What condition is the data in that has to move to the new system?',
			points: [
				'Nobody can rely on it',
				'Wrong in many places',
				'Fine once checked',
				'Right in most places',
				'Right everywhere',
			],
			readiness: 'high-is-good',
			isShort: true,
			isPredicted: true,
			weight: 1,
		},
		{
			kind: 'entity',
			id: 'trusted-system',
			text: 'Where do you look when the figures have to be right?',
			hint: 'The system, file or list you would bet on.',
			list: 'system',
		},
		{
			kind: 'scale',
			id: 'system-fit',
			text: 'How well will the new system work with the systems you keep?',
			points: [
				'Not at all',
				'Only by hand',
				'With many workarounds',
				'With a few workarounds',
				'Without workarounds',
			],
			readiness: 'high-is-good',
		},
		{
			kind: 'scale',
			id: 'failed-tries',
			text: 'What happens here when somebody tries something new and it fails?',
			points: [
				'It is held against them',
				'It is remembered for a long time',
				'Nothing much',
				'It is discussed',
				'Everybody learns from it',
			],
			readiness: 'high-is-good',
		},
	],
});
