// @ts-check
import { mutantsOf } from '../mutant.mjs';

const browser = mutantsOf({ room: 'state', project: 'browser', tests: ['tests/browser/state'] }, [
	[
		'live-room.svelte.ts',
		'return this.isOpen || this.reveal !== null;',
		'return true;',
		'answers of others are shown once they are opened, not before',
	],
	[
		'live-room.svelte.ts',
		'return this.isOpen || this.reveal !== null;',
		'return this.reveal !== null;',
		'in an open assessment answers are shown as they come',
	],
	[
		'live-room.svelte.ts',
		"this.setup?.visibility === 'open' && this.setup.naming === 'named'",
		"this.setup?.visibility === 'open'",
		'under pseudonyms answers are hidden until they are opened, whatever a setup says',
	],
	[
		'live-room.svelte.ts',
		'return this.projection.missingRules.length > 0;',
		'return false;',
		'a document that this build does not understand is shown as read-only',
	],
	[
		'refuse-when-too-new.ts',
		'if (missingRules.length > 0)',
		'if (false)',
		'a document that this build does not understand is not written to',
	],
	[
		'own-answers.svelte.ts',
		'if (this.#unsigned.get(item) !== answer) return;',
		'',
		'an edit that comes while another is signed stays on the screen',
	],
	[
		'scoring-input.ts',
		'const least = isAnonymous ? projection.setup?.leastGroup : undefined;',
		'const least = undefined;',
		'under pseudonyms the scorer is told the smallest group that may be shown',
	],
	[
		'scoring-input.ts',
		'const group = opened.groups.get(author) ?? named;',
		'const group = named;',
		'people stay in the group under which they were first shown',
	],
	[
		'scoring-input.ts',
		'...pooled(isAnonymous),',
		'',
		'under pseudonyms there is a group for the small ones together',
	],
	[
		'process-inventory.svelte.ts',
		'if (canSeeAnswers || authorId === null) return canSeeAnswers ? all : new Map();',
		'if (authorId !== null || authorId === null) return all;',
		'before the opening nobody sees the descriptions of others',
	],
]);

const unit = mutantsOf({ room: 'state', project: 'unit', tests: ['tests/unit/state'] }, [
	[
		'setup-to-sign.ts',
		'const { naming, leastGroup } = inForce ?? setup;',
		'const { naming, leastGroup } = setup;',
		'once somebody has answered, how people are listed stays as it is',
	],
	[
		'setup-to-sign.ts',
		"visibility: naming === 'pseudonymous' ? 'hidden' : setup.visibility,",
		'visibility: setup.visibility,',
		'a setup under pseudonyms is signed as hidden',
	],
	[
		'setup-to-sign.ts',
		'minReader: rulesNeeded({ naming }),',
		'',
		'a setup names the rules that its numbers need',
	],
	[
		'undo-stack.ts',
		'this.#undone.length = 0;',
		'',
		'after a new edit, what was undone before it cannot be done again',
	],
]);

/** What stands between the records and the screen. */
export const stateMutants = [...browser, ...unit];
