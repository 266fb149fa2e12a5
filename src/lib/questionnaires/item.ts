/** Lower-case words joined by hyphens, at most 64 characters: what every id in a document looks like. */
export const ID_PATTERN = /^[a-z0-9][a-z0-9-]{0,63}$/;

export type ItemId = string & { readonly brand: 'ItemId' };
export type SectionId = string & { readonly brand: 'SectionId' };
export type OptionId = string & { readonly brand: 'OptionId' };
/** A viewpoint, e.g. executives or the front line. */
export type GroupId = string & { readonly brand: 'GroupId' };
/** A place where work happens, e.g. billing. */
export type DepartmentId = string & { readonly brand: 'DepartmentId' };
/** An entry of a shared list, e.g. a person or a system. */
export type EntityId = string & { readonly brand: 'EntityId' };

export interface Option {
	readonly id: OptionId;
	readonly label: string;
}

/** The shared lists that an entity answer can point into. */
export type EntityList = 'person' | 'system';
/** Every shared list: people, systems, processes, milestones; which names mean the same; what became of a finding. */
export type SharedList = EntityList | 'process' | 'milestone' | 'merge' | 'finding';

/** How an item counts towards readiness (SPEC 7.1). Without it the item measures agreement only. */
export interface ReadinessRule {
	/** Items of one dimension are averaged together first; the dimensions are the sections. */
	readonly reversed: boolean;
}

interface ItemBase {
	readonly id: ItemId;
	readonly section: SectionId;
	/** The question as asked. */
	readonly text: string;
	/** One line under the question, when the question alone can be misread. */
	readonly hint?: string;
	/** Part of the short form for a one-hour workshop. */
	readonly isShort: boolean;
	/** Importance 0..1 given by the author, used where nobody rated importance. Default 2/3. */
	readonly weight?: number;
	/** Asked twice: respondents also predict how another group answers (perception gap). */
	readonly isPredicted?: boolean;
	readonly readiness?: ReadinessRule;
}

/** Ordered scale, every point labelled, lowest first. Value: 1..K, K = `points.length`. */
export interface ScaleItem extends ItemBase {
	readonly kind: 'scale';
	readonly points: readonly string[];
}
/** One of several unordered options. Value: its id. */
export interface SingleItem extends ItemBase {
	readonly kind: 'single';
	readonly options: readonly Option[];
}
/** Any of several options; the empty list is the explicit "none of these". */
export interface MultipleItem extends ItemBase {
	readonly kind: 'multiple';
	readonly options: readonly Option[];
}
/** Options in order of preference, best first; at least two must be placed, the rest may stay out. */
export interface RankingItem extends ItemBase {
	readonly kind: 'ranking';
	readonly options: readonly Option[];
}
/** 100 points shared out over all options. */
export interface AllocationItem extends ItemBase {
	readonly kind: 'allocation';
	readonly options: readonly Option[];
}
/** A number in a fixed unit. `distance` is the SPEC 2.5 kind. */
export interface NumberItem extends ItemBase {
	readonly kind: 'number';
	readonly unit: string;
	readonly min: number;
	readonly max: number;
	readonly step: number;
	readonly distance: 'ratio' | 'range';
}
/** A calendar day, ISO `yyyy-mm-dd`, within the author's horizon. */
export interface DateItem extends ItemBase {
	readonly kind: 'date';
	readonly min: string;
	readonly max: string;
}
export interface YesPartlyNoItem extends ItemBase {
	readonly kind: 'yes-partly-no';
}
/** Somebody or something out of a shared list, or nobody. */
export interface EntityItem extends ItemBase {
	readonly kind: 'entity';
	readonly list: EntityList;
}
export interface TextItem extends ItemBase {
	readonly kind: 'text';
	readonly maxLength: number;
}

/** One question, of any kind. */
export type Item =
	| ScaleItem
	| SingleItem
	| MultipleItem
	| RankingItem
	| AllocationItem
	| NumberItem
	| DateItem
	| YesPartlyNoItem
	| EntityItem
	| TextItem;

export type ItemKind = Item['kind'];
