/**
 * Where an arrow key, Home or End takes the focus among links in their order; nothing for other keys, at the ends, or when none of
 * them has the focus.
 */
export function nextLink(
	links: Iterable<Element>,
	event: { readonly key: string; readonly target: EventTarget | null },
): HTMLElement | undefined {
	const all = [...links].filter((link) => link instanceof HTMLElement);
	const at = all.findIndex((link) => link === event.target);
	if (at === -1) return undefined;
	switch (event.key) {
		case 'ArrowDown':
			return all[at + 1];
		case 'ArrowUp':
			return at === 0 ? undefined : all[at - 1];
		case 'Home':
			return all[0];
		case 'End':
			return all.at(-1);
		default:
			return undefined;
	}
}
