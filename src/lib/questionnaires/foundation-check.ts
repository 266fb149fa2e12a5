import { leaks } from './foundation-check/leaks';
import { symptoms } from './foundation-check/symptoms';
import type { Pack } from './pack';

/** Does what the new system will stand on hold? Ten questions, about three minutes, all of them in the short form too. */
export const foundationCheck: Pack = {
	id: 'foundation-check',
	version: 1,
	title: 'Foundation check',
	language: 'en',
	sections: [leaks.section, symptoms.section],
	items: [...leaks.items, ...symptoms.items],
};
