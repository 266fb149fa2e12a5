import { describe, expect, test } from 'vitest';
import { checkCode } from './check-code';
import { checkEnums } from './check-enums';
import { checkImports } from './check-imports';
import { checkMarkup } from './check-markup';
import { checkState } from './check-state';
import { checkStatements } from './check-statements';
import { checkStyle } from './check-style';
import { checkTrace } from './check-trace';
import { parseRooms } from './rooms';

const table = [
	'| Room | Concern | May import |',
	'| --- | --- | --- |',
	'| `faults` | what can go wrong | – |',
	'| `scoring` | numbers | `faults` |',
	'| `ui` | looks | `scoring`, `faults` |',
	'| `src/routes` | pages | `ui` |',
	'| `src/server` | not a room | – |',
].join('\n');
const rooms = parseRooms(table);

test('the table of rooms is read from the document', () => {
	expect([...rooms]).toEqual([
		['faults', []],
		['scoring', ['faults']],
		['ui', ['scoring', 'faults']],
		['routes', ['ui']],
	]);
});

function importing(path: string, code: string): readonly string[] {
	const text = path.endsWith('.svelte') ? `<script lang="ts">${code}</script>` : code;
	return checkImports([{ path, text }], rooms);
}

describe('imports', () => {
	test.each([
		['src/lib/ui/a.ts', "import { b } from '$lib/scoring';"],
		['src/lib/ui/a.ts', "import type { B } from './b';"],
		['src/lib/ui/a.ts', "import * as v from 'valibot';"],
		['src/lib/ui/charts/a.ts', "import { b } from '../b';"],
		['src/routes/+page.svelte', "import { b } from '$lib/ui';"],
		['src/routes/+layout.svelte', "import '$lib/ui/app.css';"],
	])('%s may say %s', (path, code) => {
		expect(importing(path, code)).toEqual([]);
	});

	test.each([
		['src/lib/cellar/a.ts', '', 'no known room'],
		['src/lib/a.ts', '', 'no known room'],
		['src/lib/ui/a.ts', "import { b } from '$lib/cellar';", 'no such room'],
		['src/lib/scoring/a.ts', "import { b } from '$lib/ui';", 'may not use ui'],
		['src/lib/scoring/a.ts', "import type { B } from '$lib/ui';", 'may not use ui'],
		['src/lib/scoring/a.ts', "const b = await import('$lib/ui');", 'may not use ui'],
		['src/lib/scoring/a.ts', "let b: import('$lib/ui').B;", 'may not use ui'],
		['src/lib/scoring/a.ts', "export * from '$lib/ui';", 'may not use ui'],
		['src/lib/scoring/a.ts', "import { mean } from 'd3-array';", 'no package'],
		['src/lib/ui/a.ts', "import { b } from '$lib/scoring/inner';", 'side door'],
		['src/lib/ui/a.ts', "import { b } from '../scoring';", 'another room'],
		['src/lib/ui/a.ts', "import { b } from '$lib/ui';", 'relative path'],
		['src/lib/ui/A.svelte', "import { b } from '$lib/ui/b';", 'relative path'],
		['src/lib/ui/a.ts', "import { join } from 'node:path';", 'Node'],
		['src/routes/+page.svelte', "import { b } from '$lib/scoring';", 'may not use scoring'],
		['src/routes/+page.svelte', "import { b } from '../lib/ui';", 'another room'],
	])('%s may not say %s: %s', (path, code, complaint) => {
		expect(importing(path, code)).toEqual([expect.stringContaining(complaint)]);
	});

	test('a circle of rooms in the table is found', () => {
		const circle = parseRooms(table.replace('wrong | – |', 'wrong | `ui` |'));
		expect(checkImports([], circle)).toEqual([expect.stringContaining('faults -> ui -> scoring')]);
	});

	test('two files that need each other are found, two that only share types are not', () => {
		const first = { path: 'src/lib/ui/a.ts', text: "import { b } from './b'; export const a = b;" };
		const second = {
			path: 'src/lib/ui/b.ts',
			text: "import { a } from './a'; export const b = a;",
		};
		const typed = {
			path: second.path,
			text: "import type { A } from './a'; import { type C } from './a';",
		};
		expect(checkImports([first, second], rooms)).toEqual([expect.stringContaining('a.ts -> src')]);
		expect(checkImports([first, typed], rooms)).toEqual([]);
	});
});

