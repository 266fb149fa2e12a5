import { openDB, type IDBPDatabase } from 'idb';
import {
	foundAssessment,
	generateDeviceKey,
	type AssessmentId,
	type DeviceKey,
} from '$lib/records';
import type { AssessmentEntry } from '$lib/storage';

/** A database name that no other test uses. */
export function freshName(): string {
	return `test-${crypto.randomUUID()}`;
}

/** A key and the assessment it founds. */
export async function founded(): Promise<{ readonly key: DeviceKey; readonly id: AssessmentId }> {
	const key = await generateDeviceKey();
	const salt = crypto.getRandomValues(new Uint8Array(16));
	return { key, id: await foundAssessment(key.author, salt) };
}

/** An entry of the shelf. */
export function entryOf(id: AssessmentId, changes: Partial<AssessmentEntry> = {}): AssessmentEntry {
	return {
		id,
		title: 'Freight',
		role: 'facilitator',
		secret: new Uint8Array(16).fill(7),
		createdAt: 1_000,
		openedAt: 2_000,
		backedUpAt: null,
		bytes: 0,
		joined: false,
		isSharing: true,
		isSample: false,
		...changes,
	};
}

/** Opens a database as it lies there, past the code under test, and closes it afterwards. */
export async function inDatabase<T>(
	name: string,
	work: (database: IDBPDatabase<unknown>) => Promise<T>,
): Promise<T> {
	const database = await openDB<unknown>(name);
	try {
		return await work(database);
	} finally {
		database.close();
	}
}

/** Done when `holds` says yes, asked again whenever `observe` calls back. */
export function until(
	holds: () => boolean,
	observe: (callback: () => void) => () => void,
): Promise<void> {
	if (holds()) return Promise.resolve();
	return new Promise((resolve) => {
		const stop = observe(() => {
			if (!holds()) return;
			stop();
			resolve();
		});
	});
}
