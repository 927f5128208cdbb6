/** The whole check: every article is read, and what the store should hold is compared with what it holds. */
import { atLeast } from '../../../graph/at-least.js';
import { buildGraph } from '../../../graph/build.js';
import type { Extraction } from '../../../graph/model/index.js';
import type { Workspace } from '../../workspace/index.js';
import { type Expectation, Tally } from '../shared/expectation.js';
import { measure, rebuildAt } from '../shared/least-confidence.js';
import { startProgress } from '../shared/progress.js';
import { readRecords } from '../shared/records.js';
import { count, note } from '../shared/terminal.js';
import { countGraph, differences } from './comparison.js';
import type { Findings } from './findings.js';

export async function lookThrough(workspace: Workspace, files: readonly string[]): Promise<Findings> {
  const progress = await startProgress(files.length);
  const { extractions, problems } = await readRecords(workspace, () => progress.advance(''));
  progress.stop();
  for (const { message } of problems) note(`  ${message}`);
  const unusable = problems.length > 0 ? `, ${count(problems.length, 'file')} that cannot be used` : '';
  return {
    summary: `${count(extractions.length, 'article')}${unusable}`,
    compare: async (store, found) => {
      const least = await store.leastConfidence();
      const sure = extractions.map((extraction) => atLeast(extraction, least));
      const differ = differences(countGraph(buildGraph(sure)), found);
      const left = least === 0 ? [] : [leftOut(extractions, sure, least)];
      if (differ.length === 0) return [...left, 'The store agrees with the workspace.'];
      const remedy = `Make it anew from the workspace: ${rebuildAt(least)}`;
      return [...left, `The store does not agree with the workspace: ${differ.join('; ')}.`, remedy];
    },
  };
}

/** What is not in the store on purpose, so that nobody takes it for lost. */
function leftOut(all: readonly Extraction[], sure: readonly Extraction[], least: number): string {
  const tally = new Tally();
  for (const [i, one] of all.entries()) tally.add(one, sure[i] ?? one);
  const { statements, events } = tally.expectations;
  const share = ({ found, kept }: Expectation, noun: string) => `${found - kept} of ${count(found, noun)}`;
  const without = `${share(statements, 'statement')} and ${share(events, 'event')} are left out`;
  return `The store holds ${measure(least)}: ${without}; ${rebuildAt(0)} brings them in.`;
}
