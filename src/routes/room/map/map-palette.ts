import type { MapPalette } from '$lib/report';

/** The colours of the map as they are on the screen now, for a picture that stands without the app. */
export function mapPalette(root: Element): MapPalette {
	const probe = document.createElement('span');
	root.append(probe);
	const read = (token: string): string => {
		probe.style.color = `var(${token})`;
		return getComputedStyle(probe).color;
	};
	const palette = {
		paper: read('--map-paper'),
		ink: read('--map-ink'),
		soft: read('--map-soft'),
		rule: read('--map-rule'),
		accent: read('--map-path'),
		danger: read('--map-danger'),
	};
	probe.remove();
	return palette;
}
