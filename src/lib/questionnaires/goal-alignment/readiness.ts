import { defineSection } from '../define-section';

/** Whether people, data, technology and habits are there. */
export const readiness = defineSection({
	id: 'readiness',
	title: 'Readiness',
	purpose: 'Whether what the system lands on can carry it.',
	items: [
		{
			kind: 'scale',
			id: 'people-load',
			text: 'How full are the days of the people whom this project needs?',
			points: [
				'There is plenty of room',
				'There is some room',
				'They are just full',
				'They are too full',
				'They are far too full',
			],
			readiness: 'high-is-bad',
			isShort: true,
		},
		{
			kind: 'scale',
			id: 'data-condition',
			text: 'In what condition is the data that has to move into the new system?',
			points: [
				'Nobody can rely on it',
				'Wrong in many places',
				'Fine after checking',
				'Right in most places',
				'Right throughout',
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
			hint: 'A system, a file, a list: the one you would bet on.',
			list: 'system',
		},
		{
			kind: 'scale',
			id: 'system-fit',
			text: 'How well does the new system work with the systems that stay?',
			points: [
				'Not at all',
				'Only by hand',
				'With many workarounds',
				'With few workarounds',
				'Without any workaround',
			],
			readiness: 'high-is-good',
		},
		{
			kind: 'scale',
			id: 'failed-tries',
			text: 'What happens here when somebody tries something new and it fails?',
			points: [
				'It is held against them',
				'It is remembered for long',
				'Nothing much',
				'It is talked over',
				'Everybody learns from it',
			],
			readiness: 'high-is-good',
		},
	],
});
