import { config, jaccardDistance, type MergeCandidate, type MergeKind } from '$lib/scoring';

/*
 * Suggestions to merge as SPEC 6.3 words them, every two names compared, nothing prepared and nothing passed over: what the quick ones are
 * held against.
 */
const KINDS = ['acronym', 'same-words', 'spacing', 'diacritics', 'abbreviation', 'similar'];
const { names: limits, slack } = config;

/** See `mergeCandidates`. */
export function plainCandidates(
	keys: readonly string[],
	isRefused: (a: string, b: string) => boolean = () => false,
): readonly MergeCandidate[] {
	const sorted = [...new Set(keys)].filter((key) => key !== '').sort();
	const candidates = sorted.flatMap((a, index) =>
		sorted.slice(index + 1).flatMap((b): readonly MergeCandidate[] => {
			const kind = kindOf(a, b);
			if (kind === null || isRefused(a, b)) return [];
			return [{ a, b, kind, score: Math.max(similarity(a, b), trigramShare(a, b)) }];
		}),
	);
	const place = ({ kind }: MergeCandidate) => KINDS.indexOf(kind);
	return candidates.sort((p, q) => place(p) - place(q) || q.score - p.score);
}

function kindOf(a: string, b: string): MergeKind | null {
	const [from, to] = [a.split(' '), b.split(' ')];
	const [onlyFrom, onlyTo] = [without(from, to), without(to, from)];
	if (numbers(a) !== numbers(b) || haveOpposites(onlyFrom, onlyTo)) return null;
	if (isAcronym(from, to) || isAcronym(to, from)) return 'acronym';
	if (onlyFrom.length === 0 && onlyTo.length === 0) return 'same-words';
	if (from.join('') === to.join('')) return 'spacing';
	if (bare(a) === bare(b)) return 'diacritics';
	const [x, y] = [onlyFrom[0], onlyTo[0]];
	const isOneWord = from.length === to.length && from.length > 1 && onlyFrom.length === 1;
	if (isOneWord && x !== undefined && y !== undefined) return kindOfWords(x, y);
	return isSimilar(a, b) ? 'similar' : null;
}

function without(from: readonly string[], taken: readonly string[]): readonly string[] {
	const left = [...taken];
	return from.filter((entry) => {
		const place = left.indexOf(entry);
		if (place < 0) return true;
		left.splice(place, 1);
		return false;
	});
}

function numbers(key: string): string {
	return (key.match(/\p{Nd}+/gu) ?? []).toSorted().join(' ');
}

/** The opposites that the names below are made of. */
function haveOpposites(these: readonly string[], those: readonly string[]): boolean {
	const meet = (one: string, other: string) => these.includes(one) && those.includes(other);
	return [
		['inbound', 'outbound'],
		['old', 'new'],
	].some(([one = '', other = '']) => meet(one, other) || meet(other, one));
}

function isAcronym(short: readonly string[], long: readonly string[]): boolean {
	const [word = ''] = short;
	if (short.length !== 1 || [...word].length < 2 || long.length < 2) return false;
	const counted = long.filter((part) => !limits.skippedInAcronyms.includes(part));
	return counted.map((part) => [...part][0] ?? '').join('') === word;
}

function bare(key: string): string {
	const folded = [
		['ae', 'a'],
		['oe', 'o'],
		['ue', 'u'],
		['ø', 'o'],
		['æ', 'a'],
		['ł', 'l'],
	] as const;
	const plain = key.normalize('NFD').replace(/\p{M}/gu, '');
	return folded.reduce((text, [letters, letter]) => text.replaceAll(letters, letter), plain);
}

function kindOfWords(one: string, other: string): MergeKind | null {
	const [x, y] = [[...one], [...other]].sort((p, q) => p.length - q.length);
	if (x === undefined || y === undefined || x.length < 2) return null;
	const isShort = x.length <= limits.maxAbbreviation && y.length >= x.length + limits.abbreviatesBy;
	let found = 0;
	for (const character of y) if (character === x[found]) found += 1;
	if (isShort && x[0] === y[0] && found === x.length) return 'abbreviation';
	return winkler(x.join(''), y.join('')) >= limits.similarWord - slack ? 'similar' : null;
}

function isSimilar(a: string, b: string): boolean {
	if (Math.min([...a].length, [...b].length) < limits.minLength) return false;
	return (
		similarity(a, b) >= limits.similarName - slack ||
		trigramShare(a, b) >= limits.similarTrigrams - slack
	);
}

function similarity(a: string, b: string): number {
	const ordered = (key: string) => key.split(' ').sort().join(' ');
	return Math.max(winkler(a, b), winkler(ordered(a), ordered(b)));
}

function winkler(a: string, b: string): number {
	if (a === b) return 1;
	const [from, to] = [[...a], [...b]];
	const jaro = jaroOf(from, to);
	let prefix = 0;
	while (prefix < limits.maxPrefix && prefix < from.length && from[prefix] === to[prefix]) {
		prefix += 1;
	}
	return jaro + prefix * limits.prefixBonus * (1 - jaro);
}

function jaroOf(a: readonly string[], b: readonly string[]): number {
	const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
	const taken = new Set<number>();
	const matchedA: string[] = [];
	for (const [place, character] of a.entries()) {
		const last = Math.min(b.length - 1, place + reach);
		for (let other = Math.max(0, place - reach); other <= last; other += 1) {
			if (taken.has(other) || b[other] !== character) continue;
			taken.add(other);
			matchedA.push(character);
			break;
		}
	}
	const m = matchedA.length;
	if (m === 0) return 0;
	const matchedB = b.filter((_, place) => taken.has(place));
	const transposed =
		matchedA.filter((character, place) => character !== matchedB[place]).length / 2;
	return (m / a.length + m / b.length + (m - transposed) / m) / 3;
}

function trigramShare(a: string, b: string): number {
	const [from, to] = [pieces(a), pieces(b)];
	return from.size === 0 && to.size === 0 ? 0 : 1 - jaccardDistance(from, to);
}

function pieces(name: string): ReadonlySet<string> {
	const found = new Set<string>();
	for (const word of name.split(/\s+/u).filter((part) => part !== '')) {
		const padded = [' ', ' ', ...word, ' '];
		for (let start = 0; start + 3 <= padded.length; start += 1) {
			found.add(padded.slice(start, start + 3).join(''));
		}
	}
	return found;
}
