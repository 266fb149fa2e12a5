import { encode } from 'cborg';
import { expect, test } from 'vitest';
import { encodeCanonical, fromHex, type CborValue } from '$lib/records';
import {
	exportFile,
	FILE_LIMITS,
	FILE_MAGIC,
	FILE_VERSION,
	readChosenFile,
	readFile,
} from '$lib/storage';
import { founded } from '../../browser/storage/fixtures';
import { answers } from '../../browser/storage/room';

const { id, key } = await founded();
const records = (await answers(id, key, 20)).map(({ bytes }) => bytes);

/** A file with any body. */
function fileOf(body: Uint8Array, version = FILE_VERSION): Uint8Array {
	return new Uint8Array([...FILE_MAGIC, version, ...body]);
}

function bodyOf(entries: readonly (readonly [string, CborValue])[]): Uint8Array {
	return encodeCanonical(new Map(entries));
}

const whole: readonly (readonly [string, CborValue])[] = [
	['assessment', fromHex(id)],
	['records', []],
	['title', 'Freight'],
];

function changed(name: string, value: CborValue): Uint8Array {
	return fileOf(bodyOf(whole.map(([key, was]) => [key, key === name ? value : was])));
}

test('[ST30] a file is laid out as the format says', () => {
	const body = new Map<string, CborValue>([
		['assessment', fromHex(id)],
		['records', []],
		['title', 'Freight'],
	]);
	const file = exportFile({ assessment: id, title: 'Freight', records: [] });
	expect(new TextDecoder().decode(file.subarray(0, 7))).toBe('GRNDWRK');
	expect(file[7]).toBe(1);
	expect(file.subarray(8)).toEqual(encode(body));
});

test('[ST30] the same records give the same bytes, in whatever order and however often they come', () => {
	const file = exportFile({ assessment: id, title: 'Freight', records });
	const again = [...records].reverse().concat(records.slice(3, 9));
	expect(exportFile({ assessment: id, title: 'Freight', records: again })).toEqual(file);
});

test('[ST31] a file that was cut off anywhere is broken or foreign, never a shorter file', () => {
	const file = exportFile({ assessment: id, title: 'Freight', records: records.slice(0, 3) });
	for (let length = 0; length < file.length; length++) {
		const code = length < FILE_MAGIC.length ? 'file-foreign' : 'file-broken';
		const read = () => readFile(file.subarray(0, length), 'cut.groundwork');
		expect(read).toThrow(expect.objectContaining({ code }));
	}
});

test.each([
	['nothing', new Uint8Array()],
	['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
	['text', new TextEncoder().encode('GRNDWRX and more')],
])('[ST32] %s is foreign', (_, bytes) => {
	expect(() => readFile(bytes, 'x')).toThrow(
		expect.objectContaining({ code: 'file-foreign', details: { name: 'x' } }),
	);
});

test('[ST32] a later version is said to be later, whatever follows', () => {
	expect(() => readFile(fileOf(new Uint8Array([1, 2, 3]), 2), 'x')).toThrow(
		expect.objectContaining({ code: 'file-too-new', details: { name: 'x', version: 2 } }),
	);
});

const [first = new Uint8Array(), second = new Uint8Array()] = readFile(
	exportFile({ assessment: id, title: '', records }),
	'',
).records;

test.each([
	['no such version', fileOf(bodyOf(whole), 0)],
	['bytes after the end', new Uint8Array([...fileOf(bodyOf(whole)), 0])],
	['not CBOR', fileOf(new Uint8Array([0xff]))],
	['an array', fileOf(encodeCanonical([1, 2, 3]))],
	['an unknown entry', fileOf(bodyOf([...whole, ['extra', 1]]))],
	['an entry missing', fileOf(bodyOf(whole.slice(1)))],
	['a prototype', fileOf(bodyOf([...whole, ['__proto__', []]]))],
	['a short id', changed('assessment', new Uint8Array(15))],
	['a title that is a number', changed('title', 7)],
	['a title without end', changed('title', 'x'.repeat(FILE_LIMITS.titleLength + 1))],
	['a record that is text', changed('records', ['x'])],
	['a record too long', changed('records', [new Uint8Array(FILE_LIMITS.recordBytes + 1)])],
	['a record twice', changed('records', [first, first])],
	['records in disorder', changed('records', [second, first])],
	['arrays in arrays', changed('records', [[[[[[]]]]]])],
])('[ST33] a file with %s is broken', (_, bytes) => {
	expect(() => readFile(bytes, 'x')).toThrow(expect.objectContaining({ code: 'file-broken' }));
});

test('[ST33] a file that claims a billion records is refused without making room for them', () => {
	const head = bodyOf(whole.slice(0, 1)).subarray(1);
	const text = new TextEncoder().encode('records');
	const claim = new Uint8Array([0xa3, ...head, 0x67, ...text, 0x9b, 0, 0, 0, 1, 0, 0, 0, 0]);
	expect(() => readFile(fileOf(claim), 'x')).toThrow(
		expect.objectContaining({ code: 'file-broken' }),
	);
});

test('[ST34] too large a file is refused by its size, before it is read', async () => {
	const size = FILE_LIMITS.bytes + 1;
	const file = new File([], 'huge.groundwork');
	Object.defineProperty(file, 'size', { value: size });
	Object.defineProperty(file, 'arrayBuffer', {
		value: () => Promise.reject(new Error('it was read')),
	});
	await expect(readChosenFile(file)).rejects.toMatchObject({
		code: 'file-too-large',
		details: { name: 'huge.groundwork', bytes: size, limitBytes: FILE_LIMITS.bytes },
	});
});

test('[ST34] a file that went away while it was chosen is a Fault', async () => {
	const file = new File([], 'gone.groundwork');
	const gone = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
	Object.defineProperty(file, 'arrayBuffer', { value: gone });
	await expect(readChosenFile(file)).rejects.toMatchObject({ code: 'file-broken' });
});

test('[ST30] a chosen file is read', async () => {
	const bytes = new Uint8Array(exportFile({ assessment: id, title: 'Freight', records }));
	const read = await readChosenFile(new File([bytes], 'freight.groundwork'));
	expect(read).toMatchObject({ name: 'freight.groundwork', assessment: id, title: 'Freight' });
	expect(read.records).toHaveLength(20);
});
