/** Offers data to be saved by the browser under a name. */
export function saveAsFile(name: string, data: Blob): void {
	const url = URL.createObjectURL(data);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The download has its own hold on the data once the click has been handled.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
