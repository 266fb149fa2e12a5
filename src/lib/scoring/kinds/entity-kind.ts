import type { AnswerValue, EntityId } from '$lib/questionnaires';
import { entityDivergence } from '../entity/divergence';
import { countsLeaveOut } from '../leave-out/counts-leave-out';
import type { LeaveOut } from '../leave-out/leave-out';
import { normaliseName } from '../names/normalise-name';
import { nominalMeanDistance } from '../nominal/mean-distance';
import { nominalShape } from '../nominal/shape';
import { choiceSpread } from '../permutation/counts-spread';
import type { SpreadOf } from '../permutation/spread';
import { none, some } from '../result';
import { tally } from '../tally';
import { intervalByPeople, largestUnordered } from './comparison';
import type { Bin } from './distribution';
import type { Kind } from './kind';

/** A name as given, and the key under which spellings are one. The key of nobody cannot be a name's. */
export interface NamedEntity {
	readonly key: string;
	readonly name: string;
}

const NOBODY = '@nobody';

/**
 * Somebody or something out of a shared list, or nobody. Entries whose names have the same canonical key are one. An entry
 * without a name here is told apart by its id. Source: SPEC 2.6, 6.2.
 */
export function entityKind(entityNames: ReadonlyMap<EntityId, string>): Kind<NamedEntity> {
	const count = (given: readonly NamedEntity[]) => [...tally(given.map(({ key }) => key)).values()];
	const named = new Map<EntityId, NamedEntity>();
	return {
		read: (answer) => readEntity(answer, entityNames, named),
		meanDistance: (given) => nominalMeanDistance(count(given)),
		comparison: {
			keyOf: ({ key }) => key,
			distance: (a, b) => Number(a.key !== b.key),
			spread: spreadOfNames,
			leaveOut: leaveOutOfNames,
			interval: intervalByPeople(
				(given) => nominalMeanDistance(count(given)),
				() => largestUnordered(Infinity),
			),
		},
		divergence: (given) => {
			const divergence = entityDivergence(count(given));
			return divergence.ok ? some({ ...divergence.value, gap: null }) : divergence;
		},
		shape: (given, dk) => nominalShape(count(given), dk),
		level: () => none('not-measured'),
		position: () => null,
		draw: (all) => {
			const bins = binsOf(all);
			return (given) => {
				const counts = tally(given.map(({ key }) => key));
				return {
					form: 'bins',
					bins: bins.map((bin) => ({ ...bin, count: counts.get(bin.key) ?? 0 })),
				};
			};
		},
	};
}

/** Different names numbered in the order in which they first occur, and how many there are. */
function codesOf(given: readonly NamedEntity[]): {
	readonly codes: readonly number[];
	readonly names: number;
} {
	const places = new Map<string, number>();
	const codes = given.map(({ key }) => {
		const place = places.get(key) ?? places.size;
		places.set(key, place);
		return place;
	});
	return { codes, names: places.size };
}

function spreadOfNames(given: readonly NamedEntity[]): SpreadOf {
	const { codes, names } = codesOf(given);
	return choiceSpread(codes, names);
}

function leaveOutOfNames(given: readonly NamedEntity[]): LeaveOut {
	const { codes, names } = codesOf(given);
	return countsLeaveOut(codes, names, entityDivergence);
}

/** Names are normalised once an entry, not once an answer: `known` keeps them. */
function readEntity(
	answer: AnswerValue,
	entityNames: ReadonlyMap<EntityId, string>,
	known: Map<EntityId, NamedEntity>,
): NamedEntity | null {
	if (answer.kind !== 'entity') return null;
	if (answer.entity === NOBODY) return { key: NOBODY, name: NOBODY };
	const before = known.get(answer.entity);
	if (before !== undefined) return before;
	const name = entityNames.get(answer.entity)?.trim() ?? '';
	const key = normaliseName(name);
	const named = key === '' ? { key: answer.entity, name: answer.entity } : { key, name };
	known.set(answer.entity, named);
	return named;
}

/** Most named first, then by key; the label is the most frequent spelling, of equal ones the first in code order. */
function binsOf(all: readonly NamedEntity[]): readonly Bin[] {
	const spellings = new Map<string, string[]>();
	for (const { key, name } of all) {
		const names = spellings.get(key);
		if (names === undefined) spellings.set(key, [name]);
		else names.push(name);
	}
	const bins = [...spellings].map(([key, names]): Bin => {
		const [[label] = ['']] = [...tally(names)].sort(
			([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1),
		);
		return {
			key,
			label: key === NOBODY ? { kind: 'nobody' } : { kind: 'text', text: label },
			count: names.length,
		};
	});
	return bins.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}
