// @ts-check
import * as Y from 'yjs';
import { bareVerifier } from './bare-verifier.mjs';
import { median, threeDigits } from './median.mjs';
import { signAssessment } from './sign-assessment.mjs';

/** @typedef {import('./load-sources.mjs').Sources} Sources */
/** @typedef {import('./sign-assessment.mjs').SignedAssessment} SignedAssessment */

/**
 * What one size of assessment costs. Times are medians of `runs`, in milliseconds.
 *
 * @typedef {object} DocumentCost
 * @property {number} people
 * @property {number} items
 * @property {number} records
 * @property {number} signMs once, by all devices together; here one after the other
 * @property {number} documentBytes of the whole Yjs document as one update
 * @property {number} fileBytes of the exported file
 * @property {number} loadMs to apply that update to an empty document
 * @property {number} verifyMs to check every signature, as a device does with what it meets for the first time
 * @property {number} verifyOverBare that, over as many bare signature checks of the browser's cryptography in the same run
 * @property {number} projectMs to read records that were checked before, their hashes included, and project them
 * @property {number} scoreMs to gather all answers and score the round
 * @property {number} runs
 */

/** Records that the app's ledger checks at a time. */
const portion = 256;

/**
 * @param {Sources} sources
 * @param {{ people: number; items: number; runs: number }} size
 * @returns {Promise<DocumentCost>}
 */
export async function measureDocument(sources, { people, items, runs }) {
	const signed = await signAssessment(sources, { people, items });
	const state = documentOf(sources, signed);
	const title = 'Bench';
	const bytes = signed.records.map((record) => record.bytes);
	const { assessment } = signed;
	const file = sources.storage.exportFile({ assessment, title, records: bytes });
	/** @type {Record<'load' | 'verify' | 'bare' | 'project' | 'score', number[]>} */
	const times = { load: [], verify: [], bare: [], project: [], score: [] };
	const bareVerify = await bareVerifier(portion);
	for (let run = 0; run < runs; run += 1) {
		times.load.push(await timed(() => load(state)));
		times.verify.push(await timed(() => verify(sources, signed)));
		times.bare.push(await timed(() => bareVerify(bytes.length)));
		const doc = load(state);
		/** @type {import('../../src/lib/model/index.js').Ledger | undefined} */
		let ledger;
		times.project.push(
			await timed(async () => {
				ledger = await settle(sources, signed, doc);
			}),
		);
		if (!ledger) throw new Error('nothing was projected');
		const { projection } = ledger;
		times.score.push(await timed(() => sources.scoring.scoreRound(scoringInput(projection))));
		ledger.destroy();
		doc.destroy();
	}
	return {
		people,
		items,
		records: bytes.length,
		signMs: threeDigits(signed.signMs),
		documentBytes: state.length,
		fileBytes: file.length,
		loadMs: threeDigits(median(times.load)),
		verifyMs: threeDigits(median(times.verify)),
		verifyOverBare: threeDigits(median(times.verify) / median(times.bare)),
		projectMs: threeDigits(median(times.project)),
		scoreMs: threeDigits(median(times.score)),
		runs,
	};
}

/**
 * The document as it grows in a room: each person's device writes under a client number of its own.
 * @param {Sources} sources
 * @param {SignedAssessment} signed
 */
function documentOf({ model }, { records }) {
	const whole = new Y.Doc();
	/** @type {Map<string, import('./sign-assessment.mjs').SignedRecord[]>} */
	const byAuthor = new Map();
	for (const record of records) {
		const own = byAuthor.get(record.author) ?? [];
		own.push(record);
		byAuthor.set(record.author, own);
	}
	for (const own of byAuthor.values()) {
		const doc = new Y.Doc();
		const bag = new model.Bag(doc);
		for (const record of own) bag.put([record]);
		Y.applyUpdate(whole, Y.encodeStateAsUpdate(doc));
		doc.destroy();
	}
	return Y.encodeStateAsUpdate(whole);
}

/** @param {Uint8Array} state */
function load(state) {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, state);
	return doc;
}

/**
 * Checks every signature, in portions of the size that the app uses.
 * @param {Sources} sources
 * @param {SignedAssessment} signed
 */
async function verify({ model }, { assessment, records }) {
	for (let from = 0; from < records.length; from += portion) {
		const batch = records.slice(from, from + portion).map(({ bytes }) => bytes);
		const results = await model.verifyHere(batch, assessment);
		if (results.some((result) => typeof result === 'string'))
			throw new Error('a record is refused');
	}
}

/**
 * A ledger over a document whose signatures this device checked before, when it has taken everything in.
 * @param {Sources} sources
 * @param {SignedAssessment} signed
 * @param {Y.Doc} doc
 */
async function settle({ model }, { assessment, records }, doc) {
	const ledger = new model.Ledger({
		assessment,
		bag: new model.Bag(doc),
		verify: model.verifyHere,
		known: () => true,
	});
	await ledger.settled();
	if (ledger.size !== records.length) {
		throw new Error(`${ledger.size} of ${records.length} records were taken in`);
	}
	return ledger;
}

/**
 * What the scorer is given, as the app's own state gives it.
 * @param {import('../../src/lib/model/index.js').Projection} projection
 * @returns {import('../../src/lib/scoring/index.js').ScoringInput}
 */
function scoringInput(projection) {
	const names = projection
		.entities('person')
		.map(({ id, name }) => /** @type {const} */ ([id, name]));
	return {
		sections: projection.questionnaire.sections,
		items: projection.questionnaire.items,
		groups: projection.setup?.groups ?? [],
		respondents: projection.respondents.map(({ author, group }) => ({ id: author, group })),
		answers: projection.answers(),
		entityNames: new Map(names),
	};
}

/** @param {() => unknown} work */
async function timed(work) {
	const startedAt = performance.now();
	await work();
	return performance.now() - startedAt;
}
