// @ts-check

/**
 * How the words are compiled, for the build and for `npm run messages` alike.
 * The locale is kept by neither cookie nor local storage: it is the base locale until a page sets another.
 * @type {import('@inlang/paraglide-js').CompilerOptions}
 */
export const messagesOptions = {
	project: './src/messages/project.inlang',
	outdir: './src/lib/messages',
	strategy: ['globalVariable', 'baseLocale'],
	outputStructure: 'message-modules',
	emitReadme: false,
	disableAsyncLocalStorage: true,
	additionalFiles: {
		'index.js':
			"export { m } from './messages.js';\nexport { getLocale, locales } from './runtime.js';\n",
	},
};
