import { m } from '$lib/messages';
import { arrangeQuestionnaire, findPack, type InitiativeKind } from '$lib/questionnaires';
import type { SetupDraft } from '$lib/state';

/** The name of a kind of technology. */
export function kindWords(kind: InitiativeKind): string {
	switch (kind) {
		case 'erp':
			return m.create_kind_erp();
		case 'crm':
			return m.create_kind_crm();
		case 'finance':
			return m.create_kind_finance();
		case 'reporting':
			return m.create_kind_reporting();
		case 'automation':
			return m.create_kind_automation();
		case 'ai':
			return m.create_kind_ai();
		case 'other':
			return m.create_kind_other();
	}
}

/** What stands in the way of saving; `fieldId` is the field that an error summary leads to. */
export function setupErrors(draft: SetupDraft): readonly { fieldId: string; message: string }[] {
	const errors: { fieldId: string; message: string }[] = [];
	if (draft.title.trim() === '')
		errors.push({ fieldId: 'title', message: m.create_name_missing() });
	if (draft.groups.length < 2) errors.push({ fieldId: 'groups', message: m.create_groups_few() });
	if (draft.departments.length < 1) {
		errors.push({ fieldId: 'departments', message: m.create_departments_few() });
	}
	return errors;
}

/** How many questions the full and the short form ask under these settings. */
export function questionCounts(draft: SetupDraft): Record<SetupDraft['form'], number> {
	const packs = draft.packs.flatMap(({ id, version }) => findPack(id, version) ?? []);
	const count = (form: SetupDraft['form']) =>
		arrangeQuestionnaire({ ...draft, packs, form }).items.length;
	return { full: count('full'), short: count('short') };
}
