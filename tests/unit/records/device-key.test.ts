import { afterEach, expect, test, vi } from 'vitest';
import {
	foundAssessment,
	generateDeviceKey,
	isFounder,
	newSecret,
	publicKeyOf,
	signRecord,
	verifyRecord,
} from '$lib/records';
import { fixedKey } from './fixed-key';

afterEach(() => vi.restoreAllMocks());

const draft = { seq: 1, clock: 1, kind: 'join', subject: 'respondent', wallSeconds: 0, body: null };

test('a device key is Ed25519 and cannot be read out', async () => {
	const key = await generateDeviceKey();
	expect(key.algorithm).toBe('Ed25519');
	expect(publicKeyOf(key.author)).toHaveLength(32);
	expect(key.privateKey.extractable).toBe(false);
	await expect(crypto.subtle.exportKey('pkcs8', key.privateKey)).rejects.toThrow();
});

test('a browser without Ed25519 gets a P-256 key that works as well', async () => {
	const generate = crypto.subtle.generateKey.bind(crypto.subtle);
	vi.spyOn(crypto.subtle, 'generateKey').mockImplementation((algorithm, extractable, usages) => {
		if (typeof algorithm === 'object' && algorithm.name === 'Ed25519') {
			return Promise.reject(new DOMException('no such algorithm', 'NotSupportedError'));
		}
		return generate(algorithm, extractable, usages);
	});
	const key = await generateDeviceKey();
	expect(key.algorithm).toBe('ES256');
	expect(key.privateKey.extractable).toBe(false);
	const assessment = await foundAssessment(key.author, newSecret());
	const record = await signRecord(draft, assessment, key);
	expect(await verifyRecord(record.bytes, assessment)).toEqual(record);
});

test('a browser that cannot check a signature says so instead of calling it forged', async () => {
	const key = await generateDeviceKey();
	const assessment = await foundAssessment(key.author, newSecret());
	const { bytes } = await signRecord(draft, assessment, key);
	const unsupported = new DOMException('no such algorithm', 'NotSupportedError');
	vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(unsupported);
	await expect(verifyRecord(bytes, assessment)).rejects.toThrow('browser-unsupported');
});

test('the founder can be proved by the salt, and nobody else with any', async () => {
	const [founder, other] = [await fixedKey('Ed25519'), await fixedKey('ES256')];
	const salt = newSecret();
	const assessment = await foundAssessment(founder.author, salt);
	expect(assessment).toMatch(/^[0-9a-f]{32}$/);
	expect(await isFounder(assessment, founder.author, salt)).toBe(true);
	expect(await isFounder(assessment, founder.author, newSecret())).toBe(false);
	expect(await isFounder(assessment, founder.author, salt.subarray(1))).toBe(false);
	expect(await isFounder(assessment, other.author, salt)).toBe(false);
});
