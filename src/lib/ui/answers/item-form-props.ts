import type { Answer, AnswerValue, EntityId, GroupId, Item, ItemId } from '$lib/questionnaires';
import type { NamedEntity } from './find-entities';

/** What `ItemForm` is told and what it tells. It never changes what it is given. */
export interface ItemFormProps {
	readonly item: Item;
	/** What counts now; null where the item is unanswered. */
	readonly answer: Answer | null;
	/** The shared list an entity item picks from; empty for other kinds. */
	readonly entities: readonly NamedEntity[];
	/** Whose answer is to be predicted where the item is asked twice; null where nobody's. */
	readonly predictedGroup: { readonly id: GroupId; readonly name: string } | null;
	/** Keys 1-9 choose. Only where the item is alone on the screen. */
	readonly shortcuts: boolean;
	/** A value begun on an earlier visit and not complete, if the page keeps it (`onpartial`). */
	readonly partial?: AnswerValue | null;
	/** Whether evidence and comment are in sight, as they were left (`onmore`). */
	readonly isMoreOpen?: boolean;
	/** Level of the question's heading. */
	readonly level?: 2 | 3;
	/**
	 * A whole new answer. Use `item` of the call rather than the current one: typed text is handed on when the form is left, and then
	 * the page may already show the next item.
	 */
	readonly onanswer: (answer: Answer, item: ItemId) => void;
	/** Nothing is left of the answer. Without it `onanswer` gets an answer with nothing in it. */
	readonly onclear?: (item: ItemId) => void;
	/** A value begun that does not count yet, to be kept until the next visit; null: there is none any more. */
	readonly onpartial?: (value: AnswerValue | null, item: ItemId) => void;
	readonly onmore?: (isOpen: boolean) => void;
	/** Adds a name to the shared list and gives its id, which is then chosen. */
	readonly onaddentity: (name: string) => EntityId | Promise<EntityId>;
}
