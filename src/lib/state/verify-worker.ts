import { verifyHere } from '$lib/model';
import { parseVerifyRequest, type VerifyReply } from './verify-message';

addEventListener('message', (event: MessageEvent<unknown>) => {
	const request = parseVerifyRequest(event.data);
	void verifyHere(request.batch, request.assessment).then((results) => {
		const reply: VerifyReply = { id: request.id, results };
		postMessage(reply);
	});
});
