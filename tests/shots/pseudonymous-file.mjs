// @ts-check
import { withSources } from '../bench/load-sources.mjs';
import { writer } from '../bench/sign-assessment.mjs';

/** A question on which a whole group says the same, and one on which everybody does. */
export const sameInGroup = 'sponsor-seen';
export const sameForAll = 'help-or-watch';

/** How often the sample's people are there: groups on both sides of five come of it. */
const times = 2;

/**
 * The sample's answers under pseudonyms, opened, as a file that another device has exported.
 * @returns {Promise<Buffer>}
 */
export function pseudonymousFile() {
	return withSources(async (sources) => {
		const { model, questionnaires, records, storage } = sources;
		const story = await questionnaires.loadFreightStory();
		const facilitator = await records.generateDeviceKey();
		const salt = crypto.getRandomValues(new Uint8Array(16));
		const assessment = await records.foundAssessment(facilitator.author, salt);
		const lead = writer(sources, assessment, facilitator);
		const naming = 'pseudonymous';
		const minReader = model.rulesNeeded({ naming });
		await lead('setup', 'assessment', model.setupBody({ ...story.setup, naming, minReader, salt }));
		for (const { id, name } of story.entities) {
			await lead('field', `${id}/name`, model.fieldBody(name));
		}
		const all = [lead];
		const people = Array.from({ length: times }, () => story.respondents).flat();
		for (const [index, { group, department, answers }] of people.entries()) {
			const write = writer(sources, assessment, await records.generateDeviceKey());
			all.push(write);
			const name = `Heron ${index + 1}`;
			await write('join', 'respondent', model.joinBody({ name, group, department }));
			for (const [item, answer] of answers) {
				const point =
					fixedPoint(item, group) ?? otherPoint(answer, index >= story.respondents.length);
				const said = point === null ? answer : { ...answer, response: onScale(point) };
				await write('answer', `r1/${item}`, model.answerBody(said));
			}
		}
		await lead('reveal', 'r1', model.revealBody());
		const bytes = all.flatMap(({ written }) => written.map((record) => record.bytes));
		const { title } = story.setup;
		return Buffer.from(storage.exportFile({ assessment, title, records: bytes }));
	});
}

/**
 * @param {string} item
 * @param {string} group
 */
function fixedPoint(item, group) {
	if (item === sameForAll) return 4;
	return item === sameInGroup && group === 'front-line' ? 1 : null;
}

/**
 * Who comes a second time answers scales a little otherwise: one point nearer to the middle.
 * @param {import('../../src/lib/questionnaires/index.js').Answer} answer
 * @param {boolean} isAgain
 */
function otherPoint({ response }, isAgain) {
	if (!isAgain || response?.state !== 'value' || response.value.kind !== 'scale') return null;
	return response.value.point + Math.sign(3 - response.value.point);
}

/** @param {number} point */
function onScale(point) {
	return /** @type {const} */ ({ state: 'value', value: { kind: 'scale', point } });
}
