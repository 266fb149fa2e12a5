// @ts-check
import { modelMutants } from './lists/model.mjs';
import { recordsMutants } from './lists/records.mjs';
import { reportMutants } from './lists/report.mjs';
import { scoringMutants } from './lists/scoring.mjs';
import { stateMutants } from './lists/state.mjs';
import { syncMutants } from './lists/sync.mjs';

/** Every mutant; its place in the list is its number. */
export const mutants = [
	...recordsMutants,
	...modelMutants,
	...syncMutants,
	...scoringMutants,
	...reportMutants,
	...stateMutants,
];
