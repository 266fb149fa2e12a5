import { verifyHere } from '$lib/model';
import { unpackBytes } from './packed-bytes';
import type { VerificationWork } from './verification-work';
import type { WorkHandler } from './work';

/** Checks signatures. */
export const handleVerification: WorkHandler<VerificationWork> = ({ assessment }) => ({
	async *records(given) {
		yield 0;
		return verifyHere(unpackBytes(given), assessment);
	},
});
