import { normaliseName } from '../names/normalise-name';

/**
 * The key of a name after confirmed merges, followed from one to the next; null for no name. Merges that run in a circle lead to the
 * first key of the circle in code order, whichever of them is asked for. What was asked once is remembered: people write the same names
 * again and again. Source: SPEC 2.6, 6.1, 6.2.
 *
 * @example
 * canonicalNames({ 'sap erp': 'sap' })('SAP ERP') // => 'sap'
 */
export function canonicalNames(
	merges: Readonly<Record<string, string>> = {},
): (name: string) => string | null {
	const next = new Map<string, string>();
	for (const [from, to] of Object.entries(merges)) {
		const [key, target] = [normaliseName(from), normaliseName(to)];
		if (key !== '' && target !== '' && key !== target) next.set(key, target);
	}
	const known = new Map<string, string | null>();
	return (name) => {
		let found = known.get(name);
		if (found === undefined) {
			const key = normaliseName(name);
			found = key === '' ? null : follow(key, next);
			known.set(name, found);
		}
		return found;
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
