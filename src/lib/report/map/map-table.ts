import { m } from '$lib/messages';
import type { MapHandoff } from '$lib/scoring';
import { breakName } from '../describe-handoff';
import { severityName } from '../severity-name';
import type { Table } from '../table';
import { handoffItems, mapStateName, type MapNames } from './map-names';
import { handoffEndName } from '../handoff-end-name';

/** The map as a table: a line a handoff, in the order given. It never says who said what. */
export function mapTable(handoffs: readonly MapHandoff[], spell: MapNames['spell']): Table {
	return {
		columns: [
			m.map_column_from(),
			m.map_column_to(),
			m.map_column_item(),
			m.map_column_state(),
			m.map_column_breaks(),
			m.map_column_path(),
		],
		rows: handoffs.map((each) => ({
			header: handoffEndName(each.from, spell),
			cells: [
				handoffEndName(each.to, spell),
				handoffItems(each).join('; ') || m.map_item_none(),
				mapStateName(each.state),
				breaksOf(each),
				each.isOnCriticalPath ? m.map_path_yes() : '',
			],
		})),
	};
}

function breaksOf({ handoff: { breaks } }: MapHandoff): string {
	return breaks
		.map(({ code, severity }) =>
			m.map_break({ what: breakName(code), severity: severityName(severity) }),
		)
		.join('; ');
}