describe('code', () => {
	test.each([
		'localStorage.setItem("a", "b");',
		'window.sessionStorage.clear();',
		'window["localStorage"].clear();',
		'element.innerHTML = text;',
		"element.insertAdjacentHTML('afterend', text);",
		'eval(text);',
	])('%s is found', (code) => {
		expect(checkCode({ path: 'src/lib/ui/a.ts', text: code })).toHaveLength(1);
		const component = `<script lang="ts">${code}</script>`;
		expect(checkCode({ path: 'src/lib/ui/A.svelte', text: component })).toHaveLength(1);
	});

	test.each(['enum Shape { Circle }', 'export const enum Shape { Circle }'])(
		'%s is found',
		(code) => {
			expect(checkEnums({ path: 'src/lib/ui/a.ts', text: code })).toHaveLength(1);
			const component = `<script lang="ts">${code}</script>`;
			expect(checkEnums({ path: 'src/lib/ui/A.svelte', text: component })).toHaveLength(1);
		},
	);

	test('the word enum is no enum', () => {
		expect(checkEnums({ path: 'a.ts', text: "const words = ['enum'];" })).toEqual([]);
	});

	test('a comment may name what is forbidden', () => {
		expect(
			checkCode({ path: 'src/lib/ui/a.ts', text: '// never localStorage\nlet a = 1;' }),
		).toEqual([]);
	});
});

describe('markup', () => {
	test.each([
		'<p>Save</p>',
		'<p>{count} answers</p>',
		"<p>{isOpen ? 'open' : ''}</p>",
		"<p>{name ?? 'nobody'}</p>",
		'<p>{`${count} answers`}</p>',
		'{#if isOpen}Open{/if}',
		'{#each list as entry (entry)}<li>one {entry}</li>{/each}',
		'<button aria-label="Close">×</button>',
		'<button title={isOpen ? "Close" : ""}>×</button>',
		'<img alt="A map" src={map} />',
		'<Button label="Save" />',
		'<Panel>{#snippet head()}Title{/snippet}</Panel>',
		'<svelte:head><title>Groundwork</title></svelte:head>',
		'<svg><text>Group</text></svg>',
	])('%s has words', (text) => {
		expect(checkMarkup({ path: 'A.svelte', text })).toEqual([expect.stringContaining('has words')]);
	});

	test.each([
		'<p class="note">{m.save()}</p>',
		"<p>{format(day, 'short')}</p>",
		'<p>{count} / 5 · ×</p>',
		"<p>{state === 'open' ? m.open() : m.closed()}</p>",
		'<input type="text" name="title" autocomplete="off" />',
		'<Button label={m.save()} kind="primary" />',
		'<!-- a comment --><style>p { margin: 0; }</style>',
	])('%s has none', (text) => {
		expect(checkMarkup({ path: 'A.svelte', text })).toEqual([]);
	});

	test('raw markup is found', () => {
		expect(checkMarkup({ path: 'A.svelte', text: '{@html text}' })).toHaveLength(1);
	});
});

describe('style', () => {
	test.each([
		['p { color: #1c1e22; }', 'colour'],
		['p { color: rgb(1 2 3); }', 'colour'],
		['p { border: 1px solid var(--rule); }', 'pixels'],
		['p { background: white; }', 'colour'],
		['p { margin: -0.5px; }', 'pixels'],
		['@media (width < 600px) { p { margin: 0; } }', 'pixels'],
	])('%s is found', (css, what) => {
		const expected = [expect.stringContaining(what)];
		expect(checkStyle({ path: 'src/lib/ui/a.css', text: css })).toEqual(expected);
		const component = `<p>text</p><style>${css}</style>`;
		expect(checkStyle({ path: 'src/routes/A.svelte', text: component })).toEqual(expected);
	});

	test.each([
		'<path fill="#fff" />',
		'<path stroke="red" />',
		'<p style="margin: 3px">',
		'<p style:color="red">',
	])('%s is found', (text) => {
		expect(checkStyle({ path: 'src/lib/ui/A.svelte', text })).toHaveLength(1);
	});

	test.each([
		['src/lib/ui/tokens.css', ':root { --paper: #fff; --line: 1px; }'],
		['src/lib/ui/tokens/colour.css', ':root { --paper: #fff; }'],
		['src/lib/ui/a.css', 'p { color: var(--ink); margin: 0.5rem; white-space: nowrap; }'],
		['src/lib/ui/a.css', '/* 4px, #fff */ p { fill: currentColor; }'],
		['src/lib/ui/A.svelte', '<a href="#top" class="red">{x}</a>'],
	])('%s may say %s', (path, text) => {
		expect(checkStyle({ path, text })).toEqual([]);
	});
});

