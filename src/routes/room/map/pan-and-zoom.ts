import type { MapPoint } from '$lib/report';
import type { Attachment } from 'svelte/attachments';

/** What can be done with hands and keys to what is looked at. */
export interface Grip {
	/** By pixels. */
	readonly move: (by: MapPoint) => void;
	/** Around a place of the window, or its middle. */
	readonly zoom: (factor: number, at?: MapPoint) => void;
	readonly fit: () => void;
	/** What was tapped or clicked, without being dragged. */
	readonly choose: (target: Element) => void;
}

/** Less than this many pixels is a tap, not a drag. */
const SLACK = 6;
/** How far an arrow key moves the map, in pixels. */
const STEP = 80;
const KEY_ZOOM = 1.25;

/** Moves and zooms by one finger or the mouse, by two fingers, by the wheel with Ctrl, and by keys. */
export function panAndZoom(grip: Grip): Attachment<SVGSVGElement> {
	return (svg) => {
		const pointers = new Map<number, MapPoint>();
		let dragged = 0;
		const at = ({ clientX, clientY }: MouseEvent): MapPoint => {
			const { left, top } = svg.getBoundingClientRect();
			return { x: clientX - left, y: clientY - top };
		};
		const ended = new AbortController();
		const listen = { signal: ended.signal };

		svg.addEventListener(
			'pointerdown',
			(event) => {
				if (event.button !== 0) return;
				if (pointers.size === 0) dragged = 0;
				pointers.set(event.pointerId, at(event));
			},
			listen,
		);
		svg.addEventListener(
			'pointermove',
			(event) => {
				const before = pointers.get(event.pointerId);
				if (!before) return;
				const now = at(event);
				dragged += Math.hypot(now.x - before.x, now.y - before.y);
				pointers.set(event.pointerId, now);
				if (dragged < SLACK) return;
				// Only now, or a click would lose what it is on.
				svg.setPointerCapture(event.pointerId);
				const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
				if (other) pinch(grip, before, now, other);
				else grip.move({ x: before.x - now.x, y: before.y - now.y });
			},
			listen,
		);
		for (const name of ['pointerup', 'pointercancel'] as const) {
			svg.addEventListener(name, ({ pointerId }) => pointers.delete(pointerId), listen);
		}
		svg.addEventListener(
			'click',
			(event) => {
				// Without a count of clicks it was a key, which follows the link; so do clicks that open another tab.
				const isPlain = event.detail > 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
				if (!isPlain || !(event.target instanceof Element)) return;
				event.preventDefault();
				if (dragged < SLACK) grip.choose(event.target);
			},
			listen,
		);
		svg.addEventListener('dragstart', (event) => event.preventDefault(), listen);
		svg.addEventListener(
			'wheel',
			(event) => {
				const isMeant = event.ctrlKey || event.metaKey || svg.contains(document.activeElement);
				if (!isMeant) return;
				event.preventDefault();
				grip.zoom(Math.exp(-event.deltaY * (event.deltaMode === 0 ? 0.002 : 0.06)), at(event));
			},
			{ ...listen, passive: false },
		);
		svg.addEventListener('keydown', (event) => pressed(event, grip), listen);
		return () => ended.abort();
	};
}

function pinch(grip: Grip, before: MapPoint, now: MapPoint, other: MapPoint): void {
	const distance = (point: MapPoint) => Math.hypot(point.x - other.x, point.y - other.y);
	const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
	grip.move({ x: (before.x - now.x) / 2, y: (before.y - now.y) / 2 });
	grip.zoom(distance(now) / Math.max(1, distance(before)), middle);
}

function pressed(event: KeyboardEvent, grip: Grip): void {
	if (event.ctrlKey || event.metaKey || event.altKey) return;
	const acts: Readonly<Record<string, () => void>> = {
		ArrowLeft: () => grip.move({ x: -STEP, y: 0 }),
		ArrowRight: () => grip.move({ x: STEP, y: 0 }),
		ArrowUp: () => grip.move({ x: 0, y: -STEP }),
		ArrowDown: () => grip.move({ x: 0, y: STEP }),
		'+': () => grip.zoom(KEY_ZOOM),
		'=': () => grip.zoom(KEY_ZOOM),
		'-': () => grip.zoom(1 / KEY_ZOOM),
		'0': () => grip.fit(),
	};
	const act = Object.hasOwn(acts, event.key) ? acts[event.key] : undefined;
	if (!act) return;
	event.preventDefault();
	act();
}
