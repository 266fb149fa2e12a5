import type { LiveRoom } from '$lib/state';
import { m } from '$lib/messages';

const DAY_MS = 86_400_000;

/** Who this browser is linked with, in words. */
export function linkWords(room: LiveRoom): string {
	if (room.sharing.invitation === null) return m.room_link_none();
	const { state, peers } = room.sharing.link;
	switch (state) {
		case 'linked':
			return m.room_linked({ count: peers.filter((peer) => peer.isReachable).length });
		case 'alone':
			return m.room_link_alone();
		case 'looking':
			return m.room_link_looking();
		case 'unreachable':
			return m.room_link_unreachable();
		case 'off':
			return m.room_link_off();
	}
}

/** How old the newest backup from this device is, in words. */
export function backupWords(backedUpAt: number | null, now: number): string {
	if (backedUpAt === null) return m.room_backup_never();
	const days = Math.floor((now - backedUpAt) / DAY_MS);
	return days < 1 ? m.room_backup_today() : m.room_backup_age({ count: days });
}

/** Whether answers can be seen, in words; nothing while the set-up is not known yet. */
export function stageWords(room: LiveRoom): string {
	if (!room.facilitation.setup) return '';
	if (room.facilitation.isOpen) return m.room_stage_open();
	return room.facilitation.reveal ? m.room_stage_revealed() : m.room_stage_hidden();
}
