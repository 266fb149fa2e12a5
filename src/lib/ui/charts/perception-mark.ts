/** One of the three figures of a perception strip. */
export interface PerceptionMark {
	readonly kind: 'expected' | 'said' | 'own';
	readonly label: string;
	/** The figure as it is read, or why there is none. */
	readonly text: string;
	/** On the way from one end of the scale to the other, 0..1; null where there is none. */
	readonly position: number | null;
}
