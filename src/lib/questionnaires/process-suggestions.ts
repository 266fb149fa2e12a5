import { departmentId } from './id';
import type { DepartmentId } from './item';

/** A process that most organisations have, to start a list with. */
export interface ProcessSuggestion {
	/** Begins with what is done. */
	readonly name: string;
	/** Where it mostly happens: one of the departments that a new assessment starts with. */
	readonly department: DepartmentId;
}

/** A kind of system that most organisations have. */
export interface SystemSuggestion {
	readonly name: string;
	readonly purpose: string;
}

const process = (department: string, name: string): ProcessSuggestion => ({
	name,
	department: departmentId(department),
});

/** From the first enquiry to the money in the bank, in the order in which it runs. */
export const LEAD_TO_CASH: readonly ProcessSuggestion[] = [
	process('sales', 'Qualify an enquiry'),
	process('sales', 'Price and send a quote'),
	process('sales', 'Agree the contract'),
	process('sales', 'Take and check the order'),
	process('operations', 'Plan the work'),
	process('warehouse', 'Prepare the goods'),
	process('operations', 'Deliver and get proof of delivery'),
	process('billing', 'Write the invoice'),
	process('finance', 'Collect the payment'),
	process('customer-service', 'Settle a complaint'),
];

/** What keeps the organisation running behind that. */
export const BACK_OFFICE: readonly ProcessSuggestion[] = [
	process('finance', 'Close the month'),
	process('finance', 'Pay a supplier'),
	process('management', 'Report figures to management'),
	process('management', 'Approve a purchase'),
	process('management', 'Set the prices'),
	process('operations', 'Choose and assess a supplier'),
	process('customer-service', 'Keep customer data up to date'),
	process('management', 'Hire and onboard a new colleague'),
	process('finance', 'Run the payroll'),
	process('it', 'Grant and remove access'),
];

/** Systems that these processes mostly run on, by kind; the real name is put in afterwards. */
export const USUAL_SYSTEMS: readonly SystemSuggestion[] = [
	{ name: 'ERP', purpose: 'Orders and stock' },
	{ name: 'CRM', purpose: 'Customers and enquiries' },
	{ name: 'Accounting software', purpose: 'Books and payments' },
	{ name: 'Planning tool', purpose: 'Planning the work' },
	{ name: 'Warehouse software', purpose: 'Goods in and out' },
	{ name: 'Payroll software', purpose: 'Wages and salaries' },
	{ name: 'Reporting tool', purpose: 'Figures and reports' },
	{ name: 'Shared drive', purpose: 'Documents' },
	{ name: 'Shared mailbox', purpose: 'Requests by e-mail' },
	{ name: 'Spreadsheets', purpose: 'People’s own lists' },
];
