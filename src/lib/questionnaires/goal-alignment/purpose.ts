import { defineSection } from '../define-section';
import { HORIZON } from './horizon';

const goals = {
	revenue: 'Increase revenue',
	cost: 'Cut costs',
	customer: 'Give customers a better experience',
	risk: 'Reduce risk or meet a regulation',
	legacy: 'Replace something near the end of its life',
};

/** What the project is for, and how people will know. */
export const purpose = defineSection({
	id: 'purpose',
	title: 'Purpose and success',
	purpose: 'Whether everybody wants the same thing from the project.',
	items: [
		{
			kind: 'single',
			id: 'primary-goal',
			text: 'Which one goal matters most for this project?',
			hint: 'The one you would keep if you could only keep one.',
			options: { ...goals, other: 'Something else' },
			isShort: true,
			isPredicted: true,
			weight: 1,
		},
		{
			kind: 'ranking',
			id: 'goal-order',
			text: 'When goals conflict, which should come first?',
			hint: 'Rank at least two, most important first. You can leave the rest out.',
			options: goals,
		},
		{
			kind: 'allocation',
			id: 'goal-points',
			text: 'If you had 100 points of effort, how would you share them among these goals?',
			options: { ...goals, work: 'Make daily work easier' },
			isShort: true,
		},
		{
			kind: 'text',
			id: 'success-sentence',
			text: 'What will be true at the end if this project works?',
			hint: 'One sentence is enough.',
			maxLength: 280,
		},
		{
			kind: 'date',
			id: 'benefit-date',
			text: 'By what date should the people around you notice the benefit of this project?',
			...HORIZON,
		},
		{
			kind: 'multiple',
			id: 'failure-signs',
			text: 'Which of these would make you call the project a failure?',
			options: {
				late: 'It is many months late',
				'over-budget': 'It costs far more than planned',
				unused: 'People work around it',
				service: 'Customers get worse service',
				'no-gain': 'No figure improves',
				mistrust: 'Nobody trusts its numbers',
				leavers: 'Good people leave because of it',
			},
		},
	],
});
