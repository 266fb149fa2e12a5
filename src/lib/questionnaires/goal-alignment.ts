import { change } from './goal-alignment/change';
import { communication } from './goal-alignment/communication';
import { measures } from './goal-alignment/measures';
import { purpose } from './goal-alignment/purpose';
import { readiness } from './goal-alignment/readiness';
import { scope } from './goal-alignment/scope';
import { sponsorship } from './goal-alignment/sponsorship';
import { users } from './goal-alignment/users';
import type { Pack } from './pack';

const parts = [purpose, measures, scope, sponsorship, change, communication, users, readiness];

/** Do those who matter want the same thing, and do they know that they do not? About 20 minutes, the short form about seven. */
export const goalAlignment: Pack = {
	id: 'goal-alignment',
	version: 1,
	title: 'Goal alignment',
	language: 'en',
	sections: parts.map((part) => part.section),
	items: parts.flatMap((part) => part.items),
};
