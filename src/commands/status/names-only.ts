/** The quick check, at any number of articles: whether the store holds each of them, by name, whatever they say. */
import { recordFileName, type Workspace } from '../../workspace/index.js';
import { measure, rebuildAt } from '../shared/least-confidence.js';
import { count } from '../shared/terminal.js';
import type { Findings } from './findings.js';

const ARTICLES = 'MATCH (a:OnRecord:Article) RETURN a.id AS id';
const WHOLE = 'Whether it holds all that they say is compared by: onrecord status --check';

export async function lookThrough(_: Workspace, files: readonly string[]): Promise<Findings> {
  return {
    summary: count(files.length, 'article'),
    compare: async (store) => {
      const { rows } = await store.query(ARTICLES, {}, { mode: 'read' });
      const held = new Set(rows.map(([id]) => recordFileName(String(id))));
      const lacking = files.filter((file) => !held.has(file)).length;
      const others = held.size - (files.length - lacking);
      const further = others > 0 ? `, and ${count(others, 'article')} that the workspace does not have` : '';
      const least = await store.leastConfidence();
      const left = least === 0 ? [] : [`Of each it holds ${measure(least)}; ${rebuildAt(0)} brings in the rest.`];
      if (lacking === 0) return [`The store holds every article of the workspace${further}.`, ...left, WHOLE];
      return [
        `The store lacks ${lacking} of the ${count(files.length, 'article')} in the workspace${further}.`,
        ...left,
        `Make it anew from the workspace: ${rebuildAt(least)}`,
      ];
    },
  };
}
