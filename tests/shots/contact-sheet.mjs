// @ts-check
import { sizes, themes } from './sizes.mjs';

/**
 * One page that shows every picture, a screen a row, with a line where the window ends.
 * @param {readonly import('./take-screen.mjs').Shot[]} shots
 * @returns {string} HTML
 */
export function contactSheet(shots) {
	const names = [...new Set(shots.map(({ screen }) => screen))];
	const heads = sizes.flatMap(({ width }) => themes.map((theme) => `<th>${width} ${theme}</th>`));
	const rows = names.map((name) => {
		const cells = sizes.flatMap(({ width }) =>
			themes.map((theme) => {
				const shot = shots.find(
					(each) => each.screen === name && each.width === width && each.theme === theme,
				);
				return `<td>${shot ? picture(shot) : ''}</td>`;
			}),
		);
		return `<tr id="${name}"><th scope="row"><a href="#${name}">${name}</a></th>${cells.join('')}</tr>`;
	});
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Screens of Groundwork</title>
<style>
	body { font: 14px system-ui, sans-serif; background: #ddd; color: #111; }
	td, th { vertical-align: top; text-align: start; padding: 4px; }
	thead th { position: sticky; top: 0; background: #ddd; z-index: 1; }
	.shot { position: relative; display: block; overflow: hidden; }
	.shot::after { content: ""; position: absolute; inset: calc(var(--fold) * 100%) 0 auto; border-top: 1px dashed #d0006f; }
	img { display: block; width: 220px; height: auto; }
</style>
<h1>${names.length} screens</h1>
<table>
<thead><tr><th></th>${heads.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</html>
`;
}

/** @param {import('./take-screen.mjs').Shot} shot */
function picture({ file, screen, width, theme, fold }) {
	const words = `${screen}, ${width} wide, ${theme}`;
	return `<a class="shot" style="--fold: ${fold.toFixed(4)}" href="${file}"><img src="${file}" alt="${words}" loading="lazy"></a>`;
}
