/** The text of a source and what is known of it before its lines are sorted; plain text and HTML meet here. */
import type { Issue } from '../../graph/model/index.js';
import { readFrontMatter } from './metadata/front-matter.js';
import type { Metadata } from './metadata/metadata.js';
import type { PageHints } from './regions/index.js';

export interface PageText {
  readonly text: string;
  readonly hints: PageHints;
  /** What front matter or the page's head say. */
  readonly metadata: Partial<Metadata>;
  readonly issues: readonly Issue[];
}

export function plainPage(text: string): PageText {
  const frontMatter = readFrontMatter(text);
  return {
    text,
    hints: {
      title: frontMatter?.metadata.title ?? null,
      titleSpan: frontMatter?.titleSpan ?? null,
      frontMatterEnd: frontMatter?.end ?? 0,
      known: new Map(),
      written: null,
    },
    metadata: frontMatter?.metadata ?? {},
    issues: [],
  };
}
