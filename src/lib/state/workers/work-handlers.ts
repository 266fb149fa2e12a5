import type { WorkHandler, WorkShape } from './work';

/** The handler of a kind of work by its name, whatever its shape. */
export type WorkHandlers = (name: string) => Promise<WorkHandler<WorkShape>>;

/** Each loaded when it is first asked for. The build puts all of them into the worker's one script. */
const handlers: Readonly<Record<string, () => Promise<unknown>>> = {
	inventory: async () => (await import('./handle-inventory')).handleInventory,
	map: async () => (await import('./lay-out-here')).handleMap,
	study: async () => (await import('./handle-study')).handleStudy,
	verification: async () => (await import('./handle-verification')).handleVerification,
};

/** All kinds of work beside the page. @throws Error for a name that is none. */
export const workHandlers: WorkHandlers = async (name) => {
	const handler: unknown = Object.hasOwn(handlers, name) ? await handlers[name]?.() : undefined;
	if (typeof handler !== 'function') throw new Error(`no work of the name ${name}`);
	// The job that names a handler gives what that handler takes: see `parseWorkRequest`.
	return handler as WorkHandler<WorkShape>;
};
