import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from './tools/chromium.mjs';

const executablePath = findChromium();
const report = process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'];

export default defineConfig({
	testDir: './e2e',
	outputDir: '../test-results/e2e',
	fullyParallel: true,
	forbidOnly: true,
	workers: 2,
	retries: 0,
	timeout: 60_000,
	// Two cores carry several browsers: what is waited for may take its time.
	expect: { timeout: 15_000 },
	// The report goes to the file that the variable names.
	reporter: report === undefined ? [['list']] : [['list'], ['json']],
	use: {
		headless: true,
		// A trace takes a quarter more of the processor; who looks for a cause asks for it with --trace on.
		trace: 'off',
		launchOptions: {
			...(executablePath === undefined ? {} : { executablePath }),
			args: [...chromiumFlags],
		},
	},
});
