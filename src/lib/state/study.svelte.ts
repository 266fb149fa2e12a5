import type { ScoringInput } from '$lib/scoring';
import type { Analyst } from './analyst';
import type { StudyOutcome, StudyOutcomes, StudyTask } from './study-task';

/** So long after an answer the work begins anew: people answer in bursts. */
const REST_MS = 800;

/**
 * Heavy work on the answers of a room, as pages see it: the newest outcome, whether it is of the present answers, and how far the next one
 * is. An outcome stays until a newer one takes its place.
 */
export class Study<Kind extends StudyTask['kind'] = StudyTask['kind']> {
	readonly #analyst: Pick<Analyst, 'run'>;
	readonly #kind: Kind;
	readonly #input: () => ScoringInput;
	readonly #task: () => StudyTask;
	#outcome: StudyOutcome | null = $state.raw(null);
	/** What the outcome is of. */
	#of: ScoringInput | null = $state.raw(null);
	#share: number | null = $state(null);
	#isCancelled = $state(false);
	#running: AbortController | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#followers = 0;

	/** `input` is read for the answers of the moment, the same object while they are the same; `task` for the terms of the moment. */
	constructor(
		analyst: Pick<Analyst, 'run'>,
		kind: Kind,
		input: () => ScoringInput,
		task: () => Extract<StudyTask, { kind: Kind }>,
	) {
		this.#analyst = analyst;
		this.#kind = kind;
		this.#input = input;
		this.#task = task;
	}

	/** The newest outcome; `null` before there is one. */
	get value(): StudyOutcomes[Kind] | null {
		const outcome = this.#outcome;
		return outcome?.kind === this.#kind ? (outcome as StudyOutcome<Kind>).value : null;
	}

	/** Whether the outcome is of the answers as they are now. */
	get isFresh(): boolean {
		return this.#of !== null && this.#of === this.#input();
	}

	/** Share done of the work that is under way, 0..1; `null` where none is. */
	get share(): number | null {
		return this.#share;
	}

	/** Whether somebody asked for the work to stop; it rests until `resume`. */
	get isCancelled(): boolean {
		return this.#isCancelled;
	}

	/**
	 * Keeps the outcome current until the returned function is called. For an effect, which runs again when the answers change. Work under way
	 * is finished first, so that answers that keep coming never keep an outcome away.
	 */
	follow(): () => void {
		const input = this.#input();
		const isWaiting = this.#isCancelled || this.#of === input;
		this.#followers += 1;
		if (!isWaiting) this.#schedule(this.#of === null ? 0 : REST_MS);
		return () => {
			this.#followers -= 1;
			// An effect that runs again follows at once; where nobody does any more the work is of no use.
			queueMicrotask(() => {
				if (this.#followers === 0) this.#stop();
			});
		};
	}

	/** Stops the work under way; what is shown stays. */
	cancel(): void {
		this.#isCancelled = true;
		this.#stop();
	}

	/** Takes the work up again. */
	resume(): void {
		this.#isCancelled = false;
	}

	#stop(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#running?.abort();
	}

	/** Answers that keep coming do not put the beginning off again and again. */
	#schedule(delayMs: number): void {
		this.#timer ??= setTimeout(() => void this.#work(), delayMs);
	}

	async #work(): Promise<void> {
		this.#timer = undefined;
		if (this.#running !== null) return;
		const running = new AbortController();
		const input = this.#input();
		this.#running = running;
		this.#share = 0;
		const outcome = await this.#analyst.run(this.#task(), input, {
			signal: running.signal,
			onprogress: (share) => (this.#share = share),
		});
		this.#running = null;
		this.#share = null;
		if (outcome !== null) {
			this.#outcome = outcome;
			this.#of = input;
		}
		const isOver = this.#isCancelled || this.#followers === 0;
		if (!isOver && this.#input() !== this.#of) this.#schedule(REST_MS);
	}
}
