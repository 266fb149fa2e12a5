import { normaliseName } from '../names/normalise-name';

/** Words by which the name of a department says that it is IT. */
const IT_WORDS = ['it', 'ict', 'edv', 'information technology', 'information systems'];

/**
 * Whether a department is IT: its id is `it`, as in a new assessment whatever it is called since; or its name has, as whole words, one of
 * the names that IT goes by. Source: domain.md, "Outcome map".
 *
 * @example
 * isItDepartment({ id: 'edp', name: 'ICT and buildings' }) // => true
 * isItDepartment({ id: 'credit', name: 'Credit' }) // => false
 */
export function isItDepartment({
	id,
	name,
}: {
	readonly id: string;
	readonly name: string;
}): boolean {
	if (id === 'it') return true;
	const words = ` ${normaliseName(name)} `;
	return IT_WORDS.some((each) => words.includes(` ${each} `));
}
