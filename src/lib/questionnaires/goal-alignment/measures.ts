import { defineSection } from '../define-section';

/** Which figures are to move, and who says that they did. */
export const measures = defineSection({
	id: 'measures',
	title: 'Measures',
	purpose: 'Whether a figure would show the benefit, beyond “the system is switched on”.',
	items: [
		{
			kind: 'single',
			id: 'main-figure',
			text: 'Which figure should move first if the project works?',
			options: {
				'lead-time': 'How long a job takes from start to finish',
				'unit-cost': 'What each job costs us',
				errors: 'Errors and rework',
				sales: 'Sales or margin',
				complaints: 'What customers say about us',
				cash: 'Days until we are paid',
				none: 'None: it is not about figures',
			},
			isShort: true,
		},
		{
			kind: 'multiple',
			id: 'figure-written',
			text: 'What is written down about the project’s main figure?',
			hint: 'Tick only what you could show somebody.',
			options: {
				today: 'Where it stands today',
				target: 'Where it should get to',
				'by-when': 'When it should get there',
				'early-sign': 'An early sign that it is on its way',
				owner: 'Who is responsible for it',
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
				used: 'When everybody uses it',
				moved: 'When the figures have moved',
				spent: 'When the money is spent',
				unsaid: 'Nobody has said yet',
			},
			isShort: true,
		},
	],
});
