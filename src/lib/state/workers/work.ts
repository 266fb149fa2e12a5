/** What one kind of work beside the page is made of. All of it can be copied to a worker. */
export interface WorkShape {
	/** What is asked for, with what is sent along each time. */
	readonly order: unknown;
	/** What workers keep of each person, so that only what changed is sent again: plain data, as JSON has it. */
	readonly own: unknown;
	/** By name, what a job is split into: what each part is given, and what comes of it. */
	readonly parts: Readonly<Record<string, { readonly given: unknown; readonly outcome: unknown }>>;
}

/** Names of the parts of one kind of work. */
export type PartName<Work extends WorkShape> = keyof Work['parts'] & string;

/** Work in steps between which something else can be done. Yields the share done, 0..1. */
export type Steps<Outcome> =
	Generator<number, Outcome, void> | AsyncGenerator<number, Outcome, void>;

/**
 * Does one kind of work, in a worker or in the page. Called once for each job and worker, when its first part is asked for; what is made then
 * can be used for every part. What comes of a part must not depend on which others were done here.
 */
export type WorkHandler<Work extends WorkShape> = (
	order: Work['order'],
	kept: ReadonlyMap<string, Work['own']>,
) => {
	readonly [Name in PartName<Work>]: (
		given: Work['parts'][Name]['given'],
	) => Steps<Work['parts'][Name]['outcome']>;
};

/** Has parts done, each by one worker; resolves with what comes of each, in their order. `share` = what part of the job they are, 0..1. */
export type DoParts<Work extends WorkShape> = <Name extends PartName<Work>>(
	name: Name,
	given: readonly Work['parts'][Name]['given'][],
	share: number,
) => Promise<readonly Work['parts'][Name]['outcome'][]>;

/** Work that is asked for, `Given` = what it is given of each person. */
export interface Job<Work extends WorkShape, Outcome, Given extends object = never> {
	/** Which handler does it: a name of `workHandlers`. */
	readonly work: string;
	/** What it is called in a Fault. */
	readonly name: string;
	readonly order: Work['order'];
	/** What belongs to each person at this moment: the same object while it is the same. */
	readonly people?: ReadonlyMap<string, Given>;
	/** What of it is sent. */
	readonly pack?: (given: Given) => Work['own'];
	/** Most workers that are worth their start. All that there are unless told. */
	readonly mostWorkers?: number;
	/** Splits the job, and puts together what comes of its parts. */
	readonly conduct: (doParts: DoParts<Work>) => Promise<Outcome>;
	/** Buffers of a part that the page has no use for any more. */
	readonly transfer?: (given: Work['parts'][PartName<Work>]['given']) => Transferable[];
}

/** How work tells that it is not wanted any more, and how far it is, 0..1. */
export interface WorkTerms {
	readonly signal: AbortSignal;
	readonly onprogress: (share: number) => void;
}
