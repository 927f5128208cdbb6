/** The kinds in which a search groups its hits, free of schemas so that the page can search for itself. */
export const SEARCH_KINDS = ['actors', 'statements', 'events', 'places', 'articles'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];
