import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { sveltekit } from '@sveltejs/kit/vite';
import { chromiumFlags, findChromium } from './tools/chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
// Compiled once beforehand: the compiler inside this process would keep it alive after the last test.
execFileSync(process.execPath, [
	fileURLToPath(new URL('../src/messages/compile.mjs', import.meta.url)),
]);

const executablePath = findChromium();

export default defineConfig({
	root,
	plugins: [sveltekit()],
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/unit/**/*.test.ts'],
				},
			},
			{
				extends: true,
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
