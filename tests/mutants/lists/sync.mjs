// @ts-check
import { mutantsOf } from '../mutant.mjs';

const attacks = 'tests/unit/sync/attacks.test.ts';
const bucket = ['tests/unit/sync/token-bucket.test.ts'];

/** What a peer may send. */
export const syncMutants = mutantsOf(
	{ room: 'sync', project: 'unit-sync', tests: ['tests/unit/sync/gate.test.ts', attacks] },
	[
		[
			'gate.ts',
			'const MAX_STRIKES = 3;',
			'const MAX_STRIKES = 4;',
			'the third broken rule ends a link',
		],
		[
			'gate.ts',
			'const MAX_STRIKES = 3;',
			'const MAX_STRIKES = 2;',
			'two broken rules are forgiven',
		],
		[
			'gate.ts',
			'this.#strikes.filter((at) => now - at < STRIKE_MS)',
			'this.#strikes',
			'rules broken long ago are forgotten',
		],
		[
			'gate.ts',
			'this.#strikes.filter((at) => now - at < STRIKE_MS)',
			'this.#strikes.filter((at) => now - at < STRIKE_MS / 5)',
			'a broken rule is remembered for five minutes',
		],
		['gate.ts', 'this.#isShut = true;', '', 'of a dropped peer nothing is read any more'],
		[
			'gate.ts',
			"if (!this.#bytes.take(Math.max(bytes, PART_COST_BYTES))) return 'too-many-bytes';",
			'',
			'bytes have a limit',
		],
		[
			'gate.ts',
			'Math.max(bytes, PART_COST_BYTES)',
			'bytes',
			'tiny parts count as more than their bytes',
		],
		[
			'gate.ts',
			"if (!this.#messages.take(1)) return 'too-many-messages';",
			'',
			'messages have a limit',
		],
		[
			'gate.ts',
			"return 'message-failed';",
			'return null;',
			'an error while a message is read is a broken rule',
		],
		[
			'token-bucket.mjs',
			'Math.min(this.#burst, this.#tokens + gained)',
			'this.#tokens + gained',
			'nobody saves up more than the burst',
			bucket,
		],
		[
			'token-bucket.mjs',
			'if (units > this.#tokens) return false;',
			'if (units >= this.#tokens) return false;',
			'the whole burst may pass at once',
			bucket,
		],
		[
			'frame-reader.ts',
			"if (part.length > PART_BYTES) return broken('part-too-large');",
			'',
			'a part has a limit',
		],
		[
			'frame-reader.ts',
			"if (!isLast && isUrgent) return broken('urgent-in-parts');",
			'',
			'urgent messages come in one part',
			['tests/unit/sync/frames.property.test.ts', attacks],
		],
		[
			'frame-reader.ts',
			'if (incoming.bytes + payload.length > maxBytes) {',
			'if (payload.length > maxBytes) {',
			'a message has a limit, all its parts together',
			['tests/unit/sync/frames.property.test.ts', attacks],
		],
		[
			'check-update.ts',
			'client === doc.clientID && to > known.of(client)',
			'false',
			'nobody writes in the name of this document',
			['tests/unit/sync/check-update.test.ts', attacks],
		],
		[
			'check-update.ts',
			"if (outline.isForeign) return 'foreign';",
			'',
			'contents that nobody has a use for are not applied',
			['tests/unit/sync/check-update.test.ts', attacks],
		],
		[
			'check-state-vector.ts',
			"if (bytes.length > MAX_BYTES) return 'broken';",
			'',
			'a state vector has a limit',
			['tests/unit/sync/check-update.test.ts', attacks],
		],
		[
			'yjs-receiver.ts',
			"if (!this.#options.requests.take(1)) return 'too-many-requests';",
			'',
			'questions for everything have a limit',
		],
	],
);
