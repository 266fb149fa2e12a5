import { getLocale } from '$lib/messages';

/**
 * How dates, times and numbers are written: the app's language in the way of the device's region, e.g. "en-GB". While pages are
 * prerendered there is no device, only the language.
 */
export function displayLocale(): string {
	const language = getLocale();
	const offered = typeof navigator === 'undefined' ? [] : navigator.languages;
	return offered.find((each) => each.split('-')[0] === language) ?? language;
}
