import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PACKS, serialiseItem } from '$lib/questionnaires';

const folder = new URL('../../../docs/packs/', import.meta.url);
const nameOf = ({ id, version }: { readonly id: string; readonly version: number }) =>
	`${id}-${version}.json`;

test('every pack lies beside the format, and nothing else does', () => {
	expect(readdirSync(folder).sort()).toEqual(PACKS.map(nameOf).sort());
});

// Another program reads these. After a pack got a new version: npx vitest run --config tests/vitest.config.ts tests/unit/docs/packs.test.ts -u
test.each(PACKS)('the file of $id says what the pack says', async (pack) => {
	const data = { ...pack, items: pack.items.map(serialiseItem) };
	const path = new URL(nameOf(pack), folder).pathname;
	await expect(`${JSON.stringify(data, null, '\t')}\n`).toMatchFileSnapshot(path);
});
