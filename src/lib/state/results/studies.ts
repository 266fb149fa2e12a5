import type { ItemId } from '$lib/questionnaires';
import type { ScoringInput } from '$lib/scoring';
import { runStudy, type RunStudy } from '../workers/run-study';
import type { StudyTerms } from '../workers/study-task';
import { WorkerClient } from '../workers/worker-client';
import { makeStudy, type Study } from './study.svelte';

/** All heavy work on the answers of one room, each kind begun when somebody first looks at it. */
export class Studies {
	readonly #workers = new WorkerClient();
	readonly #run: RunStudy = (...given) => runStudy(this.#workers, ...given);
	readonly #intervals = new Map<ItemId, Study<'intervals'>>();
	readonly #indices = new Map<ItemId, Study<'indices'>>();
	/** Whether groups differ, item by item. */
	readonly groups: Study<'groups'>;
	/** Who thinks alike. */
	readonly people: Study<'people'>;

	/** `input`: the answers of the moment, the same object while they are the same. */
	constructor(
		private readonly input: () => ScoringInput,
		private readonly terms: () => StudyTerms,
	) {
		this.groups = makeStudy(this.#run, 'groups', input, () => ({ kind: 'groups', ...terms() }));
		this.people = makeStudy(this.#run, 'people', input, () => ({ kind: 'people', ...terms() }));
	}

	/** How sure the divergence of one item is. */
	intervalsOf(item: ItemId): Study<'intervals'> {
		const known = this.#intervals.get(item);
		if (known) return known;
		const task = () => ({ kind: 'intervals', item, ...this.terms() }) as const;
		const study = makeStudy(this.#run, 'intervals', this.input, task);
		this.#intervals.set(item, study);
		return study;
	}

	/** Every published index of one item. */
	indicesOf(item: ItemId): Study<'indices'> {
		const known = this.#indices.get(item);
		if (known) return known;
		const task = () => ({ kind: 'indices', item, ...this.terms() }) as const;
		const study = makeStudy(this.#run, 'indices', this.input, task);
		this.#indices.set(item, study);
		return study;
	}

	/** Ends everything under way. */
	close(): void {
		this.#workers.close();
	}
}
