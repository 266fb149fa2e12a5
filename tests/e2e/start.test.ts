import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a command of the README until it says where the app is, and gives that page. */
async function pageOf(command: string, args: readonly string[] = []): Promise<string> {
	const [program = '', ...words] = command.split(' ');
	const run = spawn(program, [...words, ...args], {
		cwd: root,
		// As a group of its own, so that what npm starts ends with it.
		detached: true,
		env: { ...process.env, PORT: '0', NO_COLOR: '1' },
	});
	try {
		const address = await addressIn(run);
		const response = await fetch(address);
		expect(response.status).toBe(200);
		return await response.text();
	} finally {
		if (run.pid !== undefined) process.kill(-run.pid, 'SIGTERM');
		if (run.exitCode === null && run.signalCode === null) await once(run, 'exit');
	}
}

/** What is printed is read to the end: a program that goes on talking must not find the pipe closed. */
function addressIn(run: ReturnType<typeof spawn>): Promise<string> {
	return new Promise((resolve, reject) => {
		let printed = '';
		const read = (text: unknown) => {
			printed += String(text);
			const [address] = /http:\/\/(?:localhost|127\.0\.0\.1):\d+\//.exec(printed) ?? [];
			if (address !== undefined) resolve(address);
		};
		run.stdout?.on('data', read);
		run.stderr?.on('data', read);
		run.once('exit', () => reject(new Error(`no address: ${printed}`)));
	});
}

// A development server begins by bundling what it needs.
test.describe.configure({ timeout: 120_000 });

test('npm start serves the built app where it says', async () => {
	const page = await pageOf('npm start');
	expect(page).toContain('<title>');
	expect(page).toContain('/_app/immutable/');
});

test('npm run dev serves the app while it is changed', async () => {
	const page = await pageOf('npm run dev', ['--', '--port', '0']);
	expect(page).toContain('<title>');
	expect(page).toContain('/runtime/client/entry.js');
});
