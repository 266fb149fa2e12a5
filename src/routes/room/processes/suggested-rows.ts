import { BACK_OFFICE, LEAD_TO_CASH, USUAL_SYSTEMS } from '$lib/questionnaires';
import { normaliseName } from '$lib/scoring';
import { m } from '$lib/messages';
import { unreachable } from '$lib/faults';
import type { EditedList } from './edited-list';

/** A suggestion as it would be added. */
export interface SuggestedRow {
	readonly name: string;
	readonly hint: string | undefined;
	readonly fields: Readonly<Record<string, string>>;
	/** Whether an entry of this name is on the list. */
	readonly isListed: boolean;
}

/** Suggestions that belong together. */
export interface SuggestedGroup {
	readonly title: string;
	readonly rows: readonly SuggestedRow[];
}

/** The suggestions for a list. A department is proposed only where the set-up has it. `listed`: keys of names. */
export function suggestedGroups(
	list: EditedList,
	departments: readonly { readonly id: string; readonly name: string }[],
	listed: ReadonlySet<string>,
): readonly SuggestedGroup[] {
	const isListed = (name: string) => listed.has(normaliseName(name));
	switch (list) {
		case 'process': {
			const rowOf = ({ name, department: id }: (typeof LEAD_TO_CASH)[number]): SuggestedRow => {
				const department = departments.find((each) => each.id === id);
				const fields: Record<string, string> = department ? { department: department.id } : {};
				return { name, hint: department?.name, fields, isListed: isListed(name) };
			};
			return [
				{ title: m.lists_suggest_cash(), rows: LEAD_TO_CASH.map(rowOf) },
				{ title: m.lists_suggest_office(), rows: BACK_OFFICE.map(rowOf) },
			];
		}
		case 'system': {
			const rows = USUAL_SYSTEMS.map(({ name, purpose }) => ({
				name,
				hint: purpose,
				fields: { purpose },
				isListed: isListed(name),
			}));
			return [{ title: m.lists_suggest_systems(), rows }];
		}
		default:
			return unreachable(list);
	}
}
