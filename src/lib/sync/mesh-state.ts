import type { Mesh } from './mesh';
import type { RoomState } from './room-status';

/** The state of a room whose mesh is started. */
export function meshState({ links, signalling }: Pick<Mesh, 'links' | 'signalling'>): RoomState {
	if (links.some(({ status }) => status.isReachable)) return 'linked';
	if (links.length > 0) return 'looking';
	switch (signalling) {
		case 'connecting':
		case 'announcing':
			return 'looking';
		case 'announced':
			return 'alone';
		case 'unreachable':
			return 'unreachable';
	}
}
