// @ts-check

/**
 * What every answer of a host should carry where a host can say it. The pages themselves carry the rest of the content
 * security policy in a meta element, because a static host may allow no header at all.
 * @type {Readonly<Record<string, string>>}
 */
export const securityHeaders = Object.freeze({
	'Content-Security-Policy': "frame-ancestors 'none'",
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Origin-Agent-Cluster': '?1',
	'Permissions-Policy':
		'camera=(self), clipboard-write=(self), screen-wake-lock=(self), accelerometer=(), autoplay=(), ' +
		'display-capture=(), encrypted-media=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), ' +
		'midi=(), payment=(), publickey-credentials-get=(), serial=(), usb=(), xr-spatial-tracking=()',
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY',
});

/** A worker takes its policy from its own script's answer, not from the page. */
export const workerPolicy =
	"default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; frame-ancestors 'none'";
