import type { MapHandoff, MapProcess } from '$lib/scoring';
import { criticalityTicks } from './criticality-ticks';
import { escapeXml } from './escape-xml';
import { handoffMiddle, handoffPath } from './handoff-path';
import type { DrawnMap } from './map-bpmn';
import type { MapBox, MapLane, MapPoint } from './map-layout';
import { MAP_MARKS } from './map-mark';
import { isOneSided } from './map-names';
import { MAP_TEXT, PROCESS_LINES, PROCESS_LETTERS, TERMINAL_RADIUS } from './map-sizes';
import { wrapWords } from './wrap-words';

/** Colours of a drawing that must stand without the app, as CSS colours. */
export interface MapPalette {
	readonly paper: string;
	readonly ink: string;
	readonly soft: string;
	readonly rule: string;
	readonly accent: string;
	readonly danger: string;
}

/** The least room around the drawing. */
const MARGIN = 16;

/**
 * The map as an SVG document that needs nothing else: title, description, colours and sizes stand in it. What it shows is what the app shows; who
 * said what is not in it.
 */
export function mapSvg(drawn: DrawnMap, palette: MapPalette, description: string): string {
	const { map, layout, names, title } = drawn;
	const [width, height] = [layout.width + 2 * MARGIN, layout.height + 2 * MARGIN];
	const attributes = [
		'xmlns="http://www.w3.org/2000/svg"',
		`viewBox="${-MARGIN} ${-MARGIN} ${width} ${height}" width="${width}" height="${height}"`,
		`role="img" aria-labelledby="title description" font-size="${MAP_TEXT}"`,
		'font-family="system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, Arial, sans-serif"',
	];
	const placed = map.handoffs.flatMap((each) => {
		const points = layout.handoffs.get(each.id);
		return points ? [{ each, points }] : [];
	});
	return [
		`<svg ${attributes.join(' ')}>`,
		`<title id="title">${escapeXml(title)}</title>`,
		`<desc id="description">${escapeXml(description)}</desc>`,
		`<rect x="${-MARGIN}" y="${-MARGIN}" width="${width}" height="${height}" fill="${escapeXml(palette.paper)}"/>`,
		...arrowheads(palette),
		...layout.lanes.map((each) => lane(each, names.department(each.department), palette)),
		...placed.map(({ each, points }) => line(each, points, palette)),
		...map.processes.flatMap((each) => {
			const box = layout.processes.get(each.key);
			return box ? [process(each, box, names.spell(each.key), palette)] : [];
		}),
		...placed.map(({ each, points }) => mark(each.severity, handoffMiddle(points), palette)),
		'</svg>',
		'',
	].join('\n');
}

function arrowheads({ ink, accent }: MapPalette): readonly string[] {
	const head = (id: string, colour: string, size: number) =>
		`<marker id="${id}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="${size}" markerHeight="${size}" orient="auto"><path d="M0 0L8 4L0 8Z" fill="${escapeXml(colour)}"/></marker>`;
	return ['<defs>', head('arrow', ink, 7), head('arrow-path', accent, 4), '</defs>'];
}

function lane({ x, y, width, height }: MapLane, name: string, { rule, soft }: MapPalette): string {
	const band = `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="none" stroke="${escapeXml(rule)}"/>`;
	return `${band}<text x="${x + 8}" y="${y + 20}" fill="${escapeXml(soft)}">${escapeXml(name)}</text>`;
}

function line(handoff: MapHandoff, points: readonly MapPoint[], palette: MapPalette): string {
	const isPath = handoff.isOnCriticalPath;
	const colour = escapeXml(isPath ? palette.accent : palette.ink);
	const dashes = isOneSided(handoff) ? ' stroke-dasharray="7 5"' : '';
	const path = `<path d="${handoffPath(points)}" fill="none" stroke="${colour}" stroke-width="${isPath ? 3.5 : 1.5}"${dashes} marker-end="url(#${isPath ? 'arrow-path' : 'arrow'})"/>`;
	const ends = [handoff.from, handoff.to].flatMap((end, place) => {
		const point = place === 0 ? points[0] : points.at(-1);
		return end.kind === 'process' || !point ? [] : [terminal(end.kind, point, palette)];
	});
	return [path, ...ends].join('');
}

function terminal(
	kind: 'outside' | 'nowhere',
	{ x, y }: MapPoint,
	{ paper, ink }: MapPalette,
): string {
	const fill = escapeXml(kind === 'outside' ? ink : paper);
	return `<circle cx="${x}" cy="${y}" r="${TERMINAL_RADIUS}" fill="${fill}" stroke="${escapeXml(ink)}" stroke-width="1.5"/>`;
}

function process(
	{ severity, isOnCriticalPath, criticality, findings }: MapProcess,
	{ x, y, width, height }: MapBox,
	name: string,
	palette: MapPalette,
): string {
	const colour = escapeXml(isOnCriticalPath ? palette.accent : palette.soft);
	const lines = wrapWords(name, PROCESS_LETTERS, PROCESS_LINES);
	const first = y + height / 2 - ((lines.length - 1) * MAP_TEXT * 1.25) / 2 + MAP_TEXT * 0.35;
	return [
		`<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="${escapeXml(palette.paper)}" stroke="${colour}" stroke-width="${isOnCriticalPath ? 2.5 : 1.25}"/>`,
		...lines.map(
			(words, index) =>
				`<text x="${x + 10}" y="${first + index * MAP_TEXT * 1.25}" fill="${escapeXml(palette.ink)}">${escapeXml(words)}</text>`,
		),
		...criticalityTicks({ x, y, width, height }, criticality).map(
			(tick) =>
				`<rect x="${tick.x}" y="${tick.y}" width="${tick.width}" height="${tick.height}" fill="${colour}"/>`,
		),
		mark(severity, { x: x + width - 4, y: y + 4 }, palette, String(findings.length)),
	].join('');
}

/** `sign` stands in it instead of its letter. */
function mark(
	severity: MapProcess['severity'],
	{ x, y }: MapPoint,
	palette: MapPalette,
	sign?: string,
): string {
	if (severity === null) return '';
	const { form, isFilled, letter } = MAP_MARKS[severity];
	const colour = escapeXml(severity === 'critical' ? palette.danger : palette.ink);
	const paper = escapeXml(palette.paper);
	return [
		`<g transform="translate(${x} ${y})"><path d="${form}" fill="${isFilled ? colour : paper}" stroke="${isFilled ? paper : colour}" stroke-width="1.5"/>`,
		`<text y="4.5" font-size="13" font-weight="700" text-anchor="middle" fill="${isFilled ? paper : colour}">${sign ?? letter}</text></g>`,
	].join('');
}
