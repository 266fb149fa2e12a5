import type { GroupId } from '$lib/questionnaires';
import {
	mapResult,
	type ExpertValue,
	type Interval,
	type ItemIndices,
	type ItemTest,
	type Result,
} from '$lib/scoring';
import { m } from '$lib/messages';
import { describeBin } from './describe-bin';
import { expertCell } from './expert-cell';
import { expertWords, type TableIndex } from './expert-words';
import type { Table } from './table';

/** What stands in the table for experts; `null` = is still being worked out, and is left out. */
export interface ExpertFigures {
	readonly indices: ItemIndices;
	readonly test: Result<ItemTest> | null;
	readonly interval: Result<Interval> | null;
	/** The names of the groups that are compared. */
	readonly names: ReadonlyMap<GroupId, string>;
}

/** A line before it has words. */
type Line = Pick<ExpertValue, 'value' | 'option' | 'groups'> & { readonly index: TableIndex };

/**
 * Every published index of one item with value, meaning and source: of everybody, of each two groups, of its section; in place of a value
 * that cannot be computed, why.
 */
export function expertTable({ indices, test, interval, names }: ExpertFigures): Table {
	const ofGroups = indices.own.findIndex(({ groups }) => groups !== undefined);
	const pairsFrom = ofGroups < 0 ? indices.own.length : ofGroups;
	const lines: readonly Line[] = [
		...indices.own.slice(0, pairsFrom),
		...intervalLines(interval),
		...testLines(test),
		...indices.own.slice(pairsFrom),
		...indices.section,
	];
	return {
		columns: [m.expert_name(), m.expert_value(), m.expert_meaning(), m.expert_source()],
		rows: lines.map((line) => {
			const [name, meaning, source] = expertWords[line.index];
			return {
				header: headerOf(name(), line, names),
				cells: [expertCell(line.value), meaning(), source()],
			};
		}),
	};
}

function intervalLines(interval: ExpertFigures['interval']): readonly Line[] {
	if (interval === null) return [];
	return [
		{ index: 'interval-low', value: mapResult(interval, ({ lo }) => lo) },
		{ index: 'interval-high', value: mapResult(interval, ({ hi }) => hi) },
	];
}

function testLines(test: ExpertFigures['test']): readonly Line[] {
	if (test === null) return [];
	return [
		{ index: 'p', value: mapResult(test, ({ p }) => p) },
		{ index: 'q', value: mapResult(test, ({ q }) => q) },
	];
}

/** What the index is of stands behind its name, so that every line of a file can be told from the others. */
function headerOf(name: string, { option, groups }: Line, names: ExpertFigures['names']): string {
	const choice = option === undefined ? null : describeBin(option);
	if (groups === undefined) {
		return choice === null ? name : m.expert_of_option({ name, option: choice });
	}
	const sides = {
		first: names.get(groups.first) ?? groups.first,
		second: names.get(groups.second) ?? groups.second,
	};
	return choice === null
		? m.expert_of_groups({ name, ...sides })
		: m.expert_of_option_and_groups({ name, option: choice, ...sides });
}
