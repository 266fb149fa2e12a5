import { billing } from './billing';
import { customerService } from './customer-service';
import { finance } from './finance';
import { managementAndIt } from './management-and-it';
import { operations } from './operations';
import { sales } from './sales';
import { warehouse } from './warehouse';

/** How the 14 say that the work runs, department by department. */
export const storyAccounts = [
	sales,
	customerService,
	operations,
	warehouse,
	billing,
	finance,
	managementAndIt,
].join('\n');
