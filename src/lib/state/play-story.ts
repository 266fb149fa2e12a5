import { accountBody, answerBody, fieldBody, joinBody, type Ledger } from '$lib/model';
import type { FreightStory, StoryRespondent } from '$lib/questionnaires';
import { generateDeviceKey, signRecord, type AssessmentId, type CborValue } from '$lib/records';

/**
 * Fills a fresh room with the story's respondents, each with a key of their own that is thrown away afterwards. Everything that one of
 * them says is signed at once, for a signature is mostly waiting.
 */
export async function playStory(
	room: { readonly id: AssessmentId; readonly ledger: Ledger },
	story: FreightStory,
): Promise<void> {
	for (const [index, respondent] of story.respondents.entries()) {
		const key = await generateDeviceKey();
		const first = room.ledger.nextClock();
		const wallSeconds = Math.floor(Date.now() / 1000);
		const records = await Promise.all(
			sayingsOf(respondent, story, index).map(([kind, subject, body], place) => {
				const draft = { seq: place + 1, clock: first + place, kind, subject, wallSeconds, body };
				return signRecord(draft, room.id, key);
			}),
		);
		for (const record of records) room.ledger.add(record);
	}
	await room.ledger.settled();
}

type Saying = readonly [kind: string, subject: string, body: CborValue];

function sayingsOf(
	{ name, group, department, answers, accounts }: StoryRespondent,
	{ entities, fields }: FreightStory,
	index: number,
): readonly Saying[] {
	return [
		['join', 'respondent', joinBody({ name, group, department })],
		...entities
			.filter(({ by }) => by === index)
			.map((entity): Saying => ['field', `${entity.id}/name`, fieldBody(entity.name)]),
		...fields
			.filter(({ by }) => by === index)
			.map(({ id, field, value }): Saying => ['field', `${id}/${field}`, fieldBody(value)]),
		...Array.from(answers, ([item, answer]): Saying => [
			'answer',
			`r1/${item}`,
			answerBody(answer),
		]),
		...Array.from(accounts, ([process, account]): Saying => [
			'account',
			`r1/${process}`,
			accountBody(account),
		]),
	];
}
