import { defineSection } from '../define-section';
import { HORIZON } from './horizon';

/** What the project covers, by when and for how much. */
export const scope = defineSection({
	id: 'scope',
	title: 'Scope and plan',
	purpose: 'Whether people see the same plan and believe it.',
	items: [
		{
			kind: 'scale',
			id: 'scope-line',
			text: 'How clear is it what the project covers and what it leaves out?',
			points: [
				'Not clear at all',
				'Mostly unclear',
				'Clear in some places',
				'Clear in most places',
				'Clear everywhere',
			],
			readiness: 'high-is-good',
		},
		{
			kind: 'single',
			id: 'scope-changer',
			text: 'Who may change what the project covers?',
			options: {
				sponsor: 'The sponsor',
				lead: 'The project lead',
				steering: 'A steering group',
				it: 'IT',
				supplier: 'The supplier',
				anyone: 'Anyone who pushes hard enough',
			},
		},
		{
			kind: 'date',
			id: 'go-live-date',
			text: 'On what date will people really start to use the new system?',
			hint: 'What you believe, not what the plan says.',
			...HORIZON,
			isShort: true,
		},
		{
			kind: 'number',
			id: 'final-cost',
			text: 'How much of the planned budget will the project use in the end?',
			hint: '100 is exactly as planned; 150 is half as much again.',
			unit: '% of the budget',
			min: 50,
			max: 400,
			step: 5,
			distance: 'ratio',
		},
		{
			kind: 'scale',
			id: 'work-studied',
			text: 'How closely has the project studied how work is done here today?',
			points: [
				'Not at all',
				'From a distance',
				'Some of the work',
				'Most of the work',
				'All of it, step by step',
			],
			readiness: 'high-is-good',
			isShort: true,
		},
	],
});
