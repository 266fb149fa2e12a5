import fc from 'fast-check';
import {
	ACCOUNT_LIMITS,
	entityId,
	type Listed,
	type Mention,
	type ProcessAccount,
} from '$lib/questionnaires';

const line = fc.string({ unit: 'grapheme-ascii', maxLength: 30 });
const what = fc
	.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 })
	.filter((text) => text.trim() !== '');
const mention: fc.Arbitrary<Mention> = fc.oneof(
	fc
		.stringMatching(/^(person|system|process)-[0-9a-f]{16}$/)
		.map((id): Mention => ({ kind: 'entry', id: entityId(id) })),
	what.map((text): Mention => ({ kind: 'words', text })),
);
const none = fc.constantFrom({ kind: 'none' } as const, { kind: 'dk' } as const);
const answer = fc.oneof(mention, none);
const outside = fc.constant({ kind: 'outside' } as const);
const choice = fc.constantFrom('yes', 'partly', 'no', 'dk');

function listOf<Row>(row: fc.Arbitrary<Row>): fc.Arbitrary<Listed<Row>> {
	return fc.oneof(
		{ weight: 5, arbitrary: fc.array(row, { maxLength: Math.min(4, ACCOUNT_LIMITS.rows) }) },
		{ weight: 1, arbitrary: fc.constant('dk' as const) },
	);
}

/** Any account that the form can make. */
export const anyAccount: fc.Arbitrary<ProcessAccount> = fc.record(
	{
		story: line,
		documented: choice,
		documentPlace: line,
		documentTrue: choice,
		owner: answer,
		backup: answer,
		inputs: listOf(
			fc.record(
				{
					from: fc.oneof(mention, outside, fc.constant({ kind: 'dk' } as const)),
					item: line,
					form: line,
					trigger: line,
				},
				{ requiredKeys: ['from'] },
			),
		),
		outputs: listOf(
			fc.record(
				{ to: fc.oneof(mention, outside, none), item: line, form: line },
				{ requiredKeys: ['to'] },
			),
		),
		systems: listOf(fc.record({ system: mention, purpose: line }, { requiredKeys: ['system'] })),
		authority: answer,
		data: listOf(
			fc.record({ what, source: answer, copies: line }, { requiredKeys: ['what', 'source'] }),
		),
		manualSteps: listOf(
			fc.record({ what, how: fc.constantFrom('by-hand', 're-keyed', 'spreadsheet') }),
		),
		approvals: listOf(
			fc.record({ what, who: answer, whenAway: line }, { requiredKeys: ['what', 'who'] }),
		),
		pressure: fc.constantFrom('holds', 'slows', 'breaks', 'one-person', 'dk'),
		pressureNote: line,
		workarounds: listOf(
			fc.record(
				{
					what,
					kind: fc.constantFrom('workaround', 'exception', 'unofficial-tool'),
					purpose: line,
					owner: answer,
					data: line,
					ifStops: line,
				},
				{ requiredKeys: ['what', 'kind'] },
			),
		),
		basis: fc.constantFrom('do', 'saw', 'told', 'assume'),
	},
	{ requiredKeys: [] },
);
