import { isFault } from '$lib/faults';
import { m } from '$lib/messages';
import { parseItem, type EntityList, type Item, type ItemKind } from '$lib/questionnaires';
import { newId } from '../../new-id';

/** An own question while it is being written: everything as typed. */
export interface OwnItemDraft {
	text: string;
	kind: ItemKind;
	section: string;
	/** Points or options, one a line. */
	lines: string;
	unit: string;
	min: string;
	max: string;
	list: EntityList;
}

interface FieldError {
	readonly fieldId: string;
	readonly message: string;
}

/** The question as the form shows it; `null` = an empty one. */
export function draftOf(item: Item | null, section: string): OwnItemDraft {
	return {
		text: item?.text ?? '',
		kind: item?.kind ?? 'scale',
		section: item?.section ?? section,
		lines: item ? linesOf(item).join('\n') : '',
		unit: item?.kind === 'number' ? item.unit : '',
		min: item?.kind === 'number' || item?.kind === 'date' ? String(item.min) : '',
		max: item?.kind === 'number' || item?.kind === 'date' ? String(item.max) : '',
		list: item?.kind === 'entity' ? item.list : 'person',
	};
}

/** The finished question under its id, or what is missing. */
export function itemFrom(
	draft: OwnItemDraft,
	id: string | null,
	taken: readonly string[],
): { readonly item: Item } | { readonly errors: readonly FieldError[] } {
	const errors = errorsOf(draft);
	if (errors.length > 0) return { errors };
	const text = draft.text.trim();
	const parsed = parseItem({
		id: id ?? newId(`own ${text}`, taken),
		section: draft.section,
		text,
		isShort: true,
		kind: draft.kind,
		...fieldsOf(draft),
	});
	return isFault(parsed)
		? { errors: [{ fieldId: 'own-text', message: m.setup_own_invalid() }] }
		: { item: parsed };
}

function errorsOf(draft: OwnItemDraft): readonly FieldError[] {
	const errors: FieldError[] = [];
	const lines = split(draft.lines);
	if (draft.text.trim() === '') {
		errors.push({ fieldId: 'own-text', message: m.setup_own_text_missing() });
	}
	if (needsLines(draft.kind) && (lines.length < 2 || lines.length > maxLines(draft.kind))) {
		errors.push({
			fieldId: 'own-lines',
			message: m.setup_own_lines_count({ max: maxLines(draft.kind) }),
		});
	}
	if (needsLines(draft.kind) && new Set(lines).size < lines.length) {
		errors.push({ fieldId: 'own-lines', message: m.setup_own_lines_twice() });
	}
	if ((draft.kind === 'number' || draft.kind === 'date') && !isRange(draft)) {
		errors.push({ fieldId: 'own-min', message: m.setup_own_range() });
	}
	return errors;
}

function fieldsOf(draft: OwnItemDraft): Record<string, unknown> {
	switch (draft.kind) {
		case 'scale':
			return { points: split(draft.lines) };
		case 'single':
		case 'multiple':
		case 'ranking':
		case 'allocation':
			return { options: optionsOf(draft.lines) };
		case 'number': {
			const [min, max] = [Number(draft.min), Number(draft.max)];
			return { unit: draft.unit.trim(), min, max, step: 1, distance: 'range' };
		}
		case 'date':
			return { min: draft.min, max: draft.max };
		case 'entity':
			return { list: draft.list };
		case 'text':
			return { maxLength: 500 };
		case 'yes-partly-no':
			return {};
	}
}

function optionsOf(lines: string): readonly { id: string; label: string }[] {
	const ids: string[] = [];
	return split(lines).map((label) => {
		const id = newId(label, ids);
		ids.push(id);
		return { id, label };
	});
}

function linesOf(item: Item): readonly string[] {
	switch (item.kind) {
		case 'scale':
			return item.points;
		case 'single':
		case 'multiple':
		case 'ranking':
		case 'allocation':
			return item.options.map(({ label }) => label);
		default:
			return [];
	}
}

function needsLines(kind: ItemKind): boolean {
	return ['scale', 'single', 'multiple', 'ranking', 'allocation'].includes(kind);
}

function maxLines(kind: ItemKind): number {
	return kind === 'scale' ? 11 : 20;
}

function isRange({ kind, min, max }: OwnItemDraft): boolean {
	if (min.trim() === '' || max.trim() === '') return false;
	return kind === 'date' ? min < max : Number(min) < Number(max);
}

function split(lines: string): readonly string[] {
	return lines
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
}
