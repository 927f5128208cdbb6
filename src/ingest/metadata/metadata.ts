/** What can be known of an article besides its text, from whichever source knows it. */

export interface Metadata {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
}

export const NO_METADATA: Metadata = { title: null, publisher: null, url: null, publishedAt: null, updatedAt: null };

/** Field by field, the first source that knows it. */
export function firstKnown(...sources: readonly Partial<Metadata>[]): Metadata {
  const pick = (field: keyof Metadata) => sources.map((source) => source[field]).find((value) => value != null) ?? null;
  return {
    title: pick('title'),
    publisher: pick('publisher'),
    url: pick('url'),
    publishedAt: pick('publishedAt'),
    updatedAt: pick('updatedAt'),
  };
}
