/** The whole check: every article is read, and what the store should hold is compared with what it holds. */
import { buildGraph } from '../../../graph/build.js';
import type { Workspace } from '../../workspace/index.js';
import { startProgress } from '../shared/progress.js';
import { readRecords } from '../shared/records.js';
import { count, note } from '../shared/terminal.js';
import { countGraph, differences } from './comparison.js';
import type { Findings } from './findings.js';

const REMEDY = 'Make it anew from the workspace: onrecord rebuild';

export async function lookThrough(workspace: Workspace, files: readonly string[]): Promise<Findings> {
  const progress = await startProgress(files.length);
  const { extractions, problems } = await readRecords(workspace, () => progress.advance(''));
  progress.stop();
  for (const { message } of problems) note(`  ${message}`);
  const unusable = problems.length > 0 ? `, ${count(problems.length, 'file')} that cannot be used` : '';
  return {
    summary: `${count(extractions.length, 'article')}${unusable}`,
    compare: async (_, found) => {
      const differ = differences(countGraph(buildGraph(extractions)), found);
      if (differ.length === 0) return ['The store agrees with the workspace.'];
      return [`The store does not agree with the workspace: ${differ.join('; ')}.`, REMEDY];
    },
  };
}
