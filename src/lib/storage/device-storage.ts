/** How much this site may keep on this device, as far as the browser tells. */
export interface StorageEstimate {
	readonly usedBytes: number;
	readonly quotaBytes: number;
}

/** What the browser estimates; missing where it does not say. */
export async function estimateStorage(): Promise<StorageEstimate | null> {
	const storage = storageManager();
	if (storage?.estimate === undefined) return null;
	const { usage, quota } = await storage
		.estimate()
		.catch(() => ({ usage: undefined, quota: undefined }));
	return usage === undefined || quota === undefined
		? null
		: { usedBytes: usage, quotaBytes: quota };
}

/** Asks the browser not to clear this site's storage by itself; `unknown` where it cannot be asked. */
export async function persistStorage(): Promise<'granted' | 'refused' | 'unknown'> {
	const storage = storageManager();
	if (storage?.persist === undefined) return 'unknown';
	return storage.persist().then(
		(isGranted) => (isGranted ? 'granted' : 'refused'),
		() => 'unknown',
	);
}

function storageManager(): Partial<StorageManager> | undefined {
	const device: { readonly storage?: Partial<StorageManager> } | undefined =
		'navigator' in globalThis ? globalThis.navigator : undefined;
	return device?.storage;
}
