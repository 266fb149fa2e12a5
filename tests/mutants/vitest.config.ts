import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vitest/config';
import plain from '../vitest.config';
import { mutants } from './mutants.mjs';
import { mutate } from './mutant.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The usual tests over code with one fault in it: the number of the mutant stands in MUTANT when its file is loaded. No file changes. */
export default mergeConfig(plain, {
	plugins: [
		{
			name: 'mutant',
			enforce: 'pre' as const,
			transform: (code: string, id: string) => {
				const chosen = mutants[Number(process.env['MUTANT'] ?? 'none')];
				const isMeant = chosen && id.split('?')[0] === `${root}${chosen.file}`;
				return isMeant ? { code: mutate(code, chosen), map: null } : null;
			},
		},
	],
});
