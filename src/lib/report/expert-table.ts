import { unreachable } from '$lib/faults';
import { m } from '$lib/messages';
import {
	none,
	some,
	type ExpertValue,
	type Interval,
	type ItemTest,
	type Reason,
	type Result,
	type SectionAlpha,
} from '$lib/scoring';
import { expertWords, type TableIndex } from './expert-words';
import type { Table } from './table';

/** What stands in the table for experts; `null` = is still being worked out, and is left out. */
export interface ExpertFigures {
	readonly indices: readonly ExpertValue[];
	readonly alpha: SectionAlpha;
	readonly test: Result<ItemTest> | null;
	readonly interval: Result<Interval> | null;
}

/** Decimals of a value in the table: enough to check another program against. */
const DECIMALS = 4;

/** Every published index of one item with value, meaning and source; in place of a value that cannot be computed, why. */
export function expertTable({ indices, alpha, test, interval }: ExpertFigures): Table {
	const rows: readonly (readonly [TableIndex, Result<number>])[] = [
		...indices,
		...(interval === null
			? []
			: ([
					['interval-low', pick(interval, ({ lo }) => lo)],
					['interval-high', pick(interval, ({ hi }) => hi)],
				] as const)),
		...(test === null
			? []
			: ([
					['p', pick(test, ({ p }) => p)],
					['q', pick(test, ({ q }) => q)],
				] as const)),
		['alpha-ordinal', alpha.ordinal],
		['alpha-interval', alpha.interval],
		['alpha-low', pick(alpha.ends, ({ lo }) => lo)],
		['alpha-high', pick(alpha.ends, ({ hi }) => hi)],
	];
	return {
		columns: [m.expert_name(), m.expert_value(), m.expert_meaning(), m.expert_source()],
		rows: rows.map(([index, value]) => {
			const [name, meaning, source] = expertWords[index];
			return { header: name(), cells: [cellOf(value), meaning(), source()] };
		}),
	};
}

function pick<Value>(result: Result<Value>, of: (value: Value) => number): Result<number> {
	return result.ok ? some(of(result.value)) : none(result.reason);
}

function cellOf(value: Result<number>): string | number {
	if (value.ok) return Number(value.value.toFixed(DECIMALS));
	return m.expert_none({ reason: whyNot(value.reason) });
}

function whyNot(reason: Reason): string {
	switch (reason) {
		case 'no-answers':
			return m.expert_reason_no_answers();
		case 'too-few':
			return m.expert_reason_too_few();
		case 'no-variation':
			return m.expert_reason_no_variation();
		case 'hidden':
		case 'hidden-remainder':
			return m.expert_reason_hidden();
		case 'not-measured':
			return m.expert_reason_not_measured();
		default:
			return unreachable(reason);
	}
}
