import { unreachable } from '$lib/faults';
import { m } from '$lib/messages';
import { formatCalendar, formatQuantity } from '$lib/report';
import type { FieldValue } from '$lib/state';

interface Named {
	readonly id: string;
	readonly name: string;
}

interface FieldBase {
	/** Under which it is written. */
	readonly field: string;
	readonly label: string;
	readonly hint?: string;
	/** Fields that stand together under a heading follow each other and have the same one. */
	readonly part?: string;
}

/** One field of an entry, as a form asks for it. */
export type EntryField = FieldBase &
	(
		| {
				readonly kind: 'text';
				readonly max: number;
				/** Names that are offered while somebody types. */
				readonly names?: readonly string[];
		  }
		| { readonly kind: 'number' }
		/** An ISO day. */
		| { readonly kind: 'day' }
		| {
				readonly kind: 'one';
				readonly choices: readonly { readonly value: FieldValue; readonly label: string }[];
		  }
		/** Ids, with spaces between them. `none` = what stands where there is nothing to choose. */
		| { readonly kind: 'several'; readonly choices: readonly Named[]; readonly none?: string }
	);

/** What a field says, in words. */
export function valueWords(field: EntryField, value: FieldValue): string {
	if (value === null || value === '') return m.lists_empty_value();
	switch (field.kind) {
		case 'text':
			return String(value);
		case 'number':
			return typeof value === 'number' ? formatQuantity(value, null) : String(value);
		case 'day':
			return formatCalendar(String(value), 'day');
		case 'one':
			return field.choices.find((choice) => choice.value === value)?.label ?? String(value);
		case 'several':
			return idsIn(value)
				.map((id) => field.choices.find((choice) => choice.id === id)?.name ?? id)
				.join(', ');
		default:
			return unreachable(field);
	}
}

/** The ids that stand in a field that takes several. */
export function idsIn(value: FieldValue): readonly string[] {
	return typeof value === 'string' ? value.split(' ').filter((id) => id !== '') : [];
}

/** Fields that follow each other under one heading; `null` = under none. */
export function fieldParts(
	fields: readonly EntryField[],
): readonly { readonly part: string | null; readonly fields: readonly EntryField[] }[] {
	const parts: { readonly part: string | null; readonly fields: EntryField[] }[] = [];
	for (const field of fields) {
		const part = field.part ?? null;
		const last = parts.at(-1);
		if (last && last.part === part) last.fields.push(field);
		else parts.push({ part, fields: [field] });
	}
	return parts;
}
