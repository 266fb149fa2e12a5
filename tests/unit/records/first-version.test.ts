import { describe, expect, test } from 'vitest';
import {
	decodeCanonical,
	deriveRoom,
	formatInvitation,
	foundAssessment,
	fromHex,
	isAuthorId,
	parseInvitation,
	signRecord,
	toAssessmentId,
	toHex,
	verifyRecord,
} from '$lib/records';
import { firstVersion } from './first-version';
import { fixedKey } from './fixed-key';

const assessment = toAssessmentId(firstVersion.assessment);

describe('what the first version wrote', () => {
	test.each(firstVersion.records)('$algorithm $kind $seq still verifies', async (written) => {
		const { bytes, body, algorithm: _algorithm, ...fields } = written;
		const record = await verifyRecord(fromHex(bytes), assessment);
		expect(record).toMatchObject(fields);
		expect(record.body).toEqual(decodeCanonical(fromHex(body)));
	});

	test('is written again by the same key, to the byte', async () => {
		const key = await fixedKey('Ed25519');
		for (const { bytes, body, algorithm, ...fields } of firstVersion.records) {
			if (algorithm !== 'Ed25519') continue;
			const draft = { ...fields, body: decodeCanonical(fromHex(body)) };
			expect(toHex((await signRecord(draft, assessment, key)).bytes)).toBe(bytes);
		}
	});

	test('is the same assessment, invitation and room', async () => {
		const { founder, salt, invitation, topic, password } = firstVersion;
		const secret = fromHex(firstVersion.secret);
		if (!isAuthorId(founder)) throw new Error('no author');
		expect(await foundAssessment(founder, fromHex(salt))).toBe(assessment);
		expect(formatInvitation({ assessment, secret })).toBe(invitation);
		expect(parseInvitation(invitation)).toEqual({ assessment, secret });
		expect(await deriveRoom(secret)).toEqual({ topic, password });
	});
});
