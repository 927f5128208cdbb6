/** What gives the page its data: the server it came from, or the file it stands in. */
import type { ArticleView, GraphSlice } from '../../graph/model/index.js';

export interface Source {
  readonly kind: 'server' | 'file';
  /** At most `limit` nodes, best connected first. */
  slice(limit: number): Promise<GraphSlice>;
  article(id: string): Promise<ArticleView>;
}
