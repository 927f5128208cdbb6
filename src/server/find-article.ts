/** How the server comes by the text of an article. */
import type { ArticleView } from '../../graph/model/index.js';

/** The article behind an id, or null when there is none. */
export type FindArticle = (id: string) => ArticleView | null | Promise<ArticleView | null>;
