/**
 * The days that can be answered, both included. Long enough for a slow project, short enough that half a year's difference shows: what
 * counts is the distance as a share of the horizon. A later version of the pack moves it on.
 */
export const HORIZON = { min: '2026-07-01', max: '2029-12-31' } as const;
