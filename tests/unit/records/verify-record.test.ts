import { expect, test } from 'vitest';
import {
	foundAssessment,
	generateDeviceKey,
	newSecret,
	signRecord,
	verifyRecord,
} from '$lib/records';

test('what was signed is what verifies', async () => {
	const key = await generateDeviceKey();
	const assessment = await foundAssessment(key.author, newSecret());
	const draft = {
		seq: 1,
		clock: 7,
		kind: 'answer',
		subject: 'r1/sponsor-active',
		wallSeconds: 1_790_000_000,
		body: new Map([[0, 'dk']]),
	};
	const record = await signRecord(draft, assessment, key);
	expect(await verifyRecord(record.bytes, assessment)).toEqual(record);
	expect(record).toMatchObject(draft);
});
