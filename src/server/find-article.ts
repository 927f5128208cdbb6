/** How the server comes by the text of an article, and by what was decided while it was read. */
import type { ArticleView, PlaceDecisions, Span } from '../../graph/model/index.js';

/** The article behind an id, or null when there is none. */
export type FindArticle = (id: string) => ArticleView | null | Promise<ArticleView | null>;

/** Why a place of an article is read as it is, or null when there is no such article. */
export type FindDecisions = (id: string, place: Span) => Promise<PlaceDecisions | null>;
