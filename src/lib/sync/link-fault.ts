import * as v from 'valibot';
import { Fault, unreachable } from '$lib/faults';

/** What can go wrong between this browser and others. */
export type LinkFault = Fault<'peer-misbehaved'> | Fault<'signalling-unreachable'>;

/** A fault as one tab sends it to another. */
export const packedFaultSchema = v.variant('code', [
	v.object({
		code: v.literal('peer-misbehaved'),
		details: v.object({ peer: v.string(), rule: v.string() }),
	}),
	v.object({ code: v.literal('signalling-unreachable'), details: v.object({ url: v.string() }) }),
]);

type PackedFault = v.InferOutput<typeof packedFaultSchema>;

/** The plain data of a fault, as a channel between tabs can carry it. */
export function packFault(fault: LinkFault): PackedFault {
	switch (fault.code) {
		case 'peer-misbehaved':
			return { code: fault.code, details: fault.details };
		case 'signalling-unreachable':
			return { code: fault.code, details: fault.details };
		default:
			return unreachable(fault);
	}
}

/** The fault that was packed by `packFault`. */
export function unpackFault(packed: PackedFault): LinkFault {
	switch (packed.code) {
		case 'peer-misbehaved':
			return new Fault(packed.code, packed.details);
		case 'signalling-unreachable':
			return new Fault(packed.code, packed.details);
		default:
			return unreachable(packed);
	}
}
