import type { SourceFile } from './source-files';

/** Where colours and pixels are given their names. */
const tokenFiles = /^src\/lib\/ui\/(tokens\/.*|([\w-]+\/)*[\w-]*tokens)\.css$/;

const rawColour = /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/i;
const namedColour =
	/:[^;{}]*(?<![\w-])(?:black|white|gr[ae]y|silver|red|maroon|orange|yellow|olive|lime|green|teal|aqua|cyan|blue|navy|purple|fuchsia|magenta|pink|brown)(?![\w-])/i;
const pixels = /(?<![\w.-])-?(?:\d*\.)?\d+px\b/;

/** Raw colours and pixels outside the token files: in style sheets, in components' styles and in their attributes. */
export function checkStyle({ path, text }: SourceFile): readonly string[] {
	if (tokenFiles.test(path)) return [];
	return styleOf(path, text).flatMap((part) =>
		part
			.replaceAll(/\/\*[\s\S]*?\*\//g, '')
			// What is fetched or drawn into is no look.
			.replaceAll(/url\([^)]*\)/g, '')
			.split('\n')
			.flatMap((line) => {
				const what = describe(line);
				return what === null ? [] : [`${path} has ${what}: ${line.trim()}`];
			}),
	);
}

function styleOf(path: string, text: string): readonly string[] {
	if (!path.endsWith('.svelte')) return [text];
	const sheets = [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css);
	const attributes = [
		...text.matchAll(/\s(fill|stroke|stop-color|flood-color|color|style(?::[\w-]+)?)="([^"]*)"/g),
	].map(([, name = '', value = '']) => `${name}:${value}`);
	return [...sheets, ...attributes];
}

function describe(line: string): string | null {
	if (rawColour.test(line) || namedColour.test(line)) return 'a raw colour';
	return pixels.test(line) ? 'raw pixels' : null;
}
