// @ts-check

/** A type error that must be reported. @type {number} */
export const count = 'one';
