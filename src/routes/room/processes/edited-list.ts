/** A list that the page of processes edits. */
export type EditedList = 'process' | 'system';
