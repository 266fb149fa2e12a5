import { beforeAll, describe, expect, test } from 'vitest';
import { readMilestone, readProcess, readSystem, type Ledger } from '$lib/model';
import { loadFreightStory, type EntityId } from '$lib/questionnaires';
import {
	findContradictions,
	mergeCandidates,
	normaliseName,
	type Finding,
	type ContradictionCode,
	type Inventory,
} from '$lib/scoring';
import { InventoryBook } from '../../../src/lib/state/findings/inventory-book';
import { signStory } from '../../../src/lib/state/room/sign-story';
import { device, found } from '../model/room-of';

const story = await loadFreightStory();

let ledger: Ledger;
let inventory: Inventory;
let findings: readonly Finding[];

beforeAll(async () => {
	const { assessment, salt, setUp } = await found();
	ledger = device(assessment).ledger;
	ledger.add(await setUp({ ...story.setup, salt }));
	await ledger.settled();
	await signStory({ id: assessment, ledger }, story);
	inventory = new InventoryBook().read(ledger.projection, 'r1').inventory;
	findings = findContradictions(inventory);
});

/** Every code of the accounts, held complete by its type. */
const CODES: Readonly<Record<ContradictionCode, true>> = {
	DOC_CONFLICT: true,
	OWNER_CONFLICT: true,
	OWNER_DISPUTED: true,
	OWNER_NONE: true,
	OWNER_UNKNOWN: true,
	OWNER_DENIED: true,
	OWNER_OVERLOAD: true,
	AUTHORITY_CONFLICT: true,
	AUTHORITY_NONE: true,
	AUTHORITY_NOT_LISTED: true,
	SYSTEMS_DIVERGE: true,
	HANDOFF_UNACKNOWLEDGED: true,
	TARGET_UNDESCRIBED: true,
	INPUT_UNFED: true,
	SOURCE_UNDESCRIBED: true,
	ITEM_MISMATCH: true,
	ORPHAN_OUTPUT: true,
	PROCESS_ISOLATED: true,
	CYCLE: true,
	FUNCTION_DUPLICATED: true,
	SINGLE_POINT_OF_KNOWLEDGE: true,
	NOBODY_KNOWS: true,
	SINGLE_SOURCE: true,
};

describe('what is played', () => {
	test('every record is read, and everybody is there with their own answers and accounts', () => {
		const { projection } = ledger;
		expect(projection.refused).toEqual(new Map());
		expect(projection.respondents.map(({ name }) => name).sort()).toEqual(
			story.respondents.map(({ name }) => name).sort(),
		);
		for (const { author, name } of projection.respondents) {
			const told = story.respondents.find((one) => one.name === name);
			expect(projection.answers('r1').get(author)?.size, name).toBe(told?.answers.size);
			expect(projection.accounts('r1').get(author), name).toEqual(told?.accounts);
		}
	});

	test('every field is a readable one: nothing that was written is lost', () => {
		const read = new Map(
			[
				...ledger.projection.entities('process').map(readProcess),
				...ledger.projection.entities('system').map(readSystem),
				...ledger.projection.entities('milestone').map(readMilestone),
			].map((entry): [EntityId, object] => [entry.id, entry]),
		);
		const written = new Map(story.fields.map((one) => [`${one.id}/${one.field}`, one]));
		for (const { id, field, value } of written.values()) {
			const expected = PLURAL.has(field) ? String(value).split(' ') : value;
			expect(read.get(id), `${id}/${field}`).toHaveProperty(PROPERTY.get(field) ?? field, expected);
		}
	});

	test('people have changed each other’s words, and what stood there before is kept', () => {
		const history = story.fields.filter(
			(one) => ledger.projection.history(one.id, one.field).length > 1,
		);
		expect(history.length).toBeGreaterThanOrEqual(6);
		const proof = ledger.projection
			.entities('process')
			.find(({ name }) => name === 'Collect proof of delivery');
		const names = proof && ledger.projection.history(proof.id, 'name').map(({ value }) => value);
		expect(names).toEqual(['Collect proof of delivery', 'Get the delivery notes']);
	});
});

const PLURAL = new Set(['departments', 'processes']);
const PROPERTY = new Map([
	['official', 'isOfficial'],
	['archived', 'isArchived'],
	['merged-into', 'mergedInto'],
	['second-owner', 'secondOwner'],
	['owner-department', 'ownerDepartment'],
	['output-department', 'outputDepartment'],
]);

describe('what the accounts raise', () => {
	test('every rule has something to ask', () => {
		expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(Object.keys(CODES)));
	});

	test.each<[ContradictionCode, readonly string[]]>([
		['SINGLE_POINT_OF_KNOWLEDGE', ['Quote a shipment']],
		['OWNER_CONFLICT', ['Maintain the tariff table', 'Operations and dispatch', 'Sales']],
		['OWNER_DENIED', ['Maintain the tariff table', 'Operations and dispatch']],
		['INPUT_UNFED', ['Maintain the tariff table', 'Invoice deliveries']],
		['HANDOFF_UNACKNOWLEDGED', ['Collect proof of delivery', 'Invoice deliveries']],
		['SINGLE_POINT_OF_KNOWLEDGE', ['Close the month']],
		[
			'AUTHORITY_CONFLICT',
			[
				'Reconcile the customer lists',
				'Billing’s customer list',
				'The old ERP',
				'Walter’s month-end workbook',
			],
		],
		['OWNER_OVERLOAD', ['Tom Brandt']],
	])('%s: %j', (code, names) => {
		const subjects = names.map(normaliseName);
		expect(findings).toContainEqual(expect.objectContaining({ code, subjects }));
	});

	test('worst are few, so that a newcomer can read them', () => {
		const worst = findings.filter(({ severity }) => severity === 'critical');
		expect(worst.length).toBeGreaterThan(5);
		expect(worst.length).toBeLessThanOrEqual(20);
	});

	test('one name is written in two ways, and nothing else looks alike', () => {
		const names = inventory.records.flatMap(({ process, owner, systems }) => [
			process,
			owner ?? '',
			...(systems ?? []),
		]);
		const items = inventory.records.flatMap(({ inputs, outputs }) =>
			[...(inputs ?? []), ...(outputs ?? [])].map(({ item }) => item ?? ''),
		);
		expect(mergeCandidates(names.map(normaliseName))).toEqual([
			expect.objectContaining({ a: 'truck tracking', b: 'trucktracking', kind: 'spacing' }),
		]);
		expect(mergeCandidates(items.map(normaliseName))).toEqual([]);
	});
});
