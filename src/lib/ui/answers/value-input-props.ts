import type { AnswerValue, Item, ItemKind } from '$lib/questionnaires';

/** What every input of a value gets. It holds nothing but what is being typed. */
export interface ValueInputProps<Kind extends ItemKind = ItemKind> {
	readonly item: Extract<Item, { readonly kind: Kind }>;
	/** Names the input for who cannot see the question above it. */
	readonly legend: string;
	/** The value that counts now, of the item's kind; null where there is none. */
	readonly value: AnswerValue | null;
	/** A value begun and not complete: points that are not yet 100, an order with one place. */
	readonly partial: AnswerValue | null;
	/** A complete value, or null: there is none any more. */
	readonly onvalue: (value: AnswerValue | null) => void;
	/** A value begun; null: nothing is half done any more. */
	readonly onpartial: (value: AnswerValue | null) => void;
}
