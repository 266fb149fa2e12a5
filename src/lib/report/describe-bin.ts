import { unreachable } from '$lib/faults';
import { m } from '$lib/messages';
import type { BinLabel } from '$lib/scoring';
import { formatCalendar } from './format-day';
import { formatNumber } from './format-number';

/** What a bar stands for, in words. `unit` is added to numbers. */
export function describeBin(label: BinLabel, unit = ''): string {
	switch (label.kind) {
		case 'text':
			return label.text;
		case 'choice':
			return { yes: m.report_yes, partly: m.report_partly, no: m.report_no }[label.choice]();
		case 'none-of-these':
			return m.charts_none_of_these();
		case 'nobody':
			return m.charts_nobody();
		case 'numbers': {
			const from = formatNumber(label.from, 6);
			const range = label.isSingle
				? from
				: m.report_from_to_below({ from, to: formatNumber(label.to, 6) });
			return unit === '' ? range : `${range} ${unit}`;
		}
		case 'days':
			return label.unit === 'week'
				? m.report_week_of({ day: formatCalendar(label.from, label.unit) })
				: formatCalendar(label.from, label.unit);
		default:
			return unreachable(label);
	}
}
