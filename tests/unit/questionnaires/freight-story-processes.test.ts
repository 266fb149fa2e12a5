import { describe, expect, test } from 'vitest';
import { accountBody, LIST_FIELDS, parseAccountBody } from '$lib/model';
import {
	CRITICALITIES,
	FREQUENCIES,
	goalAlignment,
	isEntityId,
	isCalendarDay,
	loadFreightStory,
	type EntityId,
	type Mention,
	type ProcessAccount,
} from '$lib/questionnaires';
import { encodeCanonical } from '$lib/records';

const { setup, respondents, entities, fields } = await loadFreightStory();

const LISTS = ['process', 'system', 'milestone'] as const;
const told = respondents.flatMap(({ name, accounts }) =>
	Array.from(accounts, ([process, account]) => ({ name, process, account })),
);

/** The values of a field, by entry; what was written last counts. */
function valuesOf(list: string, field: string): ReadonlyMap<EntityId, string | number | boolean> {
	const own = fields.filter((one) => one.id.startsWith(`${list}-`) && one.field === field);
	const ordered = own.toSorted((a, b) => a.by - b.by);
	return new Map(ordered.map(({ id, value }) => [id, value]));
}

const countOf = (wanted: (account: ProcessAccount) => boolean) =>
	told.filter(({ account }) => wanted(account)).length;

describe('lists', () => {
	test('at least 18 processes, 12 systems, and 4 to 7 milestones stand on them', () => {
		const standing = (list: string) => {
			const gone = [...valuesOf(list, 'archived').keys(), ...valuesOf(list, 'merged-into').keys()];
			return (
				new Set(fields.map(({ id }) => id).filter((id) => id.startsWith(`${list}-`))).size -
				gone.length
			);
		};
		expect(standing('process')).toBeGreaterThanOrEqual(18);
		expect(standing('system')).toBeGreaterThanOrEqual(12);
		expect(standing('milestone')).toBeGreaterThanOrEqual(4);
		expect(standing('milestone')).toBeLessThanOrEqual(7);
	});

	test('every word is in a field of its list, on an entry with an id, by one of the fourteen', () => {
		for (const { id, field, by } of fields) {
			const list = LISTS.find((one) => isEntityId(id, one));
			expect(list, id).toBeDefined();
			expect(list && LIST_FIELDS[list], id).toContain(field);
			expect(respondents[by], id).toBeDefined();
		}
	});

	test('nobody writes into one field twice', () => {
		const words = fields.map(({ id, field, by }) => `${id}/${field}/${by}`);
		expect(new Set(words).size).toBe(words.length);
	});

	test('every entry has one name of its own', () => {
		const ids = new Set(fields.map(({ id }) => id));
		const names = [
			...LISTS.flatMap((list) => [...valuesOf(list, 'name')]),
			...entities
				.filter(({ list }) => list === 'system')
				.map(({ id, name }) => [id, name] as const),
		];
		for (const id of ids)
			expect(
				names.filter(([named]) => named === id),
				id,
			).toHaveLength(1);
		expect(new Set(names.map(([, name]) => name)).size).toBe(names.length);
	});

	test('codes, departments, goals, days and entries that fields point to are there', () => {
		const departments = new Set<unknown>(setup.departments.map(({ id }) => id));
		const processes = valuesOf('process', 'name');
		const goal = goalAlignment.items.find(({ id }) => id === 'primary-goal');
		const goals = goal?.kind === 'single' ? goal.options.map(({ id }) => id) : [];
		for (const list of LISTS) {
			for (const field of ['department', 'owner-department', 'output-department']) {
				for (const value of valuesOf(list, field).values()) expect(departments).toContain(value);
			}
		}
		for (const value of valuesOf('system', 'departments').values()) {
			for (const id of String(value).split(' ')) expect(departments).toContain(id);
		}
		for (const value of valuesOf('process', 'frequency').values()) {
			expect(FREQUENCIES).toContain(value);
		}
		for (const value of valuesOf('process', 'criticality').values()) {
			expect(CRITICALITIES).toContain(value);
		}
		for (const value of valuesOf('milestone', 'goal').values()) expect(goals).toContain(value);
		const figure = goalAlignment.items.find(({ id }) => id === 'main-figure');
		const figures = figure?.kind === 'single' ? figure.options.map(({ id }) => id) : [];
		for (const value of valuesOf('milestone', 'figure').values()) expect(figures).toContain(value);
		for (const value of valuesOf('milestone', 'day').values()) {
			expect(isCalendarDay(String(value))).toBe(true);
		}
		for (const field of ['processes', 'source']) {
			for (const value of valuesOf('milestone', field).values()) {
				for (const id of String(value).split(' ')) expect([...processes.keys()]).toContain(id);
			}
		}
	});

	test('the outcome map has the gaps that it is there to show', () => {
		const owners = valuesOf('milestone', 'owner');
		const all = valuesOf('milestone', 'name').size;
		expect(owners.size).toBe(all - 1);
		expect(valuesOf('milestone', 'kpi').size).toBe(all - 1);
		expect(valuesOf('milestone', 'second-owner').size).toBe(1);
		expect(new Set(valuesOf('milestone', 'goal').values()).size).toBeLessThan(5);
		const output = valuesOf('milestone', 'output-department');
		const foreign = [...valuesOf('milestone', 'owner-department')].filter(
			([id, department]) => department === 'it' && output.get(id) !== 'it',
		);
		expect(foreign.length).toBeGreaterThan(0);
	});
});

