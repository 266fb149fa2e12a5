import * as library from 'y-webrtc';
import { Doc } from 'yjs';
import { Bag, Ledger, verifyHere } from '../../../src/lib/model';
import {
	generateDeviceKey,
	signRecord,
	toAssessmentId,
	type DeviceKey,
} from '../../../src/lib/records';
import { openRoom, type Room } from '../../../src/lib/sync';
import { PageLocks } from '../../../src/lib/sync/locks';
import { installSignalling } from './signalling-in-page';

/** What a frame of the test page can be told to do: it stands for one browser. */
export interface RoomInFrame {
	/** Opens the room, over real peer connections. */
	open(): void;
	/** Signs `count` records of `bytes` bytes each. */
	write(count: number, bytes: number): Promise<void>;
	/** Resolves when `records` records are here and all `peers` peers hold the same. */
	whenInSync(records: number, peers: number): Promise<void>;
	readonly size: number;
	readonly room: Room;
	close(): Promise<void>;
}

declare global {
	interface Window {
		roomInFrame?: RoomInFrame;
	}
}

const ASSESSMENT = toAssessmentId('00112233445566778899aabbccddeeff');

/** Makes this frame's room. */
function makeRoom(key: DeviceKey): RoomInFrame {
	const bag = new Bag(new Doc());
	const ledger = new Ledger({ assessment: ASSESSMENT, bag, verify: verifyHere });
	let room: Room | null = null;
	let seq = 0;
	return {
		open() {
			room = openRoom({
				assessment: ASSESSMENT,
				ledger,
				bag,
				secret: new Uint8Array(16).fill(3),
				signalling: ['ws://signalling.test/'],
				iceServers: [],
				self: { author: key.author },
				openTabChannel: null,
				locks: new PageLocks(),
				loadLibrary: () => Promise.resolve(library),
			});
		},
		async write(count, bytes) {
			for (let i = 0; i < count; i++) {
				const draft = {
					seq: ++seq,
					clock: ledger.nextClock(),
					kind: 'letter',
					subject: `letter-${seq}`,
					wallSeconds: 0,
					body: new Uint8Array(bytes).fill(seq),
				};
				ledger.add(await signRecord(draft, ASSESSMENT, key));
			}
		},
		async whenInSync(records, peers) {
			const isSo = () =>
				ledger.size === records &&
				room?.status.peers.length === peers &&
				room.status.peers.every(({ isInSync }) => isInSync);
			await new Promise<void>((resolve) => {
				const look = () => isSo() && resolve();
				room?.observe(look);
				look();
			});
		},
		get size() {
			return ledger.size;
		},
		get room() {
			if (!room) throw new Error('not open');
			return room;
		},
		async close() {
			await room?.close();
			ledger.destroy();
		},
	};
}

installSignalling();
window.roomInFrame = makeRoom(await generateDeviceKey());
