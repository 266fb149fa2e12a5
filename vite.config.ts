import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { messagesOptions } from './src/messages/options.js';

const compileMessages = fileURLToPath(new URL('src/messages/compile.mjs', import.meta.url));

export default defineConfig(({ command }) => {
	if (command === 'build') execFileSync(process.execPath, [compileMessages], { stdio: 'inherit' });
	return {
		// The plugin compiles anew whenever a word is edited, which only the development server needs.
		plugins: [...(command === 'serve' ? [paraglideVitePlugin(messagesOptions)] : []), sveltekit()],
		// Which plugin is slow is no news to whoever builds.
		build: { target: 'es2022', rolldownOptions: { checks: { bundlerTimings: false } } },
		// One script, which the service worker keeps: what a worker loads later would not be there offline.
		worker: { format: 'es', rolldownOptions: { output: { codeSplitting: false } } },
		// Its CommonJS build does not name its exports in a way that Node's import understands while pages are prerendered.
		ssr: { noExternal: ['workbox-window'] },
	};
});
