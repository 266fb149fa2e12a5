import { layOutMap } from '$lib/report';
import { parseMapRequest, type MapReply } from './map-message';
import { orderInRanks } from './order-in-ranks';

const send = (reply: MapReply) => postMessage(reply);

addEventListener('message', (event: MessageEvent<unknown>) => {
	const { id, plan } = parseMapRequest(event.data);
	send({ kind: 'done', id, layout: layOutMap(plan, orderInRanks) });
});

send({ kind: 'ready' });
