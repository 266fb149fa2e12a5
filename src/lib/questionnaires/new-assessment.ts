import { departmentId, groupId } from './id';
import type { DepartmentId, GroupId } from './item';

/** A viewpoint from which people answer. */
export interface Group {
	readonly id: GroupId;
	readonly name: string;
}

/** A place where work happens. */
export interface Department {
	readonly id: DepartmentId;
	readonly name: string;
}

/** What an initiative can bring in. */
export const INITIATIVE_KINDS = [
	'erp',
	'crm',
	'finance',
	'reporting',
	'automation',
	'ai',
	'other',
] as const;

export type InitiativeKind = (typeof INITIATIVE_KINDS)[number];

const group = (id: string, name: string): Group => ({ id: groupId(id), name });
const department = (id: string, name: string): Department => ({ id: departmentId(id), name });

/** The groups that a new assessment starts with, to be edited. */
export const DEFAULT_GROUPS: readonly Group[] = [
	group('executives', 'Executives'),
	group('it', 'IT'),
	group('operations', 'Operations'),
	group('finance', 'Finance'),
	group('sales', 'Sales'),
	group('service', 'Service'),
	group('front-line', 'Front line'),
];

/** The departments that a new assessment starts with, to be edited. */
export const DEFAULT_DEPARTMENTS: readonly Department[] = [
	department('management', 'Management'),
	department('sales', 'Sales'),
	department('operations', 'Operations and dispatch'),
	department('warehouse', 'Warehouse'),
	department('billing', 'Billing'),
	department('finance', 'Finance'),
	department('customer-service', 'Customer service'),
	department('it', 'IT'),
];
