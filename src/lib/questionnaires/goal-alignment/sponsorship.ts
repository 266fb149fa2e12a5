import { defineSection } from '../define-section';

/** Who answers for the project, and how decisions come about. */
export const sponsorship = defineSection({
	id: 'sponsorship',
	title: 'Sponsorship and decisions',
	purpose: 'Whether everybody names the same people for decisions.',
	items: [
		{
			kind: 'entity',
			id: 'sponsor',
			text: 'Who is the sponsor, the one person responsible for this project?',
			list: 'person',
			isShort: true,
			weight: 1,
		},
		{
			kind: 'scale',
			id: 'sponsor-seen',
			text: 'When did you last see the sponsor do something for this project?',
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
			kind: 'multiple',
			id: 'sponsor-reach',
			text: 'Which of these can the sponsor really change?',
			options: {
				people: 'What people spend their time on',
				work: 'How work is done',
				systems: 'Which systems we use',
				money: 'What money is spent on',
			},
		},
		{
			kind: 'single',
			id: 'trade-offs',
			text: 'When two departments want different things, who decides in this project?',
			options: {
				sponsor: 'The sponsor',
				lead: 'The project lead',
				heads: 'The heads of both departments',
				it: 'IT',
				supplier: 'The supplier',
				loudest: 'Whoever pushes hardest',
				nobody: 'Nobody: it stays open',
			},
			isShort: true,
			weight: 1,
		},
		{
			kind: 'scale',
			id: 'obstacles',
			text: 'When something blocks the project, how long does it take to clear?',
			points: ['Hours', 'Days', 'Weeks', 'Months', 'It stays blocked'],
			readiness: 'high-is-bad',
		},
		{
			kind: 'single',
			id: 'milestone-owner',
			text: 'Who is responsible for the project’s next milestone?',
			options: {
				one: 'Exactly one person',
				two: 'Two people',
				several: 'Three or more people',
				group: 'A committee',
				nobody: 'Nobody',
			},
		},
	],
});
