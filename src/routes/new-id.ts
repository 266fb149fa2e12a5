/** An id made of a name: lower-case words joined by hyphens, with a number where it is taken. A name without Latin letters gives `entry`. */
export function newId(name: string, taken: readonly string[]): string {
	const stem =
		name
			.normalize('NFKD')
			.replace(/\p{M}/gu, '')
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-+|-+$/g, '')
			.slice(0, 56) || 'entry';
	let id = stem;
	for (let count = 2; taken.includes(id); count += 1) id = `${stem}-${count}`;
	return id;
}
