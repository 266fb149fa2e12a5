import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { sveltekit } from '@sveltejs/kit/vite';
import { chromiumFlags, findChromium } from './tools/chromium.mjs';

// Compiled beforehand, and only what has changed: several runs at a time may read the words.
execFileSync(process.execPath, [
	fileURLToPath(new URL('../src/messages/compile.mjs', import.meta.url)),
]);

const executablePath = findChromium();

/** What browser tests and the code under test import. */
const browserPackages = [
	'@dagrejs/dagre',
	'axe-core',
	'cborg',
	'd3-array',
	'd3-scale',
	'd3-shape',
	'fast-check',
	'idb',
	'lib0/broadcastchannel',
	'lib0/buffer',
	'lib0/decoding',
	'lib0/encoding',
	'lib0/observable',
	'uqr',
	'valibot',
	'workbox-window',
	'y-indexeddb',
	'y-protocols/awareness',
	'y-webrtc',
	'yjs',
];

export default defineConfig({
	plugins: [sveltekit()],
	test: {
		// Two slow cores shared with a browser are enough.
		testTimeout: 30_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/unit/**/*.test.ts'],
					exclude: ['tests/unit/sync/**'],
					// Loading the rooms anew for each of a hundred files takes longer than the tests themselves.
					isolate: false,
				},
			},
			{
				extends: true,
				test: {
					name: 'unit-sync',
					environment: 'node',
					include: ['tests/unit/sync/**/*.test.ts'],
				},
			},
			{
				extends: true,
				// Found beforehand, or the page would be loaded anew in the middle of a test.
				optimizeDeps: { include: [...browserPackages] },
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: {
								...(executablePath === undefined ? {} : { executablePath }),
								args: [...chromiumFlags],
							},
						}),
						instances: [{ browser: 'chromium' }],
					},
				},
			},
		],
	},
});
