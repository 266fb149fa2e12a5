import { arrangeQuestionnaire, findPack, type Pack, type Questionnaire } from '$lib/questionnaires';
import type { Setup } from './setup';

const NO_QUESTIONS: Questionnaire = Object.freeze({ sections: [], items: [] });

/** The questionnaire of the setup in force, kept as the same object as long as no setup asks for another one. */
export class EffectiveQuestionnaire {
	#arrangement = '';
	#current = NO_QUESTIONS;

	/** No questions until there is a setup. */
	get current(): Questionnaire {
		return this.#current;
	}

	/** Follows the setup. Whether the questionnaire is another one now. */
	follow(setup: Setup | null): boolean {
		const arrangement = JSON.stringify(
			setup && [setup.packs, setup.form, setup.hidden, setup.order, setup.ownItems],
		);
		if (arrangement === this.#arrangement) return false;
		this.#arrangement = arrangement;
		this.#current = setup
			? Object.freeze(arrangeQuestionnaire({ ...setup, packs: packsOf(setup) }))
			: NO_QUESTIONS;
		return true;
	}
}

/** Packs that a setup asks for and this build does not have, as names of rules: `pack:<id>@<version>`. */
export function missingPacks(setup: Setup | null): readonly string[] {
	return (setup?.packs ?? [])
		.filter(({ id, version }) => findPack(id, version) === null)
		.map(({ id, version }) => `pack:${id}@${version}`);
}

function packsOf(setup: Setup): readonly Pack[] {
	return setup.packs.flatMap(({ id, version }) => findPack(id, version) ?? []);
}
