import { describe, expect, test } from 'vitest';
import { isFault, type Fault } from '$lib/faults';
import {
	crc32,
	deriveRoom,
	formatInvitation,
	newSecret,
	parseInvitation,
	toAssessmentId,
	toBase64Url,
	toHex,
} from '$lib/records';

const invitation = {
	assessment: toAssessmentId('00112233445566778899aabbccddeeff'),
	secret: Uint8Array.from({ length: 16 }, (_, at) => at * 16),
};
const text = formatInvitation(invitation);

describe('an invitation', () => {
	test('is the same on every device', () => {
		expect(text).toBe('AQARIjNEVWZ3iJmqu8zd7v8AECAwQFBgcICQoLDA0ODwIzJaJA');
		expect(text).toHaveLength(50);
	});

	test.each([
		['the bare text', text],
		['a fragment', `#${text}`],
		['a link', `https://example.org/groundwork/join/#${text}`],
		['a link with space around it', `  https://example.org/join/#${text}\n`],
		[
			'a link broken over two lines',
			`https://example.org/join/#${text.slice(0, 20)}\n${text.slice(20)}`,
		],
		['a link in brackets', `<https://example.org/join/#${text}>`],
		['a link at the end of a sentence', `https://example.org/join/#${text}.`],
	])('is read from %s', (_name, pasted) => {
		expect(parseInvitation(pasted)).toEqual(invitation);
	});

	test.each([
		['', 'empty'],
		['#', 'empty'],
		['https://example.org/join/#', 'empty'],
		['https://example.org/join/', 'not-base64url'],
		['hello', 'wrong-length'],
		['AAAA', 'wrong-length'],
		[text.slice(0, 30), 'wrong-length'],
		[`${text}AAAA`, 'wrong-length'],
		['A'.repeat(5000), 'wrong-length'],
		[`${text}é`, 'not-base64url'],
	])('no invitation, number %#', (pasted, reason) => {
		expect(faultOf(pasted)).toMatchObject({ code: 'invitation-broken', details: { reason } });
	});

	test('with any one character changed or missing is refused', () => {
		const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_#. ';
		for (let at = 0; at < text.length; at++) {
			expect(faultOf(text.slice(0, at) + text.slice(at + 1)).code).toBe('invitation-broken');
			for (const other of alphabet) {
				if (other === text[at]) continue;
				const changed = text.slice(0, at) + other + text.slice(at + 1);
				expect(faultOf(changed).code).toBe('invitation-broken');
			}
		}
	});

	test('with two neighbouring characters swapped is refused', () => {
		for (let at = 0; at + 1 < text.length; at++) {
			const [a = '', b = ''] = text.slice(at, at + 2);
			if (a === b) continue;
			const swapped = text.slice(0, at) + b + a + text.slice(at + 2);
			expect(faultOf(swapped).code).toBe('invitation-broken');
		}
	});

	test.each([37, 60])('of a later version, %i bytes long, says so', (length) => {
		const bytes = new Uint8Array(length).fill(7);
		bytes[0] = 2;
		new DataView(bytes.buffer).setUint32(length - 4, crc32(bytes.subarray(0, length - 4)));
		expect(faultOf(toBase64Url(bytes))).toMatchObject({
			code: 'invitation-too-new',
			details: { version: 2 },
		});
	});
});

test('2,000 secrets give 2,000 links, topics and passwords', async () => {
	const seen = {
		links: new Set<string>(),
		topics: new Set<string>(),
		passwords: new Set<string>(),
	};
	for (let count = 0; count < 2000; count++) {
		const secret = newSecret();
		const { topic, password } = await deriveRoom(secret);
		expect(topic).toMatch(/^[0-9a-f]{32}$/);
		expect(topic).not.toBe(toHex(secret));
		seen.links.add(formatInvitation({ ...invitation, secret }));
		seen.topics.add(topic);
		seen.passwords.add(password);
	}
	expect([seen.links.size, seen.topics.size, seen.passwords.size]).toEqual([2000, 2000, 2000]);
});

test('CRC-32 has its check value', () => {
	expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

function faultOf(pasted: string): Fault {
	try {
		parseInvitation(pasted);
	} catch (thrown) {
		if (isFault(thrown)) return thrown;
	}
	throw new Error(`was read as an invitation: ${pasted}`);
}
