/** The days that can be answered, both included. Five years: long enough for a slow project, short enough that a year's difference shows. */
export const HORIZON = { min: '2026-01-01', max: '2030-12-31' } as const;
