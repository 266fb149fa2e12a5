// @ts-check
import { WebrtcProvider } from 'y-webrtc';
import * as Y from 'yjs';

/*
 * A map of Yjs that y-webrtc moves between browsers, with nothing of ours: what the app is compared with. `#<address of the meeting
 * point>` says where to meet.
 */
const doc = new Y.Doc();
const map = doc.getMap('edits');
const provider = new WebrtcProvider('bench', doc, {
	signaling: [window.location.hash.slice(1)],
	password: 'bench',
	peerOpts: { config: { iceServers: [] } },
});

provider.on('peers', ({ webrtcPeers }) => show('peers', `${webrtcPeers.length} linked`));
map.observe(() => show('shown', `${map.size} edits`));
document.querySelector('button')?.addEventListener('click', () => {
	map.set(`edit-${map.size}`, 'dk');
});

/**
 * @param {string} id
 * @param {string} words
 */
function show(id, words) {
	const place = document.getElementById(id);
	if (place) place.textContent = words;
}
