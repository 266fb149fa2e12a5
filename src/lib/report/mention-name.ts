import { m } from '$lib/messages';
import type { Mention } from '$lib/questionnaires';

/** What mentioned things are called now; `null` = an entry that this device does not know. */
export type MentionName = (mention: Mention) => string | null;

/** The name of something mentioned, or words that say that this device does not know it. */
export function tellMention(mention: Mention, nameOf: MentionName): string {
	return nameOf(mention) ?? m.account_unknown_name();
}
