import { resolve } from '$app/paths';

/**
 * Where devices find each other: `VITE_SIGNALLING_URLS` (comma-separated) given at build time, else `/signal` of the site
 * itself. An empty value switches the network off; tabs, files and QR still work.
 */
export function signallingUrls(): readonly string[] {
	const configured: unknown = import.meta.env['VITE_SIGNALLING_URLS'];
	if (typeof configured === 'string') return splitList(configured);
	const { protocol, host } = window.location;
	return [`${protocol === 'https:' ? 'wss:' : 'ws:'}//${host}${resolve('/')}signal`];
}

/** STUN and TURN addresses, `VITE_ICE_URLS` (comma-separated) at build time. None by default: no third party is asked. */
export function iceServers(): readonly RTCIceServer[] {
	const configured: unknown = import.meta.env['VITE_ICE_URLS'];
	return typeof configured === 'string' ? splitList(configured).map((urls) => ({ urls })) : [];
}

function splitList(text: string): readonly string[] {
	return text
		.split(',')
		.map((part) => part.trim())
		.filter((part) => part !== '');
}
