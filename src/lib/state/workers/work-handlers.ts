import { handleInventory } from './handle-inventory';
import { handleStudy } from './handle-study';
import { handleVerification } from './handle-verification';
import { handleMap } from './lay-out-here';
import type { WorkHandler, WorkShape } from './work';

/** The handler of a kind of work by its name, whatever its shape. */
export type WorkHandlers = (name: string) => WorkHandler<WorkShape>;

const handlers = {
	inventory: handleInventory,
	map: handleMap,
	study: handleStudy,
	verification: handleVerification,
};

/** All kinds of work beside the page. @throws Error for a name that is none. */
export const workHandlers: WorkHandlers = (name) => {
	const handler: unknown = Object.hasOwn(handlers, name) ? Reflect.get(handlers, name) : undefined;
	if (typeof handler !== 'function') throw new Error(`no work of the name ${name}`);
	// The job that names a handler gives what that handler takes: see `parseWorkRequest`.
	return handler as WorkHandler<WorkShape>;
};
