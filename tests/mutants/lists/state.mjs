// @ts-check
import { mutantsOf } from '../mutant.mjs';

const facilitation = 'facilitation/facilitation.svelte.ts';
const context = 'room/room-context.svelte.ts';
const log = 'room/edit-log.svelte.ts';

const browser = mutantsOf({ room: 'state', project: 'browser', tests: ['tests/browser/state'] }, [
	[
		facilitation,
		'return this.isOpen || this.reveal !== null;',
		'return true;',
		'answers of others are shown once they are opened, not before',
	],
	[
		facilitation,
		'return this.isOpen || this.reveal !== null;',
		'return this.reveal !== null;',
		'in an open assessment answers are shown as they come',
	],
	[
		facilitation,
		"this.setup?.visibility === 'open' && this.setup.naming === 'named'",
		"this.setup?.visibility === 'open'",
		'under pseudonyms answers are hidden until they are opened, whatever a setup says',
	],
	[
		facilitation,
		"if (!this.isFacilitator) throw new Fault('not-facilitator', { action });",
		'',
		'who does not lead the assessment neither sets it up nor opens it',
	],
	[
		facilitation,
		'isLive ? null : extentOf(this.context.ledger)',
		'null',
		'under pseudonyms an opening goes as far as the answers have come',
	],
	[
		context,
		'return this.projection.isTooNew;',
		'return false;',
		'a document that this build does not understand is shown as read-only',
	],
	[
		context,
		"if (isTooNew) throw new Fault('document-too-new', { missing: missingRules });",
		'',
		'a document that this build does not understand is not written to',
	],
	[
		context,
		'this.#author ?? (await this.#becomeAuthor())',
		'await this.#becomeAuthor()',
		'all that one person says stands under one key',
	],
	[
		log,
		'if (pending.get(keyOf(statement)) === statement) pending.delete(keyOf(statement));',
		'pending.delete(keyOf(statement));',
		'a newer edit stays on the screen when an older one is signed',
	],
	[
		log,
		'} finally {\n\t\t\tthis.#forget(statements);\n\t\t}',
		'} finally {\n\t\t\tthis.#pending.size;\n\t\t}',
		'what is written, or cannot be, is no longer pending',
	],
	[
		'results/scoring-input.ts',
		'const least = isAnonymous ? projection.setup?.leastGroup : undefined;',
		'const least = undefined;',
		'under pseudonyms the scorer is told the smallest group that may be shown',
	],
	[
		'results/scoring-input.ts',
		'const group = opened.groups.get(author) ?? named;',
		'const group = named;',
		'people stay in the group under which they were first shown',
	],
	[
		'results/scoring-input.ts',
		'...pooled(isAnonymous),',
		'',
		'under pseudonyms there is a group for the small ones together',
	],
	[
		'accounts/room-accounts.svelte.ts',
		'if (this.facilitation.canSeeAnswers) return all;',
		'return all;',
		'before the opening nobody sees the descriptions of others',
	],
	[
		'findings/room-findings.svelte.ts',
		'this.#canSee ? inventory : { ...inventory, records: [] }',
		'inventory',
		'before the opening nothing is found in the descriptions of others',
	],
	[
		'findings/room-findings.svelte.ts',
		'if (!this.#canSee) return null;',
		'',
		'before the opening the outcome map is held against no answer',
	],
]);

const unit = mutantsOf({ room: 'state', project: 'unit', tests: ['tests/unit/state'] }, [
	[
		'facilitation/setup-to-sign.ts',
		'const { naming, leastGroup } = inForce ?? setup;',
		'const { naming, leastGroup } = setup;',
		'once somebody has answered, how people are listed stays as it is',
	],
	[
		'facilitation/setup-to-sign.ts',
		"visibility: naming === 'pseudonymous' ? 'hidden' : setup.visibility,",
		'visibility: setup.visibility,',
		'a setup under pseudonyms is signed as hidden',
	],
	[
		'facilitation/setup-to-sign.ts',
		'minReader: rulesNeeded({ naming }),',
		'',
		'a setup names the rules that its numbers need',
	],
	[
		'room/undo-steps.svelte.ts',
		'this.#undone = [];\n',
		'\n',
		'after a new edit, what was undone before it cannot be done again',
	],
	[
		'room/undo-steps.svelte.ts',
		'this.#done = this.#done.filter((each) => each !== edit);',
		'',
		'an edit that cannot be written is no step',
	],
]);

/** What stands between the records and the screen. */
export const stateMutants = [...browser, ...unit];
