/**
 * From how many answers on a group may be shown where people answer under a pseudonym, in people: what is usual, the least and the most that
 * may be chosen before anybody answers. Source: SPEC 4.8; the most is ours.
 */
export const LEAST_GROUP = { default: 5, floor: 3, most: 20 } as const;
