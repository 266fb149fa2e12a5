import * as v from 'valibot';
import {
	INITIATIVE_KINDS,
	LEAST_GROUP,
	parseItem,
	serialiseItem,
	type Item,
} from '$lib/questionnaires';
import { SALT_BYTES, type CborValue } from '$lib/records';
import { DepartmentIdSchema, GroupIdSchema, ItemIdSchema, words } from './body-schemas';
import { labelled, named } from './labelled-map';
import { fromBody, toBody } from './plain-data';
import { plainText } from './plain-text';
import { readBody, type Unreadable } from './read-body';
import { KIND } from './record-kinds';
import type { Setup } from './setup';

const LABELS = {
	title: 0,
	organisation: 1,
	initiative: 2,
	initiativeKind: 3,
	groups: 4,
	departments: 5,
	packs: 6,
	form: 7,
	hidden: 8,
	order: 9,
	ownItems: 10,
	naming: 11,
	visibility: 12,
	predictedGroup: 13,
	predictedByThem: 14,
	minReader: 15,
	salt: 16,
	leastGroup: 17,
} as const;

const upTo = <Schema extends v.GenericSchema>(most: number, entry: Schema) =>
	v.pipe(v.array(entry), v.maxLength(most));
const line = v.pipe(v.string(), v.maxLength(200));

const OwnItem = v.pipe(
	v.custom<CborValue>((value) => value instanceof Map),
	v.rawTransform(({ dataset, addIssue, NEVER }): Item => {
		const item = parseItem(fromBody(dataset.value));
		if (!(item instanceof Error)) return item;
		addIssue({ message: item.details.reason });
		return NEVER;
	}),
);

const Group = v.pipe(
	v.strictTuple([GroupIdSchema, words(80)]),
	v.transform(([id, name]) => ({ id, name })),
);
const Department = v.pipe(
	v.strictTuple([DepartmentIdSchema, words(80)]),
	v.transform(([id, name]) => ({ id, name })),
);
const Pack = v.pipe(
	v.strictTuple([v.pipe(v.string(), v.maxLength(64)), v.pipe(v.number(), v.integer())]),
	v.transform(([id, version]) => ({ id, version })),
);

/** Missing in setups of before it could be chosen. */
const LeastGroup = v.pipe(
	v.number(),
	v.integer(),
	v.minValue(LEAST_GROUP.floor),
	v.maxValue(LEAST_GROUP.most),
);

/** What every setup of every version has: the proof of its author and the rules it needs. */
const NoticeSchema = v.pipe(
	named(LABELS),
	v.object({
		minReader: upTo(50, v.pipe(v.string(), v.maxLength(64))),
		salt: v.pipe(v.instance(Uint8Array), v.length(SALT_BYTES)),
	}),
);

const SetupSchema: v.GenericSchema<unknown, Setup> = v.pipe(
	named(LABELS),
	v.object({
		title: words(200),
		organisation: line,
		initiative: line,
		initiativeKind: v.picklist(INITIATIVE_KINDS),
		groups: upTo(50, Group),
		departments: upTo(100, Department),
		packs: upTo(20, Pack),
		form: v.picklist(['full', 'short']),
		hidden: upTo(1000, ItemIdSchema),
		order: upTo(1000, ItemIdSchema),
		ownItems: upTo(200, OwnItem),
		naming: v.picklist(['named', 'pseudonymous']),
		leastGroup: v.optional(LeastGroup, LEAST_GROUP.default),
		visibility: v.picklist(['open', 'hidden']),
		predictedGroup: v.nullable(GroupIdSchema),
		predictedByThem: v.nullable(GroupIdSchema),
		minReader: upTo(50, v.pipe(v.string(), v.maxLength(64))),
		salt: v.pipe(v.instance(Uint8Array), v.length(SALT_BYTES)),
	}),
);

/** What a setup of any version says, as far as every version says it. */
export type SetupNotice = Pick<Setup, 'minReader' | 'salt'>;

/**
 * The body of a `setup` record.
 *
 * @example
 * setupBody(sampleSetup).get(0) // => 'One system for all'
 */
export function setupBody(setup: Setup): CborValue {
	const named = ({ id, name }: { id: string; name: string }) => [id, plainText(name)];
	return labelled(LABELS, {
		...setup,
		title: plainText(setup.title),
		organisation: plainText(setup.organisation),
		initiative: plainText(setup.initiative),
		groups: setup.groups.map(named),
		departments: setup.departments.map(named),
		packs: setup.packs.map(({ id, version }) => [id, version]),
		leastGroup: setup.leastGroup === LEAST_GROUP.default ? undefined : setup.leastGroup,
		ownItems: setup.ownItems.map((item) => toBody(serialiseItem(item))),
	});
}

/**
 * What the body of a `setup` record says.
 *
 * @example
 * parseSetupBody(setupBody(sampleSetup)).title // => 'One system for all'
 * parseSetupBody(new Map()).code // => 'record-unreadable'
 */
export function parseSetupBody(body: CborValue): Setup | Unreadable {
	return readBody(KIND.setup, SetupSchema, body);
}

/** What even the body of a newer `setup` record says: whose it is and what it needs. */
export function parseSetupNotice(body: CborValue): SetupNotice | Unreadable {
	return readBody(KIND.setup, NoticeSchema, body);
}
