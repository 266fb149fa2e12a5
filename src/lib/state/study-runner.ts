import { unreachable } from '$lib/faults';
import type { Answer, ItemId } from '$lib/questionnaires';
import type { StudyReply, StudyRequest } from './study-message';
import { runStudy } from './study-task';

/** As long as this at a time nothing else is heard: short enough to be asked to stop, and for a page to draw. */
const SLICE_MS = 12;

/** Does what is asked for in slices, in a worker or, where there is none, in the page. */
export class StudyRunner {
	#answers: ReadonlyMap<string, ReadonlyMap<ItemId, Answer>> = new Map();
	readonly #running = new Set<number>();

	constructor(private readonly reply: (reply: StudyReply) => void) {}

	/** Takes a request; answers come from time to time. */
	take(request: StudyRequest): void {
		switch (request.kind) {
			case 'answers':
				return this.#learn(request.answers);
			case 'start':
				return void this.#run(request);
			case 'cancel':
				this.#running.delete(request.id);
				return;
			default:
				unreachable(request);
		}
	}

	/** Work that has begun goes on with the answers that it began with. */
	#learn(changed: Extract<StudyRequest, { kind: 'answers' }>['answers']): void {
		const answers = new Map(this.#answers);
		for (const [person, own] of changed) {
			if (own === null) answers.delete(person);
			else answers.set(person, own);
		}
		this.#answers = answers;
	}

	async #run({ id, task, frame }: Extract<StudyRequest, { kind: 'start' }>): Promise<void> {
		this.#running.add(id);
		const steps = runStudy(task, { ...frame, answers: this.#answers });
		let pausedAt = performance.now();
		for (let step = steps.next(); ; step = steps.next()) {
			if (step.done === true) {
				this.#running.delete(id);
				this.reply({ kind: 'done', id, outcome: step.value });
				return;
			}
			if (performance.now() - pausedAt < SLICE_MS) continue;
			this.reply({ kind: 'progress', id, share: step.value });
			await new Promise((resolve) => setTimeout(resolve, 0));
			if (!this.#running.has(id)) return;
			pausedAt = performance.now();
		}
	}
}
