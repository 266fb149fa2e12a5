type Shape = 'circle' | 'square' | 'line';

declare const parsed: any; // reported: no-explicit-any

async function save(): Promise<void> {
	await Promise.resolve();
}

/** Nothing waits for what is saved. */
export function saveAndForget(): void {
	save(); // reported: no-floating-promises
}

/** What a promise will hold is not in it yet. */
export function copySaved(): object {
	return { ...save() }; // reported: no-misused-promises
}

/** Waits for what is there already. */
export async function wait(): Promise<number> {
	return await 1; // reported: await-thenable
}

/** Whatever `parsed` is, it is called, read, handed on and given back. */
export function trust(): number {
	parsed(); // reported: no-unsafe-call
	const length = parsed.length; // reported: no-unsafe-assignment
	Math.abs(parsed); // reported: no-unsafe-argument
	console.log(parsed.name); // reported: no-unsafe-member-access
	if (length === 0) return 0;
	return parsed; // reported: no-unsafe-return
}

/** The line is forgotten. */
export function countCorners(shape: Shape): number {
	switch (shape /* reported: switch-exhaustiveness-check */) {
		case 'circle':
			return 0;
		case 'square':
			return 4;
	}
	return 2;
}

/** The old way to cut a text. */
export function cut(text: string): string {
	return text.substr(1); // reported: no-deprecated
}

/** Says [object Object]. */
export function say(shape: { name: string }): string {
	return `${shape}`; // reported: restrict-template-expressions
}

/** Compares with a change of kind. */
export function isNothing(value: string | null): boolean {
	return value == null; // reported: eqeqeq
}

/** Keeps a record where nothing of ours may stand. */
export function keep(text: string): void {
	localStorage.setItem('kept', text); // reported: no-restricted-globals
}

/** Swallows what went wrong. */
export function tryTo(run: () => void): void {
	try {
		run();
	} catch (error) {} // reported: no-empty
}
