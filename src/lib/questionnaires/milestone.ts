/** What people say of a milestone of the outcome map, its name and processes aside. null = nobody has said. */
export interface MilestoneSays {
	/** The indicator that it is meant to move. */
	readonly kpi: string | null;
	/** Unit of the indicator and of the four numbers. */
	readonly unit: string | null;
	readonly baseline: number | null;
	readonly target: number | null;
	/** What the indicator says now. */
	readonly current: number | null;
	/** What the plan said it would say by now. */
	readonly planned: number | null;
	/** Day by which the target is to be reached, ISO. */
	readonly day: string | null;
	/** Whether the indicator is seen early or late. */
	readonly measure: 'lead' | 'lag' | null;
	readonly owner: string | null;
	/** Somebody else who answers for it, where there are two. */
	readonly secondOwner: string | null;
	/** Ids of departments: of the owner, and of those whom the result is for. */
	readonly ownerDepartment: string | null;
	readonly outputDepartment: string | null;
	/** Who confirms the reading, as distinct from who reports it. */
	readonly confirms: string | null;
	/** Id of the goal that it serves. */
	readonly goal: string | null;
	/** Id of the kind of figure that the indicator is, as the question for the main figure has them. */
	readonly figure: string | null;
}
