// @ts-check

/**
 * @typedef {{ readonly kind: 'subscribe' | 'unsubscribe'; readonly topics: readonly string[] }} TopicsMessage
 * @typedef {{ readonly kind: 'publish'; readonly topic: string; readonly data: unknown }} PublishMessage
 * @typedef {{ readonly kind: 'ping' }} PingMessage
 * @typedef {TopicsMessage | PublishMessage | PingMessage} SignallingMessage
 */

/** No topic of ours is longer: 43 characters of base64url. */
const maxTopicLength = 128;

/** y-webrtc's own messages are five deep. What is thousands deep can be read, but not written again: the stack ends. */
const maxDepth = 32;

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
			if (!isTopic(topic) || !('data' in message) || !isShallow(message.data, maxDepth))
				return null;
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
 * @param {unknown} value of JSON
 * @param {number} depth how many objects and lists may lie in each other
 * @returns {boolean}
 */
function isShallow(value, depth) {
	if (typeof value !== 'object' || value === null) return true;
	return depth > 0 && Object.values(value).every((inner) => isShallow(inner, depth - 1));
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
