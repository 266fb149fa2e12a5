import { parseInvitation, type AssessmentId } from '$lib/records';
import { openDevice } from '../device/device.svelte';

/** Where an invitation leads on this device. */
export interface Accepted {
	readonly id: AssessmentId;
	/** Whether this device has joined before. */
	readonly isJoined: boolean;
}

/**
 * Reads an invitation and keeps its secret on this device, so that it can leave the address bar. A device that knows the assessment
 * already, say from a file, gains the secret and loses nothing.
 *
 * @throws Fault `invitation-broken`, `invitation-too-new`, and what storage throws.
 */
export async function acceptInvitation(text: string): Promise<Accepted> {
	const { assessment, secret } = parseInvitation(text);
	const { shelf } = await openDevice();
	const known = await shelf.get(assessment);
	const now = Date.now();
	await shelf.put(
		known
			? {
					...known,
					secret,
					role: known.role === 'observer' ? 'respondent' : known.role,
					// What came from a file had nobody to share with; what somebody switched off stays off.
					isSharing: known.secret === null || known.isSharing,
				}
			: {
					id: assessment,
					title: '',
					role: 'respondent',
					secret,
					createdAt: now,
					openedAt: now,
					backedUpAt: null,
					bytes: 0,
					joined: false,
					isSharing: true,
					isSample: false,
				},
	);
	return { id: assessment, isJoined: known?.joined ?? false };
}
