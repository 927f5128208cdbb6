/** The door of the workspace. */
export type { ArticleRecord, Ingested } from './record.js';
export { damaged, type SaveOutcome, Workspace, type WorkspaceEntry } from './workspace.js';
export { type Content, FileSet, writeError, writeFilesWhole, writeFileWhole } from './write-file.js';
