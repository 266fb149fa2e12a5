import type { OptionId } from '$lib/questionnaires';
import type { Result } from '../result';

/** What a bar stands for: words of the questionnaire, or data whose words belong to the report. */
export type BinLabel =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'choice'; readonly choice: 'yes' | 'partly' | 'no' }
	| { readonly kind: 'none-of-these' }
	| { readonly kind: 'nobody' }
	/** From `from` up to, not including, `to`; `isSingle` = only the value `from` fits in. */
	| {
			readonly kind: 'numbers';
			readonly from: number;
			readonly to: number;
			readonly isSingle: boolean;
	  }
	/** From the ISO day `from` up to, not including, `to`: one day, week, month, quarter or year of the calendar. */
	| {
			readonly kind: 'days';
			readonly from: string;
			readonly to: string;
			readonly unit: CalendarUnit;
	  };

export type CalendarUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** One bar. `key` is unique in its histogram and the same in every group. */
export interface Bin {
	readonly key: string;
	readonly label: BinLabel;
	readonly count: number;
}

/** Five figures of a row of numbers, in their unit (type-7 quartiles). */
export interface Quartiles {
	readonly min: number;
	readonly first: number;
	readonly median: number;
	readonly third: number;
	readonly max: number;
}

/** Where one option stands in people's rankings; ranks count from 1, best first, left-out options share the unused places. */
export interface RankedOption {
	readonly option: OptionId;
	readonly label: string;
	readonly meanRank: Result<number, 'no-answers'>;
	readonly ranks: Result<Quartiles, 'no-answers'>;
}

/** What one option gets of 100 points. */
export interface FundedOption {
	readonly option: OptionId;
	readonly label: string;
	readonly meanPoints: Result<number, 'no-answers'>;
	readonly points: Result<Quartiles, 'no-answers'>;
}

/**
 * The answers to one item, or one group's, ready to be drawn. `bins` add up to the answers; `ticks` may add up to more, several
 * may be ticked. Numbers and days also carry every value, sorted, so that few of them can be drawn as dots. The groups of an item
 * have the same bins and options in the same order as the item itself.
 */
export type Distribution =
	| { readonly form: 'bins'; readonly bins: readonly Bin[] }
	| { readonly form: 'ticks'; readonly bins: readonly Bin[] }
	| {
			readonly form: 'numbers';
			readonly bins: readonly Bin[];
			readonly values: readonly number[];
			readonly quartiles: Result<Quartiles, 'no-answers'>;
	  }
	| {
			readonly form: 'days';
			readonly bins: readonly Bin[];
			/** Day numbers, see `dayNumber`. */
			readonly values: readonly number[];
			readonly quartiles: Result<Quartiles, 'no-answers'>;
	  }
	| { readonly form: 'ranks'; readonly options: readonly RankedOption[] }
	| { readonly form: 'points'; readonly options: readonly FundedOption[] }
	| { readonly form: 'texts' };
