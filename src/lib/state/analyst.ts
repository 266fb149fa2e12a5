import type { Answer, ItemId } from '$lib/questionnaires';
import type { ScoringInput } from '$lib/scoring';
import {
	parseStudyReply,
	type SentAnswers,
	type StudyReply,
	type StudyRequest,
} from './study-message';
import type { StudyOutcome, StudyTask } from './study-task';
import studyWorkerUrl from './study-worker?worker&url';
import { untilReady } from './until-ready';
import { trustedWorkerUrl } from './worker-url';

/** People whose answers are copied at a time: a few milliseconds each. */
const PEOPLE_AT_A_TIME = 20;

interface Waiting {
	readonly onprogress: (share: number) => void;
	readonly resolve: (outcome: StudyOutcome | null) => void;
	readonly desk: Desk;
}

/** Somebody to take a request: the worker, or a runner in this thread. */
type Desk = (request: StudyRequest) => void;

/**
 * Has heavy work done beside the page: in a worker that starts with the first task and keeps the answers, so that each is sent once. Where
 * no worker can be had the work is done in slices in this thread.
 */
export class Analyst {
	#worker: Worker | null = null;
	#desk: Promise<Desk> | null = null;
	/** Answers are brought up to date for one task after the other: they come from one moment then. */
	#turn: Promise<unknown> = Promise.resolve();
	#lastId = 0;
	#isClosed = false;
	readonly #waiting = new Map<number, Waiting>();
	readonly #sent = new Map<string, ReadonlyMap<ItemId, Answer>>();

	/** Does a task over the answers given. Resolves with the outcome, or with `null` once `signal` aborts or the room is closed. */
	async run(
		task: StudyTask,
		input: ScoringInput,
		{ signal, onprogress }: { signal: AbortSignal; onprogress: (share: number) => void },
	): Promise<StudyOutcome | null> {
		this.#desk ??= this.#open();
		const desk = await this.#desk;
		const begun = this.#turn.then(() => this.#begin(desk, task, input, { signal, onprogress }));
		this.#turn = begun;
		return (await begun)?.outcome ?? null;
	}

	/** Ends the worker and whatever it does. */
	close(): void {
		this.#isClosed = true;
		this.#worker?.terminate();
		for (const id of [...this.#waiting.keys()]) this.#cancel(id);
	}

	#cancel(id: number): void {
		const waiting = this.#waiting.get(id);
		if (!waiting) return;
		this.#waiting.delete(id);
		waiting.desk({ kind: 'cancel', id });
		waiting.resolve(null);
	}

	/** Sends what changed, in parts between which the page can draw, then the task; `null` where it is not wanted any more. */
	async #begin(
		desk: Desk,
		task: StudyTask,
		{ answers, ...frame }: ScoringInput,
		{ signal, onprogress }: { signal: AbortSignal; onprogress: (share: number) => void },
	): Promise<{ readonly outcome: Promise<StudyOutcome | null> } | null> {
		const people = new Set([...frame.respondents.map(({ id }) => id), ...this.#sent.keys()]);
		const changed = [...people].filter((id) => answers.get(id) !== this.#sent.get(id));
		for (let from = 0; from < changed.length; from += PEOPLE_AT_A_TIME) {
			const part = changed.slice(from, from + PEOPLE_AT_A_TIME);
			desk({ kind: 'answers', answers: part.map((id) => [id, essence(answers.get(id))]) });
			for (const id of part) this.#remember(id, answers.get(id));
			await new Promise((resolve) => setTimeout(resolve, 0));
			if (signal.aborted) break;
		}
		if (signal.aborted || this.#isClosed) return null;
		const id = (this.#lastId += 1);
		const outcome = new Promise<StudyOutcome | null>((resolve) => {
			this.#waiting.set(id, { onprogress, resolve, desk });
		});
		signal.addEventListener('abort', () => this.#cancel(id), { once: true });
		desk({ kind: 'start', id, task, frame });
		return { outcome };
	}

	#remember(person: string, answers: ReadonlyMap<ItemId, Answer> | undefined): void {
		if (answers) this.#sent.set(person, answers);
		else this.#sent.delete(person);
	}

	#take(reply: StudyReply): void {
		if (reply.kind === 'ready') return;
		const waiting = this.#waiting.get(reply.id);
		if (reply.kind === 'progress') return waiting?.onprogress(reply.share);
		this.#waiting.delete(reply.id);
		waiting?.resolve(reply.outcome);
	}

	async #open(): Promise<Desk> {
		try {
			const worker = new Worker(trustedWorkerUrl(studyWorkerUrl), { type: 'module' });
			this.#worker = worker;
			worker.addEventListener('message', (event: MessageEvent<unknown>) =>
				this.#take(parseStudyReply(event.data)),
			);
			await untilReady(worker);
			return (request) => worker.postMessage(request);
		} catch {
			// No workers under this policy or in this browser: slower, not broken.
			const { StudyRunner } = await import('./study-runner');
			const runner = new StudyRunner((reply) => this.#take(reply));
			return (request) => runner.take(request);
		}
	}
}

/** What is compared of somebody's answers: no comments, nothing said on the side. */
function essence(answers: ReadonlyMap<ItemId, Answer> | undefined): SentAnswers {
	if (!answers) return null;
	return new Map(
		[...answers].map(([item, { response }]) => [item, response === undefined ? {} : { response }]),
	);
}
