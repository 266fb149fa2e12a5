import { itemId, optionId, type AnswerValue, type Item } from '$lib/questionnaires';
import { describeGap, describePair, groupNames } from '$lib/report';
import { scoreRound } from '$lib/scoring';
import { scoreAt, SECTION, smallRound, type Said } from '../scoring/small-round';

/** What every item of these tests has. */
export const base = { section: SECTION, text: 'What?', isShort: false, id: itemId('a') } as const;
/** Three colours to choose from. */
export const options = ['red', 'green', 'blue'].map((label) => ({ id: optionId(label), label }));

/** One item, answered by two groups. */
export function round(item: Item, executives: readonly Said[], frontLine: readonly Said[]) {
	return scoreRound(smallRound([item], { [item.id]: executives }, { [item.id]: frontLine }));
}

/** How far apart two people are, when these are the answers. */
export function gapOf(item: Item, ...said: readonly AnswerValue[]): string | null {
	return describeGap(scoreAt(round(item, said, [])));
}

/** Between whom an item divides. */
export function pairOf(item: Item, executives: readonly Said[], frontLine: readonly Said[]) {
	const scored = round(item, executives, frontLine);
	return describePair(scoreAt(scored), groupNames(scored));
}

/** Weeks, 0 to 50. */
export const numberItem: Item = {
	...base,
	kind: 'number',
	unit: 'weeks',
	min: 0,
	max: 50,
	step: 1,
	distance: 'range',
};
/** A day of 2026. */
export const dateItem: Item = { ...base, kind: 'date', min: '2026-01-01', max: '2026-12-31' };
/** Yes, partly or no. */
export const yesItem: Item = { ...base, kind: 'yes-partly-no' };
/** One of the colours. */
export const singleItem: Item = { ...base, kind: 'single', options };
/** An answer to `numberItem`. */
export const weeks = (number: number) => ({ kind: 'number', number }) as const;
/** An answer to `dateItem`. */
export const day = (text: string) => ({ kind: 'date', day: text }) as const;
/** An answer to `yesItem`. */
export const say = (choice: 'yes' | 'partly' | 'no') =>
	({ kind: 'yes-partly-no', choice }) as const;
/** An answer to `singleItem`. */
export const choose = (label: string) => ({ kind: 'single', option: optionId(label) }) as const;
