import {
	CRITICALITIES,
	FREQUENCIES,
	isCalendarDay,
	type Criticality,
	type EntityId,
	type Frequency,
	type MilestoneSays,
} from '$lib/questionnaires';
import * as v from 'valibot';
import { EntityIdSchema } from './body-schemas';
import type { FieldValue } from './field-body';
import type { Entity, FieldWord } from './shared-lists';

/** What every entry of a list that people edit together has. A field that says nothing readable is null. */
export interface ListEntry {
	readonly id: EntityId;
	readonly name: string;
	/** Taken off the list, with everything that was said about it. */
	readonly isArchived: boolean;
	/** The entry that this one was found to be; null = it stands for itself. */
	readonly mergedInto: EntityId | null;
	/** Every field with who wrote it last. */
	readonly fields: ReadonlyMap<string, FieldWord>;
}

/** A process of the shared list. */
export interface ListedProcess extends ListEntry {
	/** Id of a department. */
	readonly department: string | null;
	readonly frequency: Frequency | null;
	readonly criticality: Criticality | null;
}

/** A system of the shared list. */
export interface ListedSystem extends ListEntry {
	/** What it is for. */
	readonly purpose: string | null;
	readonly owner: string | null;
	/** Whether somebody decided to have it. */
	readonly isOfficial: boolean | null;
	/** Ids of the departments that use it. */
	readonly departments: readonly string[];
}

/** A milestone of the outcome map. */
export interface ListedMilestone extends ListEntry, MilestoneSays {
	/** Ids of the processes that it touches. */
	readonly processes: readonly string[];
	/** The process that the data of the indicator comes from. */
	readonly source: string | null;
}

/** Fields of the entries, by the name under which they are written. */
export const LIST_FIELDS = {
	process: ['name', 'department', 'frequency', 'criticality', 'archived', 'merged-into'],
	system: ['name', 'purpose', 'owner', 'official', 'departments', 'archived', 'merged-into'],
	milestone: [
		'name',
		'kpi',
		'unit',
		'baseline',
		'target',
		'current',
		'planned',
		'day',
		'measure',
		'owner',
		'second-owner',
		'owner-department',
		'output-department',
		'confirms',
		'goal',
		'figure',
		'processes',
		'source',
		'archived',
		'merged-into',
	],
} as const satisfies Record<string, readonly string[]>;

/**
 * Reads an entry of the list of processes.
 *
 * @example
 * const fields = new Map([['frequency', { value: 'weekly', by: 'a', at: 0 }]]);
 * readProcess({ id: 'process-00000000000000aa', name: 'Billing', fields }).frequency // => 'weekly'
 */
export function readProcess(entity: Entity): ListedProcess {
	return {
		...readEntry(entity),
		department: text(entity, 'department'),
		frequency: oneOf(FREQUENCIES, valueOf(entity, 'frequency')),
		criticality: oneOf(CRITICALITIES, valueOf(entity, 'criticality')),
	};
}

/**
 * Reads an entry of the list of systems.
 *
 * @example
 * const fields = new Map([['departments', { value: 'it finance', by: 'a', at: 0 }]]);
 * readSystem({ id: 'system-00000000000000aa', name: 'SAP', fields }).departments // => ['it', 'finance']
 */
export function readSystem(entity: Entity): ListedSystem {
	const official = valueOf(entity, 'official');
	return {
		...readEntry(entity),
		purpose: text(entity, 'purpose'),
		owner: text(entity, 'owner'),
		isOfficial: typeof official === 'boolean' ? official : null,
		departments: ids(entity, 'departments'),
	};
}

/**
 * Reads an entry of the outcome map.
 *
 * @example
 * const word = (value) => ({ value, by: 'a', at: 0 });
 * const fields = new Map([['name', word('Faster')], ['target', word(5)]]);
 * readMilestone({ id: 'milestone-00000000000000aa', name: 'Faster', fields }).target // => 5
 */
export function readMilestone(entity: Entity): ListedMilestone {
	const day = text(entity, 'day');
	return {
		...readEntry(entity),
		kpi: text(entity, 'kpi'),
		unit: text(entity, 'unit'),
		baseline: number(entity, 'baseline'),
		target: number(entity, 'target'),
		current: number(entity, 'current'),
		planned: number(entity, 'planned'),
		day: day !== null && isCalendarDay(day) ? day : null,
		measure: oneOf(['lead', 'lag'], valueOf(entity, 'measure')),
		owner: text(entity, 'owner'),
		secondOwner: text(entity, 'second-owner'),
		ownerDepartment: text(entity, 'owner-department'),
		outputDepartment: text(entity, 'output-department'),
		confirms: text(entity, 'confirms'),
		goal: text(entity, 'goal'),
		figure: text(entity, 'figure'),
		processes: ids(entity, 'processes'),
		source: text(entity, 'source'),
	};
}

function readEntry(entity: Entity): ListEntry {
	const { id, name, fields } = entity;
	const target = v.safeParse(EntityIdSchema, valueOf(entity, 'merged-into'));
	return {
		id,
		name,
		isArchived: valueOf(entity, 'archived') === true,
		mergedInto: target.success && target.output !== id ? target.output : null,
		fields,
	};
}

function valueOf({ fields }: Entity, field: string): FieldValue | undefined {
	return fields.get(field)?.value;
}

function text(entity: Entity, field: string): string | null {
	const value = valueOf(entity, field);
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function number(entity: Entity, field: string): number | null {
	const value = valueOf(entity, field);
	return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** Several ids stand in one field, with spaces between them: ids have none. */
function ids(entity: Entity, field: string): readonly string[] {
	return (text(entity, field) ?? '').split(/\s+/).filter((id) => id !== '');
}

function oneOf<Code extends string | number>(
	codes: readonly Code[],
	value: FieldValue | undefined,
): Code | null {
	return codes.find((code) => code === value) ?? null;
}
