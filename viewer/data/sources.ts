/** How many sources stand behind what several articles tell: an outlet is one, and so are outlets that carry one text. */
import type { Telling } from './tellings.js';

export interface Sources {
  /** The outlets of each, the first to publish it before the others. */
  readonly known: readonly (readonly string[])[];
  /** Articles that do not say where they come from: all of them may come from one outlet, or from one that is known. */
  readonly nameless: number;
}

type Article = Pick<Telling, 'articleId' | 'publisher' | 'sameTextAs'>;

export function sourcesOf(articles: readonly Article[]): Sources {
  let groups: (readonly Article[])[] = [];
  for (const article of articles) {
    const isOne = (group: readonly Article[]): boolean => group.some((other) => isOneSource(article, other));
    groups = [...groups.filter((group) => !isOne(group)), [...groups.filter(isOne).flat(), article]];
  }
  const outlets = groups.map((group) => [...new Set(group.flatMap(({ publisher }) => publisher ?? []))]);
  return {
    known: outlets.filter(({ length }) => length > 0),
    nameless: groups.filter((_, at) => outlets[at]?.length === 0).flat().length,
  };
}

function isOneSource(a: Article, b: Article): boolean {
  return isSameText(a, b) || (a.publisher !== null && a.publisher === b.publisher);
}

/** Later carriers of a text name the first. */
export function isSameText(a: Article, b: Article): boolean {
  return (a.sameTextAs ?? a.articleId) === (b.sameTextAs ?? b.articleId);
}
