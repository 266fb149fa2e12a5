import {
	groupTests,
	itemIndices,
	itemIntervals,
	keptBy,
	peopleStudy,
	type PairTest,
	type PermutationTest,
	type Result,
} from '$lib/scoring';
import { unpackAnswers } from './sent-answers';
import type { StudyWork } from './study-task';
import type { WorkHandler } from './work';

/** Made once of what is kept of a person, whichever jobs it is for. */
const answersOf = keptBy(unpackAnswers);

/** Does the parts of studies of answers. */
export const handleStudy: WorkHandler<StudyWork> = ({ terms, frame }, kept) => {
	const answers = new Map([...kept].map(([person, own]) => [person, answersOf(own)]));
	const input = { ...frame, answers };
	const tests = once(() => groupTests(input, terms));
	const people = once(() => peopleStudy(input, terms.sessionSeed));
	return {
		*tests({ from, to }) {
			const tested: Result<PermutationTest>[] = [];
			for (let place = from; place < to; place += 1) {
				tested.push(tests().testItem(place));
				yield (place + 1 - from) / (to - from);
			}
			return tested;
		},
		*pairs(places) {
			const tested: (readonly PairTest[])[] = [];
			for (const [done, place] of places.entries()) {
				tested.push(tests().testPairs(place));
				yield (done + 1) / places.length;
			}
			return tested;
		},
		intervals: (item) => itemIntervals(input, item, terms),
		indices: (item) => itemIndices(input, item, terms),
		*people() {
			yield 0;
			return people().compare();
		},
		silhouettes: ({ from, to }) => people().silhouettes(from, to),
		*dividing({ people: shown, camps }) {
			yield 0;
			return people().dividing(shown, camps);
		},
	};
};

/** What is made when it is first needed, and then kept. */
function once<Value>(make: () => Value): () => Value {
	let made: { readonly value: Value } | null = null;
	return () => (made ??= { value: make() }).value;
}
