/** Resolves after whatever else waits for this thread. A timer would do the same, but browsers let nested ones wait for 4 ms. */
export function nextTask(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}
