import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { startServer } from '../../src/server/start-server.mjs';
import { expect, test as base } from './app';
import { Person } from './person';

const build = fileURLToPath(new URL('../../build', import.meta.url));

/** A site of its own, so that a test can take it away or put another build in its place. */
export interface OwnSite {
	readonly directory: string;
	readonly url: string;
	/** The machine is gone: nobody listens any more. */
	leave(): Promise<void>;
	/** It is back, at the same address. */
	comeBack(): Promise<void>;
}

/** With a site that is the test's own, and somebody whose first page it is. What fails unseen on their device is not counted. */
export const test = base.extend<{ own: OwnSite; visitor: Person }>({
	own: async ({ browserName }, use) => {
		const directory = await mkdtemp(join(tmpdir(), `groundwork-${browserName}-`));
		await cp(build, directory, { recursive: true });
		let server = await startServer({ directory, host: '127.0.0.1', port: 0 });
		const { port } = server;
		let isOpen = true;
		const leave = async () => {
			if (isOpen) await server.close();
			isOpen = false;
		};
		const comeBack = async () => {
			server = await startServer({ directory, host: '127.0.0.1', port });
			isOpen = true;
		};
		await use({ directory, url: `http://127.0.0.1:${port}`, leave, comeBack });
		await leave();
		await rm(directory, { recursive: true });
	},
	visitor: async ({ own, page }, use) => {
		const visitor = new Person('Ann', page, own.url);
		await visitor.open();
		await page.evaluate(async () => {
			await navigator.serviceWorker.ready;
		});
		await use(visitor);
	},
});

/** The same app under another version, marked in its home page, as a host would put it in place of the one before. */
export async function replaceBuild(directory: string, mark: string): Promise<void> {
	const { version } = v.parse(
		v.object({ version: v.string() }),
		JSON.parse(await readFile(join(directory, '_app/version.json'), 'utf8')),
	);
	const worker = join(directory, 'service-worker.js');
	const code = await readFile(worker, 'utf8');
	expect(code).toContain(version);
	await replaceFile(worker, code.replaceAll(version, `${version}-${mark}`));
	const home = join(directory, 'index.html');
	const page = await readFile(home, 'utf8');
	await replaceFile(home, page.replace('<html ', `<html data-build="${mark}" `));
}

/** Writes a file as a build would, with its packed forms. */
async function replaceFile(path: string, text: string): Promise<void> {
	await Promise.all([
		writeFile(path, text),
		writeFile(`${path}.br`, brotliCompressSync(text)),
		writeFile(`${path}.gz`, gzipSync(text)),
	]);
}

export { expect };
