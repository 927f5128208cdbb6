/** The door of the workspace. */
export type { ArticleRecord, Ingested } from './record.js';
export { recordFileName } from './record-name.js';
export { damaged, type SaveOutcome, Workspace, type WorkspaceEntry } from './workspace.js';
export { type Content, FileSet, writeError, writeFilesWhole, writeFileWhole } from './write-file.js';
