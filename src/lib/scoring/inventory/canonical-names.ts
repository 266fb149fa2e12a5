import { normaliseName } from '../names/normalise-name';

/**
 * The key of a name after confirmed merges, followed from one to the next; null for no name. Merges that run in a circle lead to the
 * first key of the circle in code order, whichever of them is asked for. Source: SPEC 2.6, 6.1, 6.2.
 */
export function canonicalNames(
	merges: Readonly<Record<string, string>> = {},
): (name: string) => string | null {
	const next = new Map<string, string>();
	for (const [from, to] of Object.entries(merges)) {
		const [key, target] = [normaliseName(from), normaliseName(to)];
		if (key !== '' && target !== '' && key !== target) next.set(key, target);
	}
	return (name) => {
		const key = normaliseName(name);
		return key === '' ? null : follow(key, next);
	};
}

function follow(key: string, next: ReadonlyMap<string, string>): string {
	const passed = [key];
	for (;;) {
		const last = passed.at(-1) ?? key;
		const target = next.get(last);
		if (target === undefined) return last;
		const start = passed.indexOf(target);
		if (start >= 0) return passed.slice(start).sort()[0] ?? last;
		passed.push(target);
	}
}
