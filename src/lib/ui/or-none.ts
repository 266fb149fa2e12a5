/** A choice, or the empty string where none was made: what a native select says. */
export type OrNone<Value extends string> = Value | '';
