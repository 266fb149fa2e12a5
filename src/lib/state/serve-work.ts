import { parseWorkRequest, type WorkReply, type WorkShape } from './work-message';
import { WorkRunner, type WorkSteps } from './work-runner';

/** Makes this worker do one kind of work, and tells the page that it is there. */
export function serveWork<Work extends WorkShape>(steps: WorkSteps<Work>): void {
	const send = (reply: WorkReply<Work>) => postMessage(reply);
	const runner = new WorkRunner(steps, send);
	addEventListener('message', (event: MessageEvent<unknown>) => {
		runner.take(parseWorkRequest(event.data));
	});
	send({ kind: 'ready' });
}
