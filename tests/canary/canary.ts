/** A type error that must be reported: what is taken from a list may be missing. */
export const first: string = ['a'][1];
