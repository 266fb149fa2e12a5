/**
 * Handlers for a radio button that can be taken back: by a second click, or by the space bar, which browsers ignore on a radio
 * button that is already chosen. Spread them on the input.
 */
export function takeBack(isChosen: boolean, back: () => void) {
	return {
		onclick: (): void => {
			if (isChosen) back();
		},
		onkeydown: (event: KeyboardEvent): void => {
			if (!isChosen || event.key !== ' ') return;
			// Else letting go of the key would choose it again.
			event.preventDefault();
			back();
		},
	};
}
