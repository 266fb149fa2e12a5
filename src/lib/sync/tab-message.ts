import * as v from 'valibot';
import { isAuthorId } from '$lib/records';
import { packedFaultSchema } from './link-fault';
import { ownPresenceSchema } from './presence';

const bytes = v.custom<Uint8Array>((input) => input instanceof Uint8Array);
const time = v.nullable(v.number());
const from = v.string();

const statusSchema = v.object({
	state: v.picklist(['off', 'looking', 'alone', 'linked', 'unreachable']),
	reason: v.exactOptional(v.picklist(['switched-off', 'no-peer-connections', 'no-signalling'])),
	peers: v.array(
		v.object({
			id: v.string(),
			author: v.nullable(v.pipe(v.string(), v.guard(isAuthorId))),
			isReachable: v.boolean(),
			isInSync: v.boolean(),
			lastExchangeAt: time,
		}),
	),
	faults: v.array(packedFaultSchema),
});

const tabMessageSchema = v.variant('kind', [
	/** This tab is open; its state vector and digest. */
	v.object({
		kind: v.literal('hello'),
		from,
		wantsReply: v.boolean(),
		stateVector: bytes,
		digest: v.object({ count: v.number(), xor: v.string() }),
	}),
	v.object({ kind: v.literal('bye'), from }),
	v.object({ kind: v.literal('update'), from, update: bytes }),
	/** The answer to a `hello`: the changes that tab lacks. */
	v.object({ kind: v.literal('state'), from, to: v.string(), update: bytes }),
	/** All records, sent if state vectors are equal although the contents differ. */
	v.object({ kind: v.literal('records'), from, to: v.string(), records: v.array(bytes) }),
	v.object({ kind: v.literal('sharing'), from, isSharing: v.boolean() }),
	v.object({ kind: v.literal('presence'), from, presence: ownPresenceSchema }),
	/** The status of the network, from the tab that holds the connections. */
	v.object({
		kind: v.literal('network'),
		from,
		status: statusSchema,
		presence: v.array(v.object({ ...ownPresenceSchema.entries, peer: v.string() })),
	}),
]);

/** A message between the tabs of one browser. */
export type TabMessage = v.InferOutput<typeof tabMessageSchema>;

/** A message without its sender. */
export type OutgoingTabMessage = TabMessage extends infer Message
	? Message extends TabMessage
		? Omit<Message, 'from'>
		: never
	: never;

/** Reads what came over the channel; `null` for anything else, such as a message of another build. */
export function readTabMessage(data: unknown): TabMessage | null {
	const parsed = v.safeParse(tabMessageSchema, data);
	return parsed.success ? parsed.output : null;
}
