import { answerBody, fieldBody, joinBody, type Ledger } from '$lib/model';
import type { FreightStory } from '$lib/questionnaires';
import { generateDeviceKey, signRecord, type AssessmentId, type CborValue } from '$lib/records';
import type { LiveRoom } from './live-room.svelte';

/** Fills a fresh room with the story's respondents, each with a key of their own that is thrown away afterwards. */
export async function playStory(room: LiveRoom, story: FreightStory): Promise<void> {
	const { ledger } = room.parts;
	const writers = await Promise.all(story.respondents.map(() => storyWriter(room.id, ledger)));
	for (const [index, respondent] of story.respondents.entries()) {
		const write = writers[index];
		if (!write) continue;
		const { name, group, department, answers } = respondent;
		await write('join', 'respondent', joinBody({ name, group, department }));
		for (const entity of story.entities) {
			if (entity.by === index) await write('field', `${entity.id}/name`, fieldBody(entity.name));
		}
		for (const [item, answer] of answers) await write('answer', `r1/${item}`, answerBody(answer));
	}
	await ledger.settled();
}

type Write = (kind: string, subject: string, body: CborValue) => Promise<void>;

async function storyWriter(assessment: AssessmentId, ledger: Ledger): Promise<Write> {
	const key = await generateDeviceKey();
	let seq = 0;
	return async (kind, subject, body) => {
		seq += 1;
		const wallSeconds = Math.floor(Date.now() / 1000);
		const draft = { seq, clock: ledger.nextClock(), kind, subject, wallSeconds, body };
		ledger.add(await signRecord(draft, assessment, key));
	};
}
