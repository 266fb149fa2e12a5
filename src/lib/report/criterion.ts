import { unreachable } from '$lib/faults';
import { agreeShare, config, ipras, type Bin, type ItemScore } from '$lib/scoring';

/** The rules by which an item can be called a consensus, ours first. */
export const CRITERIA = ['shape', 'share-70', 'share-75', 'share-70-15', 'rand'] as const;

/** One of the rules. */
export type Criterion = (typeof CRITERIA)[number];

/** What a rule says of an item, or why it says nothing. */
export type Verdict = 'consensus' | 'no-consensus' | 'too-few' | 'hidden' | 'not-for-this-scale';

type Judged = Pick<ItemScore, 'item' | 'counts' | 'distribution' | 'divergence' | 'shape'>;

/**
 * Whether an item is a consensus by one rule: our shape label; 70 % or 75 % of the answers in one band of the scale, or on one option of a choice;
 * 70 % with under 15 % at the opposite end, for scales; RAND/UCLA's range, for scales of nine points. Under three answers none says anything.
 * Sources: SPEC 1.5, 1.6, 7.4.
 */
export function judge(score: Judged, criterion: Criterion): Verdict {
	const { divergence, counts, item } = score;
	if (!divergence.ok && divergence.reason.startsWith('hidden')) return 'hidden';
	if (item.kind === 'text') return 'not-for-this-scale';
	if (counts.answered < config.minAnswersForVerdict) return 'too-few';
	const isConsensus = passes(score, criterion);
	if (isConsensus === null) return 'not-for-this-scale';
	return isConsensus ? 'consensus' : 'no-consensus';
}

/** The other rules that would say the opposite, in their order. */
export function otherVerdicts(score: Judged, criterion: Criterion): readonly Criterion[] {
	const verdict = judge(score, criterion);
	if (verdict !== 'consensus' && verdict !== 'no-consensus') return [];
	const opposite = verdict === 'consensus' ? 'no-consensus' : 'consensus';
	return CRITERIA.filter((other) => judge(score, other) === opposite);
}

/** Null where the rule does not fit the kind of answer. */
function passes(score: Judged, criterion: Criterion): boolean | null {
	const { percent, stricterPercent } = config.agreeShare;
	switch (criterion) {
		case 'shape':
			return isAgreedShape(score);
		case 'share-70':
			return reaches(score, percent);
		case 'share-75':
			return reaches(score, stricterPercent);
		case 'share-70-15': {
			const scale = scaleCounts(score);
			const share = scale === null ? null : agreeShare(scale);
			return share?.ok ? share.value.meets70and15 : null;
		}
		case 'rand': {
			const scale = scaleCounts(score);
			const range = scale?.length === config.ipras.points ? ipras(scale) : null;
			return range?.ok ? !range.value.disagreement : null;
		}
		default:
			return unreachable(criterion);
	}
}

function isAgreedShape({ shape }: Judged): boolean {
	return shape === 'unanimous' || shape === 'agreement' || shape === 'agreement-with-dissent';
}

/** In whole numbers, so that rounding never decides. */
function reaches(score: Judged, percent: number): boolean | null {
	const scale = scaleCounts(score);
	const { answered } = score.counts;
	if (scale !== null) {
		const share = agreeShare(scale);
		return share.ok ? Math.round(share.value.share * answered) * 100 >= percent * answered : null;
	}
	const choice = choiceCounts(score);
	return choice === null ? null : Math.max(0, ...choice) * 100 >= percent * answered;
}

function scaleCounts({ item, distribution }: Judged): readonly number[] | null {
	const isScale = item.kind === 'scale' || item.kind === 'yes-partly-no';
	return isScale && distribution.form === 'bins' ? distribution.bins.map(countOf) : null;
}

function choiceCounts({ item, distribution }: Judged): readonly number[] | null {
	const isChoice = item.kind === 'single' || item.kind === 'entity';
	return isChoice && distribution.form === 'bins' ? distribution.bins.map(countOf) : null;
}

function countOf({ count }: Bin): number {
	return count;
}
