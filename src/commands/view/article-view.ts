/** An article of the workspace as the page shows it. */
import type { ArticleView } from '../../../graph/model/index.js';
import type { Workspace } from '../../workspace/index.js';

/** Null when the workspace does not hold it. */
export async function articleView(workspace: Workspace, id: string): Promise<ArticleView | null> {
  const record = await workspace.read(id);
  if (record === null) return null;
  const { article, regions, issues } = record.extraction;
  const { headline, publisher, url, language, publishedAt, text } = article;
  const codes = issues.map(({ code, severity }) => ({ code, severity }));
  return { id, headline, publisher, url, language, publishedAt, text, regions, issues: codes };
}
