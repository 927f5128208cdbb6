/** A realistic graph for the viewer's tests, built from Extractions as the product builds it, without any extraction. */
import { buildGraph } from '../../graph/build.js';
import { type ArticleView, articleViewSchema, type Extraction, type OnRecordGraph } from '../../graph/model/index.js';
import { draftExtraction, type ExtractionDraft } from '../support/extraction-builder.js';
import { HOSTILE } from './fishery-articles.js';
import { talks } from './fixture-talks.js';
import { trial } from './fixture-trial.js';

const hostile: ExtractionDraft = {
  article: HOSTILE,
  regions: [['body', HOSTILE.text]],
  actors: [
    { id: 'actor:hostile', name: '<b onclick="window.hacked=1">某甲</b>', kind: 'person' },
    { id: 'actor:rare', name: '𠮷野家', kind: 'organization', words: ['𠮷野家'] },
  ],
  statements: [
    {
      id: 'statement:hostile-1',
      text: '<script>window.hacked=1</script>应当写进标题',
      speaker: 'actor:hostile',
      act: 'demand',
      cueWords: '说',
      said: ['', '', 'vague', '近日'],
      addressees: ['actor:rare'],
    },
  ],
  events: [],
  relations: [],
};

export const EXTRACTIONS: readonly Extraction[] = [talks, trial, hostile].map(draftExtraction);

export function fixtureGraph(): OnRecordGraph {
  return buildGraph(EXTRACTIONS);
}

export function fixtureArticle(id: string): ArticleView | null {
  return articleAmong(EXTRACTIONS, id);
}

/** One of the articles as the server would serve it. */
export function articleAmong(extractions: readonly Extraction[], id: string): ArticleView | null {
  const found = extractions.find(({ article }) => article.id === id);
  return found ? articleViewSchema.parse({ ...found.article, regions: found.regions, issues: [] }) : null;
}
