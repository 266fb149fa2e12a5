import { parseStudyRequest, type StudyReply } from './study-message';
import { StudyRunner } from './study-runner';

const send = (reply: StudyReply) => postMessage(reply);
const runner = new StudyRunner(send);

addEventListener('message', (event: MessageEvent<unknown>) => {
	runner.take(parseStudyRequest(event.data));
});

send({ kind: 'ready' });
