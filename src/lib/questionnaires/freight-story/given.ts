/** An object's fields, those that may be undefined as fields that may be missing. */
export type Given<Fields> = {
	readonly [Name in keyof Fields as undefined extends Fields[Name] ? never : Name]: Fields[Name];
} & {
	readonly [Name in keyof Fields as undefined extends Fields[Name] ? Name : never]?: Exclude<
		Fields[Name],
		undefined
	>;
};

/** The same object without the fields that are undefined: "not answered" is a field that is missing. */
export function given<Fields extends object>(fields: Fields): Given<Fields> {
	const present = Object.entries(fields).filter(([, value]) => value !== undefined);
	return Object.fromEntries(present) as Given<Fields>;
}
