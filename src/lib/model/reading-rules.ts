/**
 * What this build can read, by name. A facilitator's setup names the rules that are needed; a build that lacks one shows what it
 * understands, writes nothing and offers the update.
 */
export const READING_RULES: readonly string[] = ['groundwork-1', 'guarded-1'];
