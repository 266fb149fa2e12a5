import type { Mesh } from './mesh';
import type { RoomState } from './room-status';

/** What a mesh that is started amounts to. */
export function meshState({ links, signalling }: Pick<Mesh, 'links' | 'signalling'>): RoomState {
	if (links.some(({ status }) => status.isReachable)) return 'linked';
	if (links.length > 0) return 'looking';
	switch (signalling) {
		case 'connecting':
		case 'asking':
			return 'looking';
		case 'asked':
			return 'alone';
		case 'unreachable':
			return 'unreachable';
	}
}
