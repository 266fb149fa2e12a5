import type { GroupId } from '$lib/questionnaires';
import {
	mapResult,
	type ExpertValue,
	type Interval,
	type ItemTest,
	type Result,
} from '$lib/scoring';
import { m } from '$lib/messages';
import { describeBin } from './describe-bin';
import { describeReason } from './describe-reason';
import { expertWords, type TableIndex } from './expert-words';
import type { Table } from './table';

/** What stands in the table for experts; `null` = is still being worked out, and is left out. */
export interface ExpertFigures {
	readonly indices: readonly ExpertValue[];
	readonly test: Result<ItemTest> | null;
	/** Of the divergence. */
	readonly interval: Result<Interval> | null;
	/** The names of the groups that are compared. */
	readonly names: ReadonlyMap<GroupId, string>;
}

/** A line before it has words. */
type Line = Omit<ExpertValue, 'index'> & { readonly index: TableIndex };

/** Decimals of a value in the table: enough to check another program against. */
const DECIMALS = 4;

/**
 * The published indices of one item, a line each, with value, 95 % interval, meaning and source: of everybody, of each two groups, of its
 * section; in place of a figure that cannot be computed, why.
 */
export function expertTable({ indices, test, interval, names }: ExpertFigures): Table {
	const lines = indices.flatMap((line): readonly Line[] => {
		if (line.index === 'divergence' && interval !== null) return [{ ...line, interval }];
		return line.index === 'r2adj' ? [line, ...testLines(test)] : [line];
	});
	return {
		columns: [
			m.expert_name(),
			m.expert_value(),
			m.expert_interval_from(),
			m.expert_interval_to(),
			m.expert_meaning(),
			m.expert_source(),
		],
		rows: lines.map((line) => {
			const [name, meaning, source = m.expert_no_source()] = expertWords[line.index];
			const ends = line.interval;
			return {
				header: headerOf(name(), line, names),
				cells: [
					figure(line.value),
					ends ? figure(mapResult(ends, ({ lo }) => lo)) : '',
					ends ? figure(mapResult(ends, ({ hi }) => hi)) : '',
					meaning(),
					source,
				],
			};
		}),
	};
}

function testLines(test: ExpertFigures['test']): readonly Line[] {
	if (test === null) return [];
	return [
		{ index: 'p-value', value: mapResult(test, ({ p }) => p) },
		{ index: 'discovery-rate', value: mapResult(test, ({ q }) => q) },
	];
}

function figure(value: Result<number>): string | number {
	return value.ok ? Number(value.value.toFixed(DECIMALS)) : describeReason(value.reason, null);
}

/** What the index is of stands behind its name, so that every line of a file can be told from the others. */
function headerOf(name: string, { option, groups }: Line, names: ExpertFigures['names']): string {
	const full = option ? m.expert_of_option({ name, option: describeBin(option) }) : name;
	if (groups === undefined) return full;
	return m.expert_of_groups({
		name: full,
		first: names.get(groups.first) ?? groups.first,
		second: names.get(groups.second) ?? groups.second,
	});
}
