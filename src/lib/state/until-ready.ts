/** A worker's first message says that it is there. @throws Error where its script could not be had. */
export function untilReady(worker: Worker): Promise<void> {
	return new Promise((resolve, reject) => {
		worker.addEventListener('message', () => resolve(), { once: true });
		worker.addEventListener('error', () => reject(new Error('no worker')), { once: true });
	});
}
