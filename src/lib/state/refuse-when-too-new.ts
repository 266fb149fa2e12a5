import { Fault } from '$lib/faults';
import type { Projection } from '$lib/model';

/** @throws Fault `document-too-new` where the document needs reading rules that this build lacks: it is shown, not changed. */
export function refuseWhenTooNew({ missingRules }: Projection): void {
	if (missingRules.length > 0) throw new Fault('document-too-new', { missing: missingRules });
}
