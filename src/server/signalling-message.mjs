// @ts-check

/**
 * @typedef {{ readonly kind: 'subscribe' | 'unsubscribe'; readonly topics: readonly string[] }} TopicsMessage
 * @typedef {{ readonly kind: 'publish'; readonly topic: string; readonly data: unknown }} PublishMessage
 * @typedef {{ readonly kind: 'ping' }} PingMessage
 * @typedef {TopicsMessage | PublishMessage | PingMessage} SignallingMessage
 */

/** No topic of ours is longer: 43 characters of base64url. */
const maxTopicLength = 128;

/**
 * Reads one message of y-webrtc's signalling protocol.
 * @param {string} text
 * @returns {SignallingMessage | null} nothing where the text is not such a message
 */
export function parseSignallingMessage(text) {
	const message = parseJson(text);
	if (typeof message !== 'object' || message === null || !('type' in message)) return null;
	switch (message.type) {
		case 'ping':
			return { kind: 'ping' };
		case 'subscribe':
		case 'unsubscribe': {
			const topics = 'topics' in message ? message.topics : undefined;
			if (!Array.isArray(topics) || !topics.every(isTopic)) return null;
			return { kind: message.type, topics };
		}
		case 'publish': {
			const topic = 'topic' in message ? message.topic : undefined;
			if (!isTopic(topic) || !('data' in message)) return null;
			return { kind: 'publish', topic, data: message.data };
		}
		default:
			return null;
	}
}

/**
 * @param {unknown} value
 * @returns {value is string}
 */
function isTopic(value) {
	return typeof value === 'string' && value.length > 0 && value.length <= maxTopicLength;
}

/**
 * @param {string} text
 * @returns {unknown} nothing where the text is not JSON
 */
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
