import type { Projection } from '$lib/model';
import type { AuthorId } from '$lib/records';
import type { ItemScore } from '$lib/scoring';
import type { Author } from './author';

/** What the inventory needs of the room that it belongs to. */
export interface InventoryRoom {
	readonly projection: Projection;
	/** This person as an author; `null` before the first word. */
	readonly authorId: AuthorId | null;
	/** Whether others' accounts may be shown. */
	readonly canSeeAnswers: boolean;
	/** The scored items of the round. */
	itemScores(): readonly ItemScore[];
	/** Makes this person an author. @throws Fault `document-too-new`. */
	becomeAuthor(): Promise<Author>;
}
