import {
	groupId,
	itemId,
	sectionId,
	type Answer,
	type AnswerValue,
	type Item,
	type ItemId,
	type ScaleItem,
	type SectionId,
} from '$lib/questionnaires';
import type { ItemScore, RoundScore, ScoringInput } from '$lib/scoring';

/** What one person says: a value, a non-answer with optional side questions, or nothing. */
export type Said = AnswerValue | Answer | null;

export const EXECUTIVES = { id: groupId('executives'), name: 'Executives' };
export const FRONT_LINE = { id: groupId('front-line'), name: 'Front line' };
export const IT = { id: groupId('it'), name: 'IT' };

export const SECTION: SectionId = sectionId('people');

/** A scale item of five points; further fields as given. */
export function scaleItem(id: string, more: Partial<ScaleItem> = {}): ScaleItem {
	return {
		kind: 'scale',
		id: itemId(id),
		section: SECTION,
		text: `How is ${id}?`,
		isShort: false,
		points: ['very poor', 'poor', 'fair', 'good', 'very good'],
		...more,
	};
}

/** A point of a scale as an answer. */
export const point = (value: number): AnswerValue => ({ kind: 'scale', point: value });

/** A round in which the people of each group say what is listed, in order, about each item; they are e1, e2, f1 ... */
export function smallRound(
	items: readonly Item[],
	executives: Readonly<Record<string, readonly Said[]>>,
	frontLine: Readonly<Record<string, readonly Said[]>>,
): ScoringInput {
	const sections = [...new Set(items.map(({ section }) => section))];
	const people = [
		...peopleOf('e', EXECUTIVES.id, executives),
		...peopleOf('f', FRONT_LINE.id, frontLine),
	];
	return {
		sections: sections.map((id) => ({ id, title: id, purpose: id })),
		items,
		groups: [EXECUTIVES, FRONT_LINE],
		respondents: people.map(({ id, group }) => ({ id, group })),
		answers: new Map(people.map(({ id, answers }) => [id, answers])),
		entityNames: new Map(),
	};
}

function peopleOf(
	prefix: string,
	group: typeof EXECUTIVES.id,
	said: Readonly<Record<string, readonly Said[]>>,
) {
	const size = Math.max(0, ...Object.values(said).map((list) => list.length));
	return Array.from({ length: size }, (_, index) => ({
		id: `${prefix}${index + 1}`,
		group,
		answers: new Map<ItemId, Answer>(
			Object.entries(said).flatMap(([item, list]) => {
				const one = list[index] ?? null;
				return one === null ? [] : [[itemId(item), toAnswer(one)] as const];
			}),
		),
	}));
}

function toAnswer(said: AnswerValue | Answer): Answer {
	return 'kind' in said ? { response: { state: 'value', value: said } } : said;
}

/** A non-answer. */
export const dontKnow: Answer = { response: { state: 'dk' } };
export const notMyArea: Answer = { response: { state: 'na' } };
export const ratherNot: Answer = { response: { state: 'skip' } };

/** The score of the item at a place. */
export function scoreAt(round: RoundScore, index = 0): ItemScore {
	const score = round.items[index];
	if (score === undefined) throw new Error(`no item ${index}`);
	return score;
}
