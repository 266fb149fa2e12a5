import { layOutHere } from './lay-out-here';
import { parseMapRequest, type MapReply } from './map-message';

const send = (reply: MapReply) => postMessage(reply);

addEventListener('message', (event: MessageEvent<unknown>) => {
	const { id, plan } = parseMapRequest(event.data);
	send({ kind: 'done', id, layout: layOutHere(plan) });
});

send({ kind: 'ready' });
