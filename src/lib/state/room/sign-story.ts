import {
	accountStatement,
	answerStatement,
	fieldStatement,
	FIRST_ROUND,
	joinStatement,
	type Ledger,
	type Statement,
} from '$lib/model';
import type { FreightStory, StoryRespondent } from '$lib/questionnaires';
import { generateDeviceKey, signRecord, type AssessmentId } from '$lib/records';

/**
 * Fills a fresh room with the story's respondents, each with a key of their own that is thrown away afterwards. All statements of one of them
 * are signed at once, for a signature is mostly waiting.
 */
export async function signStory(
	room: { readonly id: AssessmentId; readonly ledger: Ledger },
	story: FreightStory,
): Promise<void> {
	for (const [index, respondent] of story.respondents.entries()) {
		const key = await generateDeviceKey();
		const clock = room.ledger.nextClock();
		const wallSeconds = Math.floor(Date.now() / 1000);
		const records = await Promise.all(
			statementsOf(respondent, story, index).map((statement, place) =>
				signRecord(
					{ ...statement, seq: place + 1, clock: clock + place, wallSeconds },
					room.id,
					key,
				),
			),
		);
		room.ledger.addAll(records);
	}
	await room.ledger.settled();
}

function statementsOf(
	{ name, group, department, answers, accounts }: StoryRespondent,
	{ entities, fields }: FreightStory,
	index: number,
): readonly Statement[] {
	const isMine = ({ by }: { readonly by: number }) => by === index;
	return [
		joinStatement({ name, group, department }),
		...entities.filter(isMine).map((entity) => fieldStatement(entity.id, 'name', entity.name)),
		...fields.filter(isMine).map(({ id, field, value }) => fieldStatement(id, field, value)),
		...Array.from(answers, ([item, answer]) => answerStatement(FIRST_ROUND, item, answer)),
		...Array.from(accounts, ([process, account]) =>
			accountStatement(FIRST_ROUND, process, account),
		),
	];
}
