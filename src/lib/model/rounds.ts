/** The round to which answers and accounts belong until an assessment has several. */
export const FIRST_ROUND = 'r1';
