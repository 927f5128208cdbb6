/** What is told of an article in a language that is not read: it is kept, and that nobody speaks in it is then no finding. */
import type { Article, Issue } from '../../graph/model/index.js';

export function unsupportedLanguage({ language }: Article): Issue[] {
  // A language that is not even known was reported when the article was read.
  return language === 'und' ? [] : [{ code: 'language-unsupported', severity: 'warning', data: { language } }];
}
