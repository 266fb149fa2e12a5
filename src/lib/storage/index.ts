export type { AssessmentEntry } from './assessment-entry';
export { openBagStore, type BagStore, type BagStoreOptions, type Loaded } from './bag-store';
export type { StorageEstimate } from './device-storage';
export { exportFile, type FileContents } from './export-file';
export { FILE_LIMITS, FILE_MAGIC, FILE_VERSION, type ExportedFile } from './file-format';
export { openMirror, type Mirror, type NamedBytes } from './mirror';
export { previewImport, type ImportPreview } from './preview-import';
export { readChosenFile, readFile } from './read-file';
export type { SaveStatus } from './save-status';
export { SequenceNumbers } from './sequence-numbers';
export type { SetAside } from './set-aside';
export {
	openShelf,
	type SettingValue,
	type Shelf,
	type ShelfOptions,
	type Unreadable,
} from './shelf';
export type { ShelfChange } from './shelf-news';
