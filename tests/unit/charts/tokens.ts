import { readFileSync } from 'node:fs';

const sources = ['src/lib/ui/tokens/colour.css', 'src/lib/ui/charts/charts-tokens.css'];

/** Tokens of the screen: what stands before the first media query of each token file. */
const declared = new Map(
	sources.flatMap((source) => {
		const [screen = ''] = readFileSync(source, 'utf8').split('@media');
		return [...screen.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(
			([, name = '', value = '']) => [name, value.trim()] as const,
		);
	}),
);

/** The colour, `#rrggbb`, that a token stands for in a scheme. Throws when it is none. */
export function tokenColour(name: string, scheme: 'light' | 'dark'): string {
	const value = declared.get(name);
	if (value === undefined) throw new Error(`no token ${name}`);
	const alias = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
	if (alias !== undefined) return tokenColour(alias, scheme);
	const pair = /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/.exec(value);
	const colour = scheme === 'light' ? pair?.[1] : pair?.[2];
	if (colour === undefined) throw new Error(`${name} is no colour: ${value}`);
	return colour;
}
