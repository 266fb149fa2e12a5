// @ts-check

/** @typedef {import('../../src/lib/questionnaires/index.js').Answer} Answer */
/** @typedef {import('../../src/lib/questionnaires/index.js').AnswerValue} AnswerValue */
/** @typedef {import('../../src/lib/questionnaires/index.js').Item} Item */
/** @typedef {import('./load-sources.mjs').Sources['questionnaires']} Questionnaires */

const points = ['Not at all', 'A little', 'Half and half', 'Mostly', 'Completely'];
const options = ['cost', 'speed', 'quality', 'service', 'control', 'growth'].map((id) => ({
	id,
	label: `It is about ${id}`,
}));

/** What each kind needs besides its words; scales more often, as in a real pack. */
const shapes = [
	{ kind: 'scale', points },
	{ kind: 'single', options },
	{ kind: 'scale', points, readiness: { reversed: false } },
	{ kind: 'multiple', options },
	{ kind: 'scale', points, readiness: { reversed: true } },
	{ kind: 'ranking', options },
	{ kind: 'allocation', options },
	{ kind: 'number', unit: 'hours', min: 0, max: 200, step: 1, distance: 'ratio' },
	{ kind: 'date', min: '2027-01-01', max: '2030-12-31' },
	{ kind: 'yes-partly-no' },
	{ kind: 'entity', list: 'person' },
	{ kind: 'text', maxLength: 200 },
];

/**
 * A made-up questionnaire of all kinds of items in turn.
 * @param {Questionnaires} questionnaires
 * @param {number} count
 * @returns {readonly Item[]}
 */
export function syntheticItems({ parseItem }, count) {
	return Array.from({ length: count }, (_, index) => {
		const item = parseItem({
			...shapes[index % shapes.length],
			id: `item-${index}`,
			section: 'own',
			text: `How far do you agree with statement number ${index} about the work of your department?`,
			isShort: true,
		});
		if (item instanceof Error) throw item;
		return item;
	});
}

/**
 * One person's answer: one in ten does not know, one in five says how important it is, one in twelve comments.
 * @param {Questionnaires} questionnaires
 * @param {Item} item
 * @param {() => number} random
 * @param {readonly import('../../src/lib/questionnaires/index.js').EntityId[]} entities
 * @returns {Answer}
 */
export function syntheticAnswer(questionnaires, item, random, entities) {
	/** @type {Answer} */
	const answer =
		random() < 0.1
			? { response: { state: 'dk' } }
			: { response: { state: 'value', value: valueFor(questionnaires, item, random, entities) } };
	const step = /** @type {const} */ ([1, 2, 3])[Math.floor(random() * 3)];
	return {
		...answer,
		...(step !== undefined && random() < 0.2 ? { importance: step, confidence: step } : {}),
		...(random() < 1 / 12 ? { comment: 'We tried this two years ago and nobody used it.' } : {}),
	};
}

/**
 * @param {Questionnaires} questionnaires
 * @param {Item} item
 * @param {() => number} random
 * @param {readonly import('../../src/lib/questionnaires/index.js').EntityId[]} entities
 * @returns {AnswerValue}
 */
function valueFor({ entityId }, item, random, entities) {
	const upTo = (/** @type {number} */ count) => Math.floor(random() * count);
	switch (item.kind) {
		case 'scale':
			return { kind: 'scale', point: 1 + upTo(item.points.length) };
		case 'single':
			return { kind: 'single', option: pick(item.options, upTo).id };
		case 'multiple': {
			const ticked = item.options.filter(() => random() < 0.4);
			return { kind: 'multiple', options: ticked.map(({ id }) => id) };
		}
		case 'ranking': {
			const shuffled = item.options.map((option) => ({ option, by: random() }));
			shuffled.sort((a, b) => a.by - b.by);
			return { kind: 'ranking', order: shuffled.map(({ option }) => option.id) };
		}
		case 'allocation': {
			const first = upTo(11) * 10;
			const [a, b] = [pick(item.options, upTo).id, pick(item.options, upTo).id];
			return {
				kind: 'allocation',
				points: new Map(
					a === b
						? [[a, 100]]
						: [
								[a, first],
								[b, 100 - first],
							],
				),
			};
		}
		case 'number':
			return { kind: 'number', number: upTo(200) };
		case 'date':
			return { kind: 'date', day: `202${7 + upTo(3)}-${String(1 + upTo(12)).padStart(2, '0')}-15` };
		case 'yes-partly-no':
			return {
				kind: 'yes-partly-no',
				choice: pick(/** @type {const} */ (['yes', 'partly', 'no']), upTo),
			};
		case 'entity':
			return {
				kind: 'entity',
				entity: entities.length === 0 ? '@nobody' : entityId(pick(entities, upTo)),
			};
		case 'text':
			return { kind: 'text', text: 'One list of shipments that everybody trusts.' };
	}
}

/**
 * @template Thing
 * @param {readonly Thing[]} things not empty
 * @param {(count: number) => number} upTo
 * @returns {Thing}
 */
function pick(things, upTo) {
	const thing = things[upTo(things.length)];
	if (thing === undefined) throw new Error('nothing to pick from');
	return thing;
}