/** Everything that is called by name in an account, wherever it stands. */
function mentionsOf(value: unknown): readonly Mention[] {
	if (typeof value !== 'object' || value === null) return [];
	const inside = Object.values(value).flatMap(mentionsOf);
	if ('kind' in value && value.kind === 'entry' && 'id' in value) {
		return [{ kind: 'entry', id: value.id as EntityId }, ...inside];
	}
	return inside;
}

describe('accounts', () => {
	test('at least forty, by all fourteen, unevenly; some processes are told by nobody, some by one', () => {
		expect(told.length).toBeGreaterThanOrEqual(40);
		const counts = respondents.map(({ accounts }) => accounts.size);
		expect(Math.min(...counts)).toBe(1);
		expect(Math.max(...counts)).toBeGreaterThanOrEqual(8);
		const archived = valuesOf('process', 'archived');
		const tellers = [...valuesOf('process', 'name').keys()]
			.filter((id) => !archived.has(id))
			.map((id) => told.filter(({ process }) => process === id).length);
		expect(tellers.filter((count) => count === 0)).toHaveLength(1);
		expect(tellers.filter((count) => count === 1).length).toBeGreaterThan(1);
		expect(Math.max(...tellers)).toBeGreaterThanOrEqual(5);
	});

	test.each(told.map(({ name, process, account }) => [name, process, account] as const))(
		'what %s says of %s is read back as it was said, and every entry it names is on a list',
		(_name, process, account) => {
			const body = accountBody(account);
			expect(parseAccountBody(body)).toEqual(account);
			expect(encodeCanonical(body).length).toBeLessThan(16 * 1024);
			const listed = [...fields, ...entities].map(({ id }) => id);
			expect(listed).toContain(process);
			for (const mention of mentionsOf(account)) {
				if (mention.kind === 'entry') expect(listed).toContain(mention.id);
			}
		},
	);

	test('every question is answered by some and left open by others', () => {
		const { inputs, outputs, systems, workarounds, approvals } = {
			inputs: countOf(({ inputs }) => inputs === 'dk'),
			outputs: countOf(({ outputs }) => outputs === 'dk'),
			systems: countOf(({ systems }) => systems === 'dk'),
			workarounds: countOf(({ workarounds }) => workarounds?.length === 0),
			approvals: countOf(({ approvals }) => approvals?.length === 0),
		};
		for (const count of [inputs, outputs, systems, workarounds, approvals]) {
			expect(count).toBeGreaterThan(1);
		}
		const asked = [
			'story',
			'documented',
			'owner',
			'backup',
			'inputs',
			'outputs',
			'systems',
		] as const;
		const more = [
			'authority',
			'data',
			'manualSteps',
			'approvals',
			'pressureNote',
			'workarounds',
		] as const;
		for (const field of [...asked, ...more]) {
			const answered = countOf((account) => account[field] !== undefined);
			expect(answered, field).toBeGreaterThan(told.length / 6);
			expect(answered, field).toBeLessThan(told.length);
		}
	});

	test.each(['yes', 'partly', 'no', 'dk'])('some say that it is written down: %s', (said) => {
		expect(countOf(({ documented }) => documented === said)).toBeGreaterThan(2);
	});

	test.each(['holds', 'slows', 'breaks', 'one-person', 'dk'])('under pressure: %s', (said) => {
		expect(countOf(({ pressure }) => pressure === said)).toBeGreaterThan(2);
	});

	test.each(['do', 'saw', 'told', 'assume'])('they know it by: %s', (said) => {
		expect(countOf(({ basis }) => basis === said)).toBeGreaterThan(2);
	});

	test.each(['by-hand', 're-keyed', 'spreadsheet'])('steps that no system does: %s', (how) => {
		const steps = told.flatMap(({ account: { manualSteps } }) =>
			manualSteps === undefined || manualSteps === 'dk' ? [] : manualSteps,
		);
		expect(steps.filter((step) => step.how === how).length).toBeGreaterThan(2);
	});

	test('the price sheet is an unofficial tool that everything hangs on', () => {
		const sheets = told.flatMap(({ account: { workarounds } }) =>
			workarounds === 'dk' || workarounds === undefined
				? []
				: workarounds.filter(
						({ kind, what }) => kind === 'unofficial-tool' && /price sheet/i.test(what),
					),
		);
		expect(sheets.map(({ ifStops }) => ifStops)).toEqual(['nobody can quote']);
	});

	test('no two stories are the same', () => {
		const stories = told.flatMap(({ account }) => account.story ?? []);
		expect(stories.length).toBeGreaterThanOrEqual(25);
		expect(new Set(stories).size).toBe(stories.length);
	});
});
