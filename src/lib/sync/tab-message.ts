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
	/** "I am here, this is how far I know everybody and what I hold." */
	v.object({
		kind: v.literal('hello'),
		from,
		wantsReply: v.boolean(),
		stateVector: bytes,
		digest: v.object({ count: v.number(), xor: v.string() }),
	}),
	v.object({ kind: v.literal('bye'), from }),
	v.object({ kind: v.literal('update'), from, update: bytes }),
	/** The answer to a `hello`: what that tab lacks. */
	v.object({ kind: v.literal('state'), from, to: v.string(), update: bytes }),
	/** All records, where equal state vectors hide different contents. */
	v.object({ kind: v.literal('records'), from, to: v.string(), records: v.array(bytes) }),
	v.object({ kind: v.literal('sharing'), from, isSharing: v.boolean() }),
	v.object({ kind: v.literal('presence'), from, presence: ownPresenceSchema }),
	/** What the tab that holds the network knows of it. */
	v.object({
		kind: v.literal('network'),
		from,
		status: statusSchema,
		presence: v.array(v.object({ ...ownPresenceSchema.entries, peer: v.string() })),
	}),
]);

/** What the tabs of one browser tell each other. */
export type TabMessage = v.InferOutput<typeof tabMessageSchema>;

/** What one tab says, without who says it. */
export type TabWords = TabMessage extends infer Message
	? Message extends TabMessage
		? Omit<Message, 'from'>
		: never
	: never;

/** Reads what came over the channel; `null` for what an older or newer build may have said. */
export function readTabMessage(data: unknown): TabMessage | null {
	const parsed = v.safeParse(tabMessageSchema, data);
	return parsed.success ? parsed.output : null;
}
