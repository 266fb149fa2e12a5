let hasNavigated = false;

/** After each step inside the app: a reader and the Tab key go on at the top of the new page's main part, not at the very top. */
export function focusAfterNavigation(): void {
	hasNavigated = true;
	document.getElementById('content')?.focus({ preventScroll: true });
}

/** For a main part that comes later than its navigation: takes the focus that was lost with what stood there before. */
export function focusLateContent(): void {
	if (hasNavigated && document.activeElement === document.body) focusAfterNavigation();
}
