import { displayLocale } from './display-locale';

/**
 * A formatter that is made once for each locale and variant, e.g. how many decimals: making one takes a hundred times as long as using it,
 * and a page of results writes thousands of figures after every answer.
 */
export function keptFormat<Format, Variant = void>(
	make: (locale: string, variant: Variant) => Format,
): (variant: Variant) => Format {
	const kept = new Map<string, Map<Variant, Format>>();
	return (variant) => {
		const locale = displayLocale();
		const formats = kept.get(locale) ?? new Map<Variant, Format>();
		const format = formats.get(variant) ?? make(locale, variant);
		kept.set(locale, formats.set(variant, format));
		return format;
	};
}
