import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { messagesOptions } from './src/messages/options.js';

export default defineConfig({
	plugins: [paraglideVitePlugin(messagesOptions), sveltekit()],
	build: { target: 'es2022' },
	worker: { format: 'es' },
});
