import { handleWork } from './handle-work';
import { workHandlers } from './work-handlers';
import { parseWorkRequest, type WorkReply } from './work-message';

const send = (reply: WorkReply) => postMessage(reply);
const take = handleWork(workHandlers, send);
addEventListener('message', (event: MessageEvent<unknown>) => take(parseWorkRequest(event.data)));
send({ kind: 'ready' });
