import type { ItemId } from '$lib/questionnaires';
import type { ScoringInput } from '$lib/scoring';
import { Analyst } from '../analyst';
import { makeStudy, type Study } from './study.svelte';
import type { StudyTerms } from '../study-task';

/** All heavy work on the answers of one room, each kind begun when somebody first looks at it. */
export class Studies {
	readonly #analyst = new Analyst();
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
		this.groups = makeStudy(this.#analyst, 'groups', input, () => ({ kind: 'groups', ...terms() }));
		this.people = makeStudy(this.#analyst, 'people', input, () => ({ kind: 'people', ...terms() }));
	}

	/** How sure the divergence of one item is. */
	intervalsOf(item: ItemId): Study<'intervals'> {
		const known = this.#intervals.get(item);
		if (known) return known;
		const task = () => ({ kind: 'intervals', item, ...this.terms() }) as const;
		const study = makeStudy(this.#analyst, 'intervals', this.input, task);
		this.#intervals.set(item, study);
		return study;
	}

	/** Every published index of one item. */
	indicesOf(item: ItemId): Study<'indices'> {
		const known = this.#indices.get(item);
		if (known) return known;
		const task = () => ({ kind: 'indices', item, ...this.terms() }) as const;
		const study = makeStudy(this.#analyst, 'indices', this.input, task);
		this.#indices.set(item, study);
		return study;
	}

	/** Ends everything under way. */
	close(): void {
		this.#analyst.close();
	}
}
