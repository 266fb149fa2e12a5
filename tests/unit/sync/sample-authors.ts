import {
	answerBody,
	fieldBody,
	joinBody,
	setupBody,
	verifyHere,
	type Verify,
} from '../../../src/lib/model';
import { departmentId, groupId, parseItem } from '../../../src/lib/questionnaires';
import {
	foundAssessment,
	generateDeviceKey,
	signRecord,
	type AssessmentId,
	type CborValue,
	type DeviceKey,
	type RecordDraft,
	type SignedRecord,
} from '../../../src/lib/records';

/** One assessment and the people in it, with real keys. */
export interface SampleAuthors {
	readonly assessment: AssessmentId;
	/** The first is the facilitator. */
	readonly keys: readonly DeviceKey[];
	readonly setup: SignedRecord;
	/** Signs, or finds what was signed before from the same draft by the same author. */
	readonly sign: (key: DeviceKey, draft: RecordDraft) => Promise<SignedRecord>;
	/** Really verifies each record once, and remembers. */
	readonly verify: Verify;
}

export const ITEMS = ['own-one', 'own-two', 'own-three', 'own-four'] as const;

/** Makes keys for `people` people and founds an assessment with four scale items. */
export async function foundSample(people: number): Promise<SampleAuthors> {
	const keys = await Promise.all(Array.from({ length: people }, () => generateDeviceKey()));
	const [facilitator] = keys;
	if (!facilitator) throw new Error('nobody');
	const salt = new Uint8Array(16).fill(7);
	const assessment = await foundAssessment(facilitator.author, salt);
	const sign = rememberSigned(assessment);
	const setup = await sign(facilitator, draft('setup', 'assessment', sampleSetup(salt), 1));
	return { assessment, keys, setup, sign, verify: rememberVerified() };
}

/** A draft as tests need it. `clock` is `seq` where nothing else is said. */
export function draft(
	kind: string,
	subject: string,
	body: CborValue,
	seq: number,
	clock = seq,
): RecordDraft {
	return { seq, clock, kind, subject, wallSeconds: 1_700_000_000, body };
}

export function joinDraft(name: string, seq: number): RecordDraft {
	return draft(
		'join',
		'respondent',
		joinBody({ name, group: groupId('it'), department: departmentId('it') }),
		seq,
	);
}

export function answerDraft(item: string, point: number, seq: number): RecordDraft {
	const response = { state: 'value', value: { kind: 'scale', point } } as const;
	return draft('answer', `r1/${item}`, answerBody({ response }), seq);
}

export function fieldDraft(entity: string, name: string, seq: number, clock: number): RecordDraft {
	return draft('field', `${entity}/name`, fieldBody(name), seq, clock);
}

function sampleSetup(salt: Uint8Array): CborValue {
	const ownItems = ITEMS.map((id) => {
		const item = parseItem({
			id,
			section: 'own-section',
			kind: 'scale',
			text: id,
			isShort: true,
			points: ['1', '2', '3', '4', '5'],
		});
		if (item instanceof Error) throw item;
		return item;
	});
	return setupBody({
		title: 'Simulation',
		organisation: 'Org',
		initiative: 'Initiative',
		initiativeKind: 'other',
		groups: [{ id: groupId('it'), name: 'IT' }],
		departments: [{ id: departmentId('it'), name: 'IT' }],
		packs: [],
		form: 'full',
		hidden: [],
		order: [],
		ownItems,
		naming: 'named',
		leastGroup: 5,
		visibility: 'open',
		predictedGroup: null,
		predictedByThem: null,
		minReader: [],
		salt,
	});
}

function rememberSigned(assessment: AssessmentId): SampleAuthors['sign'] {
	const signed = new Map<string, Promise<SignedRecord>>();
	return (key, record) => {
		const name = JSON.stringify([
			key.author,
			record.seq,
			record.clock,
			record.subject,
			bodyText(record.body),
		]);
		const known = signed.get(name) ?? signRecord(record, assessment, key);
		signed.set(name, known);
		return known;
	};
}

function bodyText(body: CborValue): string {
	return JSON.stringify(body, (_, value: unknown) => (value instanceof Map ? [...value] : value));
}

function rememberVerified(): Verify {
	const verified = new Map<string, ReturnType<Verify>>();
	return async (batch, assessment) => {
		const results = await Promise.all(
			batch.map((bytes) => {
				const text = String.fromCharCode(...bytes.subarray(-80), ...bytes.subarray(0, 400));
				const known = verified.get(text) ?? verifyHere([bytes], assessment);
				verified.set(text, known);
				return known;
			}),
		);
		return results.flat();
	};
}
