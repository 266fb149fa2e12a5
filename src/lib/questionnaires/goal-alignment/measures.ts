import { defineSection } from '../define-section';

/** Which figures are to move, and who says that they did. */
export const measures = defineSection({
	id: 'measures',
	title: 'Measures',
	purpose:
		'Whether there is a figure that would show the gain, beyond “the system is switched on”.',
	items: [
		{
			kind: 'single',
			id: 'main-figure',
			text: 'Which figure should move first if the project works?',
			options: {
				'lead-time': 'How long a job takes from start to end',
				'unit-cost': 'What one job costs us',
				errors: 'Errors and work done twice',
				sales: 'Sales or margin',
				complaints: 'What customers say about us',
				cash: 'Days until we are paid',
				none: 'No figure, it is not about figures',
			},
			isShort: true,
		},
		{
			kind: 'multiple',
			id: 'figure-written',
			text: 'What is written down about the project’s main figure?',
			hint: 'Tick only what you could show to somebody.',
			options: {
				today: 'Where it stands today',
				target: 'Where it should get to',
				'by-when': 'By when it should get there',
				'early-sign': 'An early sign that shows it is on its way',
				owner: 'Who answers for it',
			},
		},
		{
			kind: 'entity',
			id: 'figure-confirmer',
			text: 'Who will check that the figures have really moved?',
			hint: 'The person who confirms them, not the one who reports them.',
			list: 'person',
		},
		{
			kind: 'single',
			id: 'done-when',
			text: 'When will this project be called done?',
			options: {
				switched: 'When the system is switched on',
				used: 'When everyone works with it',
				moved: 'When the figures have moved',
				spent: 'When the money is used up',
				unsaid: 'Nobody has said so far',
			},
			isShort: true,
		},
	],
});
