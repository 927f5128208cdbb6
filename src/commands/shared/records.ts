/** All Extractions of the workspace, and the files that could not be used. */
import type { Extraction, OnRecordError } from '../../../graph/model/index.js';
import { damaged, type Workspace } from '../../workspace/index.js';

export interface Records {
  readonly extractions: readonly Extraction[];
  readonly problems: readonly OnRecordError[];
}

/** `watch` is called after each file. */
export async function readRecords(workspace: Workspace, watch?: () => void): Promise<Records> {
  const extractions: Extraction[] = [];
  const problems: OnRecordError[] = [];
  for await (const entry of workspace.entries()) {
    if (entry.problem === undefined) extractions.push(entry.record.extraction);
    else problems.push(damaged(entry));
    watch?.();
  }
  return { extractions, problems };
}
