import { joinStatement, type Respondent } from '$lib/model';
import type { GroupId, Progress } from '$lib/questionnaires';
import type { Listing } from '../room/listing.svelte';
import type { RoomContext } from '../room/room-context.svelte';
import type { Sharing } from '../room/sharing.svelte';
import { ProgressBook } from './progress-book';

/** Who somebody says they are when they join. */
export type Profile = Pick<Respondent, 'name' | 'group' | 'department'>;

/** One respondent as the lobby shows them: who, and how far, never what. */
export interface Participant extends Respondent {
	readonly progress: Progress;
	/** Whether one of their devices is linked right now, as far as presence says. */
	readonly isHere: boolean;
	readonly isMe: boolean;
}

/** Who takes part, and how far each of them is. */
export class People {
	readonly #progress = new ProgressBook();

	constructor(
		private readonly context: RoomContext,
		private readonly sharing: Sharing,
		private readonly listing: Listing,
	) {}

	/** Who joined, without removed authors. */
	get respondents(): readonly Respondent[] {
		return this.context.projection.respondents;
	}

	/** The record of oneself as a respondent; `null` before joining. */
	get me(): Respondent | null {
		const { authorId } = this.context;
		return this.respondents.find(({ author }) => author === authorId) ?? null;
	}

	get participants(): readonly Participant[] {
		const { projection, authorId, round } = this.context;
		const { questionnaire } = projection;
		const here = new Set(this.sharing.presence.map(({ author }) => author));
		return projection.respondents.map((respondent) => ({
			...respondent,
			progress: this.#progress.of(questionnaire, projection.answersOf(respondent.author, round)),
			isHere: here.has(respondent.author) || respondent.author === authorId,
			isMe: respondent.author === authorId,
		}));
	}

	/** How many people have at least one answer. */
	get answering(): number {
		return this.participants.filter(({ progress }) => progress.answered > 0).length;
	}

	/** Whom this person predicts where a question is asked twice; `null` where nobody is predicted. */
	get predictedGroup(): { readonly id: GroupId; readonly name: string } | null {
		const { setup } = this.context;
		const isPredicted = this.me?.group === setup?.predictedGroup;
		const id = isPredicted ? setup?.predictedByThem : setup?.predictedGroup;
		return setup?.groups.find((group) => group.id === id) ?? null;
	}

	/** Becomes a respondent of this assessment, or changes how one is listed. @throws Fault `document-too-new`. */
	async join(profile: Profile): Promise<void> {
		await this.context.edits.write([joinStatement(profile)]);
		await this.listing.update({ joined: true, title: this.listing.title });
		this.announceProgress();
	}

	/** Tells the others how far this person is, never what was answered. */
	announceProgress(): void {
		const { ledger, authorId, round } = this.context;
		const { questionnaire } = ledger.projection;
		const progress = authorId
			? this.#progress.of(questionnaire, ledger.projection.answersOf(authorId, round))
			: { answered: 0, of: questionnaire.items.length };
		this.sharing.announce({ author: authorId, progress });
	}
}
