// @ts-check
import { readFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';
import { ensureBuild } from './ensure-build.mjs';
import { ensureDependencies } from './ensure-dependencies.mjs';

const project = new URL('../../', import.meta.url);
const { env } = process;

try {
	const port = readPort(env['PORT'] ?? '4173');
	const tls = readTls(env['TLS_CERT'], env['TLS_KEY']);
	const host = env['HOST'] ?? (tls ? '0.0.0.0' : '127.0.0.1');
	ensureDependencies(project);
	ensureBuild(project);
	// Only now are its packages sure to be there.
	const { startServer } = await import('./start-server.mjs');
	const server = await startServer({
		directory: fileURLToPath(new URL('build', project)),
		base: env['BASE_PATH'] ?? '',
		origins: (env['SIGNALLING_ORIGINS'] ?? '').split(',').filter((origin) => origin !== ''),
		port,
		host,
		...(tls ? { tls } : {}),
	});
	console.log(describe(server.url, server.port, tls !== null));
	for (const signal of ['SIGINT', 'SIGTERM']) {
		process.once(signal, () => void server.close().then(() => process.exit(0)));
	}
} catch (error) {
	console.error(explain(error));
	process.exitCode = 1;
}

/** @param {string} text */
function readPort(text) {
	const port = Number(text);
	if (!Number.isInteger(port) || port < 0 || port > 65_535) {
		throw new Error(`PORT must be a number from 0 to 65535, not ${text}`);
	}
	return port;
}

/**
 * @param {string | undefined} certFile
 * @param {string | undefined} keyFile
 */
function readTls(certFile, keyFile) {
	if (certFile === undefined && keyFile === undefined) return null;
	if (certFile === undefined || keyFile === undefined) {
		throw new Error('TLS_CERT and TLS_KEY go together: two files in PEM');
	}
	return { cert: readFileSync(certFile), key: readFileSync(keyFile) };
}

/**
 * @param {string} url
 * @param {number} port
 * @param {boolean} isSecure
 */
function describe(url, port, isSecure) {
	const path = new URL(url).pathname;
	const addresses = Object.values(networkInterfaces())
		.flatMap((list) => list ?? [])
		.filter(({ family, internal }) => family === 'IPv4' && !internal)
		.map(({ address }) => `https://${address}:${port}${path}`);
	const elsewhere = isSecure
		? ['From another device on this network, if it trusts your certificate:', ...addresses]
		: [
				'From another device: browsers allow encryption, offline use and the camera only on https: or localhost, so',
				'http://192.168.x.x and the like will not work. Any one of these does:',
				'  - TLS_CERT=cert.pem TLS_KEY=key.pem npm start   with a certificate that the device trusts (mkcert makes one)',
				`  - an https tunnel or reverse proxy to port ${port} that passes the Host header on`,
				'  - the folder build/ on any static https host; VITE_SIGNALLING_URLS at build time names its meeting point',
				'  - for a trial in Chrome on the device: chrome://flags/#unsafely-treat-insecure-origin-as-secure,',
				`    with HOST=0.0.0.0 here and http://<this computer>:${port} entered there`,
			];
	return [`Groundwork is at ${url}`, '', ...elsewhere, '', 'Ctrl+C stops it.'].join('\n');
}

/** @param {unknown} error */
function explain(error) {
	if (!(error instanceof Error)) return String(error);
	const code = 'code' in error ? error.code : undefined;
	if (code === 'EADDRINUSE')
		return 'The port is taken by another program. Choose another: PORT=4174 npm start';
	if (code === 'EACCES')
		return 'This port is not open to you. Choose one above 1023: PORT=4173 npm start';
	return `${error.message}${error.cause instanceof Error ? `: ${error.cause.message}` : ''}`;
}
