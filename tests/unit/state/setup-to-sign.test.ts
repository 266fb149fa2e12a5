import { describe, expect, test } from 'vitest';
import type { Setup } from '$lib/model';
import { setupDraft } from '../../../src/lib/state/facilitation/setup-draft';
import { setupToSign } from '../../../src/lib/state/facilitation/setup-to-sign';

const setup = (changes: Partial<Setup>): Setup => ({
	...setupDraft(),
	title: 'Where do we stand?',
	salt: new Uint8Array(16),
	...changes,
});
const guarded = { naming: 'pseudonymous', leastGroup: 7, visibility: 'hidden' } as const;

describe('a set-up before it is signed', () => {
	test('keeps naming and smallest group once somebody has answered, whatever the form says', () => {
		const wanted = setup({ naming: 'named', leastGroup: 3, visibility: 'open', title: 'Other' });
		expect(setupToSign(wanted, setup(guarded))).toMatchObject({ ...guarded, title: 'Other' });
		expect(setupToSign(wanted, null)).toMatchObject({ naming: 'named', leastGroup: 3 });
	});

	test('is hidden until the reveal under pseudonyms, and names the rule for them', () => {
		const open = setup({ ...guarded, visibility: 'open', minReader: [] });
		expect(setupToSign(open, null)).toEqual(setup({ ...guarded, minReader: ['guarded-1'] }));
	});

	test('needs no rule and may be open with names', () => {
		const named = setup({ naming: 'named', visibility: 'open', minReader: ['guarded-1'] });
		expect(setupToSign(named, null)).toEqual({ ...named, minReader: [] });
	});
});
