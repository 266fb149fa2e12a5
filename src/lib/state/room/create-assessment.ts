import { loadFreightStory } from '$lib/questionnaires';
import { foundAssessment, generateDeviceKey, newSecret, type AssessmentId } from '$lib/records';
import type { Shelf } from '$lib/storage';
import { enterRoom } from './current-room';
import { openDevice } from '../device/device.svelte';
import type { SetupDraft } from '../facilitation/setup-draft';
import type { LiveRoom } from './live-room.svelte';
import { signStory } from './sign-story';

/** Founds an assessment on this device, signs its set-up and saves both; the room stays open for the pages that follow. */
export async function createAssessment(
	draft: SetupDraft,
	otherGroup: string,
): Promise<AssessmentId> {
	const room = await found(draft, otherGroup, false);
	await room.saving.whenSaved();
	return room.id;
}

/** A fresh copy of the sample: this person leads it, 14 fictional respondents have answered, the answers are open. */
export async function openSample(otherGroup: string): Promise<AssessmentId> {
	const story = await loadFreightStory();
	const room = await found(story.setup, otherGroup, true);
	await signStory(room.context, story);
	await room.facilitation.revealAnswers();
	await room.saving.whenSaved();
	return room.id;
}

async function found(draft: SetupDraft, otherGroup: string, isSample: boolean): Promise<LiveRoom> {
	const { shelf } = await openDevice();
	const salt = crypto.getRandomValues(new Uint8Array(16));
	const id = await listOnDevice(shelf, draft.title, salt, isSample);
	const room = await enterRoom(id, otherGroup);
	await room.facilitation.saveSetup({ ...draft, title: draft.title.trim(), salt });
	return room;
}

async function listOnDevice(
	shelf: Shelf,
	title: string,
	salt: Uint8Array,
	isSample: boolean,
): Promise<AssessmentId> {
	const key = await generateDeviceKey();
	const id = await foundAssessment(key.author, salt);
	const now = Date.now();
	await shelf.putKey(id, key);
	await shelf.put({
		id,
		title: title.trim(),
		role: 'facilitator',
		secret: newSecret(),
		createdAt: now,
		openedAt: now,
		backedUpAt: null,
		bytes: 0,
		joined: false,
		isSharing: !isSample,
		isSample,
	});
	return id;
}
