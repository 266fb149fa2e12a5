// @ts-check
import { webcrypto } from 'node:crypto';
import { seededRandom } from './seeded-random.mjs';
import { syntheticAnswer, syntheticItems } from './synthetic-items.mjs';

/** @typedef {import('./load-sources.mjs').Sources} Sources */
/** @typedef {import('../../src/lib/records/index.js').SignedRecord} SignedRecord */

/**
 * A made-up assessment, signed by real keys.
 *
 * @typedef {object} SignedAssessment
 * @property {import('../../src/lib/records/index.js').AssessmentId} assessment
 * @property {readonly SignedRecord[]} records in the order in which they were made
 * @property {number} signMs
 */

const groupNames = ['Executives', 'IT', 'Operations', 'Finance', 'Front line'];
const entityCount = 12;

/**
 * @param {Sources} sources
 * @param {{ people: number; items: number; visibility?: 'open' | 'hidden' }} size
 * @returns {Promise<SignedAssessment>}
 */
export async function signAssessment(sources, { people, items, visibility = 'hidden' }) {
	const { model, questionnaires, records } = sources;
	const random = seededRandom(people * 1000 + items);
	const asked = syntheticItems(questionnaires, items);
	const facilitator = await records.generateDeviceKey();
	const salt = webcrypto.getRandomValues(new Uint8Array(16));
	const assessment = await records.foundAssessment(facilitator.author, salt);
	const groups = groupNames.map((name, index) => ({
		id: questionnaires.groupId(`group-${index}`),
		name,
	}));
	const departments = [{ id: questionnaires.departmentId('department'), name: 'Department' }];
	const entities = Array.from({ length: entityCount }, (_, index) =>
		questionnaires.entityId(`person-${index.toString(16).padStart(16, '0')}`),
	);
	const startedAt = performance.now();
	const lead = writer(sources, assessment, facilitator);
	await lead(
		'setup',
		'assessment',
		model.setupBody({
			...emptySetup,
			visibility,
			groups,
			departments,
			ownItems: asked,
			salt,
		}),
	);
	for (const [index, id] of entities.entries()) {
		await lead('field', `${id}/name`, model.fieldBody(`Person number ${index}`));
	}
	const all = [lead];
	for (let index = 0; index < people; index += 1) {
		const write = writer(sources, assessment, await records.generateDeviceKey());
		all.push(write);
		const group = groups[index % groups.length]?.id ?? questionnaires.groupId('group-0');
		const department = questionnaires.departmentId('department');
		await write(
			'join',
			'respondent',
			model.joinBody({ name: `Person ${index}`, group, department }),
		);
		for (const item of asked) {
			const answer = syntheticAnswer(questionnaires, item, random, entities);
			await write('answer', `r1/${item.id}`, model.answerBody(answer));
		}
	}
	return {
		assessment,
		records: all.flatMap(({ written }) => written),
		signMs: performance.now() - startedAt,
	};
}

/** @type {Omit<import('../../src/lib/model/index.js').Setup, 'groups' | 'departments' | 'ownItems' | 'salt'>} */
export const emptySetup = {
	title: 'Bench',
	organisation: '',
	initiative: '',
	initiativeKind: 'erp',
	packs: [],
	form: 'full',
	hidden: [],
	order: [],
	naming: 'named',
	leastGroup: 5,
	visibility: 'hidden',
	predictedGroup: null,
	predictedByThem: null,
	minReader: [],
};

let clock = 0;

/**
 * Signs records by one author, one after the other, and keeps them.
 * @param {Pick<Sources, 'records'>} sources
 * @param {import('../../src/lib/records/index.js').AssessmentId} assessment
 * @param {import('../../src/lib/records/index.js').DeviceKey} key
 */
export function writer({ records }, assessment, key) {
	/** @type {SignedRecord[]} */
	const written = [];
	/**
	 * @param {string} kind
	 * @param {string} subject
	 * @param {import('../../src/lib/records/index.js').CborValue} body
	 */
	const write = async (kind, subject, body) => {
		const draft = {
			seq: written.length + 1,
			clock: (clock += 1),
			kind,
			subject,
			wallSeconds: 1_800_000_000 + clock,
			body,
		};
		written.push(await records.signRecord(draft, assessment, key));
	};
	return Object.assign(write, { written });
}
