/** Takes two names, by their places, that are worth a close look; in any order and as often as it comes. */
export type Meet = (one: number, other: number) => void;
