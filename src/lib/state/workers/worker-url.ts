interface TrustedUrlPolicy {
	createScriptURL(url: string): unknown;
}

interface TrustedTypesFactory {
	createPolicy(name: string, rules: { createScriptURL(url: string): string }): TrustedUrlPolicy;
}

declare global {
	interface Window {
		readonly trustedTypes?: TrustedTypesFactory;
	}
}

let policy: TrustedUrlPolicy | undefined;

/**
 * A worker's address in the form that the page's Trusted Types rule asks for. Only addresses of this site pass.
 *
 * @throws TypeError for an address of another origin.
 */
export function trustedWorkerUrl(url: string): string {
	policy ??= window.trustedTypes?.createPolicy('groundwork-worker-url', {
		createScriptURL: sameOrigin,
	});
	const trusted = policy ? policy.createScriptURL(url) : sameOrigin(url);
	// The browser's TrustedScriptURL stands wherever a string address is expected; the DOM types do not say so yet.
	return trusted as string;
}

function sameOrigin(url: string): string {
	const absolute = new URL(url, window.location.href);
	if (absolute.origin !== window.location.origin) {
		throw new TypeError(`a worker of another origin: ${absolute.origin}`);
	}
	return absolute.href;
}
