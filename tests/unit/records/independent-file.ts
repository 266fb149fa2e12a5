import { decode } from 'cbor2';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { base64url, canonical, first16, readIndependently } from './independent-record';

// What a file says, after docs/format.md alone: nothing of ours but the packs beside that document.

const Body = v.map(v.unknown(), v.unknown());
const File = v.strictObject({
	title: v.string(),
	records: v.array(v.instance(Uint8Array)),
	assessment: v.instance(Uint8Array),
});
const Ids = v.array(v.string());
const Setup = v.object({
	packs: v.array(v.strictTuple([v.string(), v.number()])),
	form: v.picklist(['full', 'short']),
	hidden: Ids,
	salt: v.instance(Uint8Array),
});
const Pack = v.object({ items: v.array(v.object({ id: v.string(), isShort: v.boolean() })) });

/** One record that verifies. */
interface Said {
	readonly key: string;
	readonly author: string;
	readonly seq: number;
	readonly clock: number;
	readonly kind: string;
	readonly subject: string;
	readonly body: unknown;
}

/** What another program shows of a file. */
export interface IndependentView {
	readonly founder: string;
	/** Names of the respondents, in their order. */
	readonly respondents: readonly string[];
	/** Ids of the items that are asked, own items left aside. */
	readonly asked: readonly string[];
	/** Responses as they stand in the bodies, by author and item. */
	readonly responses: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
	/** Names of the entries of each shared list, in their order. */
	readonly lists: ReadonlyMap<string, readonly string[]>;
	readonly isOpened: boolean;
}

/** Reads a whole exported file. Throws where it is none. */
export function viewOf(bytes: Uint8Array): IndependentView {
	if (Buffer.from(bytes.subarray(0, 8)).toString('latin1') !== 'GRNDWRK\u0001') {
		throw new Error('no such file');
	}
	const body = v.parse(Body, decode(bytes.subarray(8), { preferMap: true }));
	const { assessment, records } = v.parse(File, Object.fromEntries(body));
	const all = records.flatMap((record) => verified(record, assessment));
	const { author: founder, setup } = founded(all, assessment);
	const ofFounder = all.filter(({ author }) => author === founder);
	const removed = new Set(
		[...latest(ofFounder, 'removal')]
			.filter(([, { subject, body: isRemoved }]) => isRemoved === true && subject !== founder)
			.map(([, { subject }]) => subject),
	);
	const counted = all.filter(({ author }) => !removed.has(author));
	return {
		founder,
		respondents: [...latest(counted, 'join').values()]
			.sort((a, b) => a.clock - b.clock || (a.key < b.key ? -1 : 1))
			.map((join) => v.parse(v.string(), v.parse(Body, join.body).get(0))),
		...answersTo(askedBy(setup), counted),
		lists: listsOf(counted),
		isOpened: ofFounder.some(({ kind, subject }) => kind === 'reveal' && subject === 'r1'),
	};
}

function verified(bytes: Uint8Array, assessment: Uint8Array): readonly Said[] {
	const { key, author, isSigned, fields } = readIndependently(bytes, assessment);
	const [seq, clock, kind, subject, , body] = fields;
	return isSigned ? [{ key, author: base64url(author), seq, clock, kind, subject, body }] : [];
}

function founded(all: readonly Said[], assessment: Uint8Array) {
	const proven = all.filter(({ kind, author, body }) => {
		if (kind !== 'setup') return false;
		const { salt } = setupIn(body);
		const preimage = ['groundwork-assessment-1', bytesOf(author), salt];
		return base64url(first16(canonical(preimage))) === base64url(assessment);
	});
	const [setup] = latest(proven, 'setup').values();
	if (!setup) throw new Error('no facilitator');
	return { author: setup.author, setup: setupIn(setup.body) };
}

function setupIn(body: unknown): v.InferOutput<typeof Setup> {
	const map = v.parse(Body, body);
	const [packs, form, hidden, salt] = [6, 7, 8, 16].map((key) => map.get(key));
	return v.parse(Setup, { packs, form, hidden, salt });
}

/** Of each author and subject of a kind the record with the highest number, then key. */
function latest(all: readonly Said[], kind: string): ReadonlyMap<string, Said> {
	return best(
		all.filter((said) => said.kind === kind),
		({ author, subject }) => `${author} ${subject}`,
		({ seq }) => seq,
	);
}

function best(
	all: readonly Said[],
	placeOf: (said: Said) => string,
	rankOf: (said: Said) => number,
): ReadonlyMap<string, Said> {
	const counting = new Map<string, Said>();
	for (const said of all) {
		const before = counting.get(placeOf(said));
		const more = before ? rankOf(said) - rankOf(before) || (said.key > before.key ? 1 : -1) : 1;
		if (more > 0) counting.set(placeOf(said), said);
	}
	return counting;
}

function askedBy({ packs, form, hidden }: v.InferOutput<typeof Setup>): readonly string[] {
	return packs.flatMap(([id, version]) => {
		const path = new URL(`../../../docs/packs/${id}-${version}.json`, import.meta.url);
		const { items } = v.parse(Pack, JSON.parse(readFileSync(path, 'utf8')));
		return items
			.filter((item) => (form === 'full' || item.isShort) && !hidden.includes(item.id))
			.map((item) => item.id);
	});
}

function answersTo(asked: readonly string[], all: readonly Said[]) {
	const responses = new Map<string, Map<string, unknown>>();
	for (const { author, subject, body } of latest(all, 'answer').values()) {
		const [round, item = ''] = subject.split('/');
		if (round !== 'r1' || body === null || !asked.includes(item)) continue;
		const own = responses.get(author) ?? new Map<string, unknown>();
		responses.set(author, own.set(item, v.parse(Body, body).get(0)));
	}
	return { asked, responses };
}

function listsOf(all: readonly Said[]): ReadonlyMap<string, readonly string[]> {
	const fields = best(
		all.filter(({ kind }) => kind === 'field'),
		({ subject }) => subject,
		({ clock }) => clock,
	);
	const lists = new Map<string, string[]>();
	for (const { subject, body } of fields.values()) {
		const [entity = '', field] = subject.split('/');
		if (field !== 'name' || typeof body !== 'string' || body.trim() === '') continue;
		const list = entity.slice(0, -17);
		lists.set(list, [...(lists.get(list) ?? []), body.trim()]);
	}
	return new Map([...lists].map(([list, names]) => [list, names.sort()]));
}

function bytesOf(text: string): Uint8Array {
	return new Uint8Array(Buffer.from(text, 'base64url'));
}
