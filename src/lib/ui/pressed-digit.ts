const FIELDS = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';

/**
 * The digit 1 to 9 that a key press means as a shortcut. Missing for any other key, with a modifier, while somebody types in a
 * field, and in an open dialog (a shortcut must not act behind it).
 */
export function pressedDigit(event: KeyboardEvent): number | undefined {
	if (!/^[1-9]$/.test(event.key)) return undefined;
	if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return undefined;
	const at = event.target;
	if (at instanceof Element && at.closest(`${FIELDS}, dialog[open]`) !== null) return undefined;
	return Number(event.key);
}
