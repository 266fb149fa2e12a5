import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Scheme = 'light' | 'dark';

const css = readFileSync(new URL('../../../src/lib/ui/tokens/colour.css', import.meta.url), 'utf8');

/** Token name to its two colours, as written in the token file. */
const colours = new Map<string, Readonly<Record<Scheme, string>>>(
	[...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
		([, name = '', light = '', dark = '']) => [name, { light, dark }],
	),
);

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string, scheme: Scheme): number {
	const [first, second] = [one, other].map((name) => {
		const pair = colours.get(name);
		if (pair === undefined) throw new Error(`no token --${name}`);
		return luminance(pair[scheme]);
	});
	const [low = 0, high = 0] = [first ?? 0, second ?? 0].sort((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}

const papers = ['paper', 'paper-raised', 'paper-sunk'];
const inks = [
	'ink',
	'ink-soft',
	'ink-faint',
	'accent',
	'accent-strong',
	'danger',
	'warning',
	'good',
];
const steps = [1, 2, 3, 4, 5, 6, 7];
const groups = [1, 2, 3, 4, 5, 6, 7, 8];

const texts: readonly (readonly [string, string])[] = [
	...papers.flatMap((paper) => inks.map((ink) => [ink, paper] as const)),
	...papers.flatMap((paper) => [['agreement', paper] as const, ['conflict', paper] as const]),
	['on-accent', 'accent'],
	['on-accent', 'accent-strong'],
	['on-danger', 'danger'],
	['on-danger', 'danger-strong'],
	['ink', 'accent-soft'],
	['ink-soft', 'accent-soft'],
	['accent', 'accent-soft'],
	['danger', 'danger-soft'],
	['ink', 'danger-soft'],
	['warning', 'warning-soft'],
	['ink', 'warning-soft'],
	['good', 'good-soft'],
	['ink', 'good-soft'],
	...groups.map((group) => ['on-group', `group-${group}`] as const),
	...steps.map((step) => [`on-diverge-${step}`, `diverge-${step}`] as const),
];

const parts: readonly (readonly [string, string])[] = [
	...papers.map((paper) => ['rule-strong', paper] as const),
	...papers.map((paper) => ['not-known', paper] as const),
	...papers.flatMap((paper) => groups.map((group) => [`group-${group}`, paper] as const)),
];

describe.each(['light', 'dark'] as const)('%s scheme', (scheme) => {
	test.each(texts)('text --%s on --%s keeps 4.5:1', (ink, paper) => {
		expect(contrast(ink, paper, scheme)).toBeGreaterThanOrEqual(4.5);
	});

	test.each(parts)('part --%s on --%s keeps 3:1', (part, paper) => {
		expect(contrast(part, paper, scheme)).toBeGreaterThanOrEqual(3);
	});
});

test('every colour token has a light and a dark value in hex, or is a veil or a code', () => {
	const named = [...css.matchAll(/^\t\t--([\w-]+): light-dark/gm)].map(([, name = '']) => name);
	const unread = named.filter((name) => !colours.has(name));
	expect(unread.sort()).toEqual(['shadow', 'veil']);
});