describe('trace', () => {
	const specification = {
		path: 'src/lib/model/SPEC.md',
		text: '# Model\n- **MO1** A rule.\n- **MO2** Another.\n',
	};
	const testing = (text: string) => checkTrace([specification], [{ path: 'a.test.ts', text }]);

	test('rules and tests that match are well', () => {
		expect(testing("test('[MO1] one', f); test.each(list)('[MO2] %s', f);")).toEqual([]);
		expect(testing("describe('[MO1] [MO2] both', f);")).toEqual([]);
	});

	test('a rule without a test is found, also where only code or a comment names it', () => {
		const expected = [expect.stringContaining('MO2 has no test')];
		expect(testing("test('[MO1] one', f); // [MO2]")).toEqual(expected);
		expect(testing("test('[MO1] one', f); say('[MO2]');")).toEqual(expected);
	});

	test('a test of no rule is found', () => {
		expect(testing("test('[MO1] [MO2] [MO3] one', f);")).toEqual([
			expect.stringContaining('no rule'),
		]);
	});

	test('a rule named twice is found', () => {
		const files = [specification, { path: 'src/lib/sync/SPEC.md', text: '- **MO1** Again.' }];
		const tests = [{ path: 'a.test.ts', text: "test('[MO1] [MO2]', f);" }];
		expect(checkTrace(files, tests)).toEqual([expect.stringContaining('taken')]);
	});
});

describe('statements', () => {
	const said = (text: string) => checkStatements({ path: 'src/lib/state/a.ts', text });

	test.each([
		"author.write([{ kind: 'answer', subject, body }]);",
		"if (record.kind === 'join') count();",
		'const subject = `${round}/${item}`;',
		'const subject = `${entity}/name`;',
	])('%s is model\u2019s to write', (text) => {
		expect(said(text)).toHaveLength(1);
	});

	test.each([
		"const kind = 'groups';",
		'const url = `${origin}signal`;',
		"this.#assertFacilitator('reveal');",
	])('%s may stand anywhere', (text) => {
		expect(said(text)).toEqual([]);
	});
});

describe('state', () => {
	const complaints = (text: string) => checkState([{ path: 'src/lib/state/a.ts', text }]);
	const members = (count: number) =>
		Array.from({ length: count }, (_, i) => `m${i}() {}`).join('\n');

	test('a class with fifteen public members is too large, private ones and pairs of get and set do not count', () => {
		expect(complaints(`class A { ${members(15)} }`)).toEqual([
			expect.stringContaining('15 public'),
		]);
		expect(
			complaints(`class A { ${members(14)} #a = 1; private b = 2; get m0() {} set m0(x) {} }`),
		).toEqual([]);
		expect(
			complaints(`class A { constructor(readonly a: string) {} ${members(14)} }`),
		).toHaveLength(1);
	});

	test('inheritance, long files and circles of types are found', () => {
		expect(complaints('class A extends B {}')).toEqual([expect.stringContaining('inherits')]);
		expect(complaints('\n'.repeat(200) + 'a();')).toEqual([expect.stringContaining('200 lines')]);
		const typed = (path: string, other: string) => ({
			path: `src/lib/state/${path}.ts`,
			text: `import type { A } from './${other}';`,
		});
		expect(checkState([typed('a', 'b'), typed('b', 'a')])).toEqual([
			expect.stringContaining('a circle of types'),
		]);
	});
});
