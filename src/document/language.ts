/** Which languages have rules, and the step that says when an article is in one that has none yet. */
import type { Article } from '../../graph/model/index.js';
import type { Step } from './step.js';

const READ: ReadonlySet<Article['language']> = new Set(['zh-Hans', 'zh-Hant']);

/** There are rules for it; nothing is extracted from an article in another. */
export function isRead(language: Article['language']): boolean {
  return READ.has(language);
}

/** The article is kept and its regions are read; that nobody speaks in it is then no finding. */
export const languageStep: Step = {
  name: 'language',
  needs: [],
  adds: [],
  run({ article: { language } }) {
    // A language that is not even known was reported when the article was read.
    if (isRead(language) || language === 'und') return { layers: {} };
    return { layers: {}, issues: [{ code: 'language-unsupported', severity: 'warning', data: { language } }] };
  },
};
