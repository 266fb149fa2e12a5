import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { evaluate, MEASURE_NAMES } from '../../vectors/evaluate';
import { differences } from '../../vectors/matches';

const vector = v.object({
	id: v.string(),
	measure: v.string(),
	input: v.unknown(),
	params: v.unknown(),
	expected: v.unknown(),
	tolerance: v.number(),
});

const file = new URL('../../fixtures/vectors.json', import.meta.url);
const vectors = v.parse(v.array(vector), JSON.parse(readFileSync(file, 'utf8')));
const covered = vectors.filter(({ measure }) => MEASURE_NAMES.includes(measure));

test('[SC3] the measures computed so far, and the vectors that hold them', () => {
	expect([...MEASURE_NAMES].sort()).toEqual([
		'agenda.order',
		'agenda.priority',
		'allocation.aitchison',
		'allocation.divergence',
		'allocation.jsd',
		'allocation.tv',
		'ci.wilson',
		'effect.a12',
		'effect.cliff',
		'effect.emd',
		'effect.jsDistance',
		'entity.divergence',
		'groups.nominalR2',
		'groups.ordinalR2',
		'groups.pairEnergy',
		'groups.permanova',
		'groups.theil',
		'multi.bh',
		'names.normalize',
		'nominal.divergence',
		'nominal.entropyNorm',
		'nominal.iqv',
		'nominal.shape',
		'numbers.divergence',
		'numbers.iqr',
		'numbers.mad',
		'numbers.qcd',
		'numbers.quantile',
		'ordinal.agreeShare',
		'ordinal.bimodality',
		'ordinal.cns',
		'ordinal.divergence',
		'ordinal.estebanRay',
		'ordinal.ipras',
		'ordinal.l2',
		'ordinal.leikD',
		'ordinal.rwg',
		'ordinal.rwgj',
		'ordinal.shape',
		'ordinal.vdeA',
		'overall.alignment',
		'overall.readiness',
		'privacy.suppress',
		'ranking.divergence',
		'ranking.kendallW',
		'ranking.spearman',
		'sets.divergence',
		'sets.jaccardDistance',
	]);
	expect(covered.length).toBe(218);
	expect(vectors.length).toBe(292);
});

describe.each(MEASURE_NAMES.map((name) => ({ name })))('[SC3] $name', ({ name }) => {
	const own = covered.filter(({ measure }) => measure === name);

	test('has vectors', () => expect(own.length).toBeGreaterThan(0));

	test.each(own)('$id', ({ input, params, expected, tolerance }) => {
		expect(differences(evaluate(name, input, params), expected, tolerance)).toEqual([]);
	});
});

test('an unknown measure is not passed over in silence', () => {
	expect(() => evaluate('ordinal.nonsense', {}, {})).toThrow('unknown measure');
});
