import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { startServer } from '../../src/server/start-server.mjs';
import { expect, replaceBuild, test } from './own-site';

const build = fileURLToPath(new URL('../../build', import.meta.url));

/** Violations of the page's content security policy and of Trusted Types, as the browser words them. */
function watchPolicy(page: Page): readonly string[] {
	const violations: string[] = [];
	page.on('console', (message) => {
		const text = message.text();
		if (/Content Security Policy|TrustedHTML|TrustedScript/.test(text)) violations.push(text);
	});
	return violations;
}

async function visit(page: Page, url: string): Promise<void> {
	await page.goto(url);
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
	});
}

test('after one visit every page opens without the host, also by a deep link', async ({
	page,
	own,
}) => {
	const violations = watchPolicy(page);
	await visit(page, own.url);
	await own.leave();
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	for (const path of ['/new/', '/new', '/new/?from=mail', '/join/#nonsense']) {
		await page.goto(own.url + path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
	expect(new URL(page.url()).hash).toBe('#nonsense');
	await page.goto(`${own.url}/no/such/page`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(violations).toEqual([]);
});

test('a page without its slash keeps its fragment without the host', async ({ page, own }) => {
	await visit(page, own.url);
	await own.leave();
	await page.goto(`${own.url}/join#nonsense`);
	expect(new URL(page.url()).pathname).toBe('/join/');
	expect(new URL(page.url()).hash).toBe('#nonsense');
});

test('every file of the build is on the device, and from nowhere else', async ({ page, own }) => {
	const foreign: string[] = [];
	page.on('request', (request) => {
		if (!request.url().startsWith(own.url)) foreign.push(request.url());
	});
	await visit(page, own.url);
	const kept = await page.evaluate(async () => {
		const [name = ''] = await caches.keys();
		const requests = await (await caches.open(name)).keys();
		return requests.map(({ url }) => new URL(url).pathname);
	});
	const files = await readdir(own.directory, { recursive: true, withFileTypes: true });
	const built = files
		.filter((file) => file.isFile())
		.map((file) => `${file.parentPath.slice(own.directory.length)}/${file.name}`)
		.map((path) => path.replace(/index\.html$/, ''))
		// Packed copies are for hosts that send them in place of a file.
		.filter((path) => !/\.(br|gz)$/.test(path))
		.filter((path) => !['/service-worker.js', '/_app/version.json'].includes(path));
	expect(kept.sort()).toEqual(built.sort());
	expect(foreign).toEqual([]);
});

test('a new build waits until somebody agrees', async ({ page, own }) => {
	await visit(page, own.url);
	await replaceBuild(own.directory, 'next');
	await page.reload();
	const agree = page.getByRole('button', { name: 'Update now' });
	await expect(agree).toBeVisible();
	await page.reload();
	await expect(page.locator('html')).not.toHaveAttribute('data-build', 'next');
	await agree.click();
	await expect(page.locator('html')).toHaveAttribute('data-build', 'next');
	await own.leave();
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-build', 'next');
});

test('a tab that did not agree goes on with the build it has', async ({ page, context, own }) => {
	await visit(page, own.url);
	const other = await context.newPage();
	await other.goto(own.url);
	await replaceBuild(own.directory, 'next');
	await page.reload();
	await page.getByRole('button', { name: 'Update now' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-build', 'next');
	await own.leave();
	await other.getByRole('link', { name: 'New assessment' }).click();
	await expect(other).toHaveURL(`${own.url}/new/`);
	await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the page lets itself talk to its own host and to no other, and cannot be framed', async ({
	page,
	own,
}) => {
	const foreign = await startServer({ directory: build, port: 0, origins: ['*'] });
	await page.goto(own.url);
	const opens = (url: string) =>
		page.evaluate(
			(address) =>
				new Promise<boolean>((resolve) => {
					const socket = new WebSocket(address);
					socket.onopen = () => resolve(true);
					socket.onerror = () => resolve(false);
				}),
			url,
		);
	expect(await opens(`${own.url.replace('http', 'ws')}/signal`)).toBe(true);
	expect(await opens(`ws://127.0.0.1:${foreign.port}/signal`)).toBe(false);
	const response = await page.request.get(own.url);
	expect(response.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
	await foreign.close();
});

test('the browser would install it', async ({ page, own }) => {
	await visit(page, own.url);
	const session = await page.context().newCDPSession(page);
	const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
	// Playwright's contexts are private ones, in which nothing can be installed; anything else would be ours.
	expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
	const { errors, url } = await session.send('Page.getAppManifest');
	expect([errors, url]).toEqual([[], `${own.url}/manifest.webmanifest`]);
});
