import { parseInventoryRequest, type InventoryReply } from './inventory-message';
import { InventoryRunner } from './inventory-runner';

const send = (reply: InventoryReply) => postMessage(reply);
const runner = new InventoryRunner(send);

addEventListener('message', (event: MessageEvent<unknown>) => {
	runner.take(parseInventoryRequest(event.data));
});

send({ kind: 'ready' });
