import type { MapHandoff, ProcessMap } from '$lib/scoring';
import type { MapDirection } from './map-layout';
import { handoffItems, isOneSided, type MapNames } from './map-names';
import { handoffEndName } from '../handoff-end-name';

/**
 * The map as a Mermaid flowchart: a group for each department, in the order given; a broken arrow where only one side states a handoff, a thick
 * one on the critical path. Names and what is handed on, never who said it.
 */
export function mapMermaid(
	{ processes, handoffs }: ProcessMap,
	departments: readonly (string | null)[],
	{ spell, department }: MapNames,
	direction: MapDirection,
): string {
	const ids = new Map(processes.map(({ key }, index) => [key, `p${index}`]));
	const groups = departments.flatMap((id, index) => {
		const own = processes.filter((process) => process.department === id);
		if (own.length === 0) return [];
		const nodes = own.map(({ key }) => `    ${ids.get(key) ?? ''}["${label(spell(key))}"]`);
		return [`  subgraph d${index}["${label(department(id))}"]`, ...nodes, '  end'];
	});
	const links = handoffs.flatMap((each, index) => link(each, index, ids, spell));
	return [`flowchart ${direction === 'right' ? 'LR' : 'TB'}`, ...groups, ...links, ''].join('\n');
}

/** An end that is no process is a node of its own: everything else would meet in one knot. */
function link(
	handoff: MapHandoff,
	index: number,
	ids: ReadonlyMap<string, string>,
	spell: MapNames['spell'],
): readonly string[] {
	const terminal = (end: MapHandoff['from']) =>
		`t${index}(["${label(handoffEndName(end, spell))}"])`;
	const node = (end: MapHandoff['from']) =>
		end.kind === 'process' ? (ids.get(end.key) ?? '') : terminal(end);
	const items = handoffItems(handoff).join(', ');
	const arrow = isOneSided(handoff) ? '-.->' : handoff.isOnCriticalPath ? '==>' : '-->';
	const words = items === '' ? '' : `|"${label(items)}"|`;
	return [`  ${node(handoff.from)} ${arrow}${words} ${node(handoff.to)}`];
}

/** Everything but letters, digits and a few harmless signs as the number of its character: Mermaid has no other way to quote. */
function label(name: string): string {
	const plain = name
		.replaceAll(/\s+/gu, ' ')
		.replaceAll(/[\p{C}]/gu, '')
		.trim();
	const quoted = plain.replaceAll(
		/[^\p{L}\p{M}\p{N} ,]/gu,
		(sign) => `#${sign.codePointAt(0) ?? 0};`,
	);
	return quoted === '' ? '#63;' : quoted;
}
