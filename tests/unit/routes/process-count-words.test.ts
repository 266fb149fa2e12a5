import { expect, test } from 'vitest';
import { processCountWords } from '../../../src/routes/room/processes/process-count-words';

test.each([
	[4, 0, '4 processes'],
	[4, 1, '4 processes, 1 not described yet'],
	[4, 4, '4 processes, none described yet'],
	[1, 1, '1 process, not described yet'],
	[1, 0, '1 process'],
])('%i processes of which %i are not described: %s', (count, undescribed, words) => {
	expect(processCountWords(count, undescribed)).toBe(words);
});
